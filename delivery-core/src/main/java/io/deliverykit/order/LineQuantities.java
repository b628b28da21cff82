package io.deliverykit.order;

import io.deliverykit.quantity.Quantity;

/**
 * How much of an order line is wanted, taken, gone and still to come. Nothing of it is kept anywhere: it is worked out, each
 * time it is asked for, from the line and from what notes hold of it (XP-04).
 *
 * <p>What has left is accepted, refused or not answered for; what was refused is to be sent again, lost, or not decided.
 *
 * @param held what all notes together hold of the line, ended ones included
 */
public record LineQuantities(OrderLine line, Held held) {
    public Quantity ordered() {
        return line.ordered();
    }

    /** What will not come any more, closed by the order desk (XP-03) or given up on the way (XP-21). */
    public Quantity closedShort() {
        return line.closedShort().plus(lostShort());
    }

    /** What was ordered and is still to come or has come. */
    public Quantity wanted() {
        return line.wanted().minus(lostShort());
    }

    /** What is on notes that are signed and still here. */
    public Quantity reserved() {
        return held.reserved();
    }

    /** What has left. */
    public Quantity departed() {
        return held.departed();
    }

    /** What of that the customer has taken. */
    public Quantity accepted() {
        return held.accepted();
    }

    /** What of that the customer has not taken, and said so: damaged, short or refused (AC-02). */
    public Quantity refused() {
        return held.refused();
    }

    /** What of that the customer has not answered for yet. */
    public Quantity unanswered() {
        return departed().minus(accepted()).minus(refused());
    }

    /** What was refused and is to be sent again (XP-21). */
    public Quantity again() {
        return held.again();
    }

    /** What was refused and given up (XP-21). */
    public Quantity lost() {
        return held.lost();
    }

    /** What has left for good: neither to be sent again nor lost. */
    public Quantity delivered() {
        return departed().minus(again()).minus(lost());
    }

    /** Everything that notes have taken, whether it has left or not. */
    public Quantity taken() {
        return held.taken();
    }

    /** What is still to leave; nothing once the line is complete within its tolerance (XP-02, XP-04). */
    public Quantity open() {
        Quantity left = departed().minus(again());
        boolean isComplete = !left.isLessThan(line.tolerance().least(line.wanted()));
        return isComplete ? nothing() : line.wanted().minus(left);
    }

    /** What no note has taken yet; never negative. */
    public Quantity unplanned() {
        return line.wanted().minus(taken()).max(nothing());
    }

    /** By how much notes that take so much of the line go beyond its tolerance; zero or less where they keep to it (SO-13). */
    public Quantity excess(Quantity ifTaken) {
        return ifTaken.minus(line.tolerance().most(line.wanted()));
    }

    /** What of the loss is missing: where more was delivered than wanted, some of it is not. */
    private Quantity lostShort() {
        Quantity missing = line.wanted().minus(delivered()).max(nothing());
        return lost().isMoreThan(missing) ? missing : lost();
    }

    private Quantity nothing() {
        return Quantity.zero(ordered().unit());
    }
}
