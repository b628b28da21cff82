package io.deliverykit.stock;

import io.deliverykit.quantity.Quantity;

/**
 * What one goods issue has of a stock card.
 *
 * @param note the id of the delivery note for which it is; empty where it is for none
 * @param reserved approved, and still on the shelf
 * @param issued signed for by the keeper, and written down (GI-02)
 * @param isDone whether the issue has ended
 */
public record Drawn(String note, Quantity reserved, Quantity issued, boolean isDone) {
    boolean isNothing() {
        return reserved.isZero() && issued.isZero();
    }

    Quantity taken() {
        return reserved.plus(issued);
    }
}
