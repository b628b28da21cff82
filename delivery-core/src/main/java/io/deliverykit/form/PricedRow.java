package io.deliverykit.form;

import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import org.joda.money.Money;

/** One line of a form for those who handle money: goods that are sold, or material that is bought. */
public record PricedRow(String product, String specification, Quantity quantity, Price price, Money amount) {
    /** So much of it, at this price. */
    public static PricedRow of(String product, String specification, Quantity quantity, Price price) {
        return new PricedRow(product, specification, quantity, price, price.total(quantity));
    }
}
