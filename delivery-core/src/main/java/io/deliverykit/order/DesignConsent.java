package io.deliverykit.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That the customer has agreed in writing to another design (客户书面认可, PN-12).
 *
 * @param paper the number of the paper on which it stands
 * @param on the day of the paper
 */
public record DesignConsent(
        @NotBlank String paper,
        @NotBlank String signedBy,
        @NotNull LocalDate on) {}
