package io.deliverykit.production;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What is to be made of one line of the order.
 *
 * @param line the order's line
 * @param specification empty where the product says it all
 */
public record InstructedLine(
        @NotBlank String line,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity) {}
