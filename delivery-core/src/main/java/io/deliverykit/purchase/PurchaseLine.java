package io.deliverykit.purchase;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One line of a purchase order (采购明细).
 *
 * @param id that of the request's line that it buys
 */
public record PurchaseLine(
        @NotBlank String id,
        @NotBlank String material,
        @NotNull String specification,
        @NotNull Quantity quantity) {
    /** What a request asks, bought in this quantity. */
    public static PurchaseLine of(RequestLine line, Quantity quantity) {
        return new PurchaseLine(line.id(), line.material(), line.specification(), quantity);
    }
}
