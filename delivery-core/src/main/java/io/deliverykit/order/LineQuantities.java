package io.deliverykit.order;

import io.deliverykit.quantity.Quantity;

/**
 * How much of an order line is wanted, taken, gone and still to come. Nothing of it is kept anywhere: it is worked out, each
 * time it is asked for, from the line and from what notes hold of it (XP-04).
 *
 * @param held what all notes together hold of the line, ended ones included
 */
public record LineQuantities(OrderLine line, Held held) {
    public Quantity ordered() {
        return line.ordered();
    }

    /** What will not come any more (XP-03). */
    public Quantity closedShort() {
        return line.closedShort();
    }

    /** What was ordered and is still to come or has come. */
    public Quantity wanted() {
        return line.wanted();
    }

    /** What is on notes that are signed and still here. */
    public Quantity reserved() {
        return held.reserved();
    }

    /** What has left. */
    public Quantity departed() {
        return held.departed();
    }

    /** What of that the customer has taken; the rest is not answered for yet, or refused. */
    public Quantity accepted() {
        return held.accepted();
    }

    /** Everything that notes have taken, whether it has left or not. */
    public Quantity taken() {
        return held.taken();
    }

    /** What is still to leave; nothing once the line is complete within its tolerance (XP-02, XP-04). */
    public Quantity open() {
        boolean isComplete = !departed().isLessThan(line.tolerance().least(wanted()));
        return isComplete ? nothing() : wanted().minus(departed());
    }

    /** What no note has taken yet; never negative. */
    public Quantity unplanned() {
        return wanted().minus(taken()).max(nothing());
    }

    /** By how much notes that take so much of the line go beyond its tolerance; zero or less where they keep to it (SO-13). */
    public Quantity excess(Quantity ifTaken) {
        return ifTaken.minus(line.tolerance().most(wanted()));
    }

    private Quantity nothing() {
        return Quantity.zero(ordered().unit());
    }
}
