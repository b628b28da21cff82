package io.deliverykit.transport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The contract with a carrier (运输合同, TR-01).
 *
 * @param from the first day on which it is in force
 * @param until the last
 */
public record CarrierContract(
        @NotBlank String number,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {
    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
