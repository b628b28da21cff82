package io.deliverykit.production;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A document that engineering has handed over (PN-05).
 *
 * @param number its number and issue
 */
public record EngineeringPaper(
        @NotNull EngineeringDocument kind, @NotBlank String number) {}
