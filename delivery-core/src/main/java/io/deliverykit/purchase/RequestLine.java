package io.deliverykit.purchase;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One line of a purchase request (请购明细).
 *
 * @param id unique within the request; the lines of purchase orders bear it too
 * @param planned what the production plan says is to be bought (PU-07)
 * @param asked what is to be bought
 */
public record RequestLine(
        @NotBlank String id,
        @NotBlank String material,
        @NotNull String specification,
        @NotNull Quantity planned,
        @NotNull Quantity asked) {}
