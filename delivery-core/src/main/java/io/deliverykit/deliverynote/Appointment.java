package io.deliverykit.deliverynote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What sales and customer have agreed of the arrival before the goods leave (送货预约, DN-22).
 *
 * @param address where they are to go, confirmed by the customer
 * @param at when they are to arrive
 * @param confirmedBy who said for the customer that they are ready to receive them
 */
public record Appointment(
        @NotBlank String address,
        @NotNull Instant at,
        @NotBlank String confirmedBy) {}
