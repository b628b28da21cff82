package io.deliverykit.order;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;

/**
 * What delivery notes hold of one order line.
 *
 * @param reserved on notes that are signed and still here
 * @param departed has left
 * @param accepted of what has left, taken by the customer
 */
public record Held(Quantity reserved, Quantity departed, Quantity accepted) {
    public static Held nothing(Unit unit) {
        return new Held(Quantity.zero(unit), Quantity.zero(unit), Quantity.zero(unit));
    }

    public Held plus(Held other) {
        return new Held(reserved.plus(other.reserved), departed.plus(other.departed), accepted.plus(other.accepted));
    }

    /** Whether it can be counted in this unit. */
    boolean isCountedIn(Unit unit) {
        return departed.unit().convertsTo(unit)
                && reserved.unit().convertsTo(unit)
                && accepted.unit().convertsTo(unit);
    }

    /** Everything that is taken from the line. */
    public Quantity taken() {
        return reserved.plus(departed);
    }

    public boolean isNothing() {
        return reserved.isZero() && departed.isZero() && accepted.isZero();
    }
}
