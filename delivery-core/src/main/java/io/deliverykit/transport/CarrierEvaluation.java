package io.deliverykit.transport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What was found when a carrier was evaluated (承运方评价, TR-01).
 *
 * @param ability vehicles, people, insurance (能力)
 * @param licences by which it may carry (资质)
 */
public record CarrierEvaluation(
        @NotNull LocalDate on,
        @NotBlank String ability,
        @NotBlank String licences) {}
