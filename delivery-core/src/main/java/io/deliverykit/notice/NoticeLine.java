package io.deliverykit.notice;

import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/**
 * One line of a sales notice.
 *
 * @param id unique within the notice
 * @param orderLine the line of the order of which it tells
 * @param price good for the delivery note and the invoice, too, once it is approved (PR-02)
 */
public record NoticeLine(
        @NotBlank String id,
        @NotBlank String orderLine,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity,
        @NotNull Price price) {
    public Money total() {
        return price.total(quantity);
    }
}
