package io.deliverykit.deliverynote;

import io.deliverykit.quantity.Quantity;

/** One line of a part for those who handle goods and not money. */
public record GoodsRow(
        String product, String specification, Quantity quantity, String standard, String batch, String weight) {}
