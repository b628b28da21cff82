package io.deliverykit.transport;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What of one line of the order is to be sent.
 *
 * @param accessories spare parts and what else goes with it (备件, 配套件); empty where nothing does
 */
public record DispatchLine(
        @NotBlank String orderLine,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity,
        @NotNull String accessories) {}
