package io.deliverykit.form;

import io.deliverykit.quantity.Quantity;

/** One line of a form for those to whom prices are no matter. */
public record PlainRow(String product, String specification, Quantity quantity) {}
