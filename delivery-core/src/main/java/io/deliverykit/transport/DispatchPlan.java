package io.deliverykit.transport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * When the goods leave, and when and where they must be (到货时间, 地点, DN-20).
 *
 * @param place where they must arrive
 */
public record DispatchPlan(
        @NotNull Instant departure,
        @NotNull Instant arrival,
        @NotBlank String place) {}
