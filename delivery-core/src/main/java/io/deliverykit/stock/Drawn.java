package io.deliverykit.stock;

import io.deliverykit.quantity.Quantity;

/**
 * What one goods issue has of a stock card.
 *
 * @param reserved approved, and still on the shelf
 * @param issued signed for by the keeper, and written down (GI-02)
 */
public record Drawn(Quantity reserved, Quantity issued) {
    boolean isNothing() {
        return reserved.isZero() && issued.isZero();
    }

    Quantity taken() {
        return reserved.plus(issued);
    }
}
