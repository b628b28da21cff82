package io.deliverykit.order;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import io.deliverykit.quantity.Unit;
import java.util.stream.Stream;

/**
 * What delivery notes hold of one order line.
 *
 * @param reserved on notes that are signed and still here
 * @param departed has left
 * @param accepted of what has left, taken by the customer
 * @param refused of what has left, answered for and not taken: damaged, short or refused (AC-02)
 * @param again of what was refused, to be sent again (XP-21)
 * @param lost of what was refused, given up: it will not come (XP-21)
 */
public record Held(
        Quantity reserved, Quantity departed, Quantity accepted, Quantity refused, Quantity again, Quantity lost)
        implements Shares.Part<Held> {
    public static Held nothing(Unit unit) {
        Quantity none = Quantity.zero(unit);
        return new Held(none, none, none, none, none, none);
    }

    /** What is reserved, what has left, and what was accepted of it; nothing was refused. */
    public static Held of(Quantity reserved, Quantity departed, Quantity accepted) {
        Quantity none = Quantity.zero(departed.unit());
        return new Held(reserved, departed, accepted, none, none, none);
    }

    @Override
    public Held plus(Held other) {
        return new Held(
                reserved.plus(other.reserved),
                departed.plus(other.departed),
                accepted.plus(other.accepted),
                refused.plus(other.refused),
                again.plus(other.again),
                lost.plus(other.lost));
    }

    @Override
    public boolean isCountedIn(Unit unit) {
        return all().allMatch(each -> each.unit().convertsTo(unit));
    }

    /** Everything that is taken from the line; what is sent again takes nothing twice. */
    public Quantity taken() {
        return reserved.plus(departed).minus(again);
    }

    public boolean isNothing() {
        return all().allMatch(Quantity::isZero);
    }

    private Stream<Quantity> all() {
        return Stream.of(reserved, departed, accepted, refused, again, lost);
    }
}
