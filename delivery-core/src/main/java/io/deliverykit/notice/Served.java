package io.deliverykit.notice;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import io.deliverykit.quantity.Unit;

/**
 * What delivery notes have taken of one line of a notice.
 *
 * @param reserved on notes that are signed and still here
 * @param departed has left
 */
public record Served(Quantity reserved, Quantity departed) implements Shares.Part<Served> {
    static Served nothing(Unit unit) {
        return new Served(Quantity.zero(unit), Quantity.zero(unit));
    }

    @Override
    public Served plus(Served other) {
        return new Served(reserved.plus(other.reserved), departed.plus(other.departed));
    }

    public Quantity taken() {
        return reserved.plus(departed);
    }

    @Override
    public boolean isCountedIn(Unit unit) {
        return reserved.unit().convertsTo(unit) && departed.unit().convertsTo(unit);
    }

    public boolean isNothing() {
        return reserved.isZero() && departed.isZero();
    }
}
