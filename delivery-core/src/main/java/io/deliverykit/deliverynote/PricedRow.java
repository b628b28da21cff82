package io.deliverykit.deliverynote;

import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import org.joda.money.Money;

/** One line of a part for those who handle money. */
public record PricedRow(String product, String specification, Quantity quantity, Price price, Money amount) {}
