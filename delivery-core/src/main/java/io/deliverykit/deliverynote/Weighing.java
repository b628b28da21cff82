package io.deliverykit.deliverynote;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import jakarta.validation.constraints.NotNull;

/**
 * How heavy a vehicle was before and after the goods that are counted by weight came on it (过磅, XP-17).
 *
 * @param tare without them (皮重)
 * @param gross with them (毛重)
 */
public record Weighing(@NotNull Quantity tare, @NotNull Quantity gross) {
    /** Whether both are weights, and the goods weigh something. */
    boolean isRight() {
        return isWeight(tare) && isWeight(gross) && tare.isPositive() && gross.isMoreThan(tare);
    }

    /** What the goods weigh (净重). */
    public Quantity net() {
        return gross.minus(tare);
    }

    static boolean isWeight(Quantity quantity) {
        return quantity.unit().convertsTo(Unit.KILOGRAM);
    }
}
