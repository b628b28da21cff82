package io.deliverykit.stock;

import io.deliverykit.quantity.Quantity;

/**
 * What one delivery note has of a stock card. What goods issues put out for the note they put out of this, not on top of it.
 *
 * @param reserved signed for, and still here
 * @param departed has left, with or without a goods issue
 * @param isDone whether the note has ended, and with it whatever is reserved for it
 */
public record Noted(Quantity reserved, Quantity departed, boolean isDone) {
    boolean isNothing() {
        return reserved.isZero() && departed.isZero();
    }

    Quantity taken() {
        return reserved.plus(departed);
    }
}
