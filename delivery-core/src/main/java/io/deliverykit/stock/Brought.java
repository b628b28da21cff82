package io.deliverykit.stock;

import io.deliverykit.quantity.Quantity;

/**
 * What one goods receipt has brought to a stock card.
 *
 * @param quantity nothing once it was reversed
 * @param isDone whether the receipt has ended
 */
public record Brought(Quantity quantity, boolean isDone) {}
