package io.deliverykit.deliverynote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Who carries the goods of a direct delivery to the customer or to a forwarder (送货人, DN-18).
 *
 * @param name their real name, as the note shows it (真实姓名)
 * @param pickupOn the day on which they fetch the goods (提货日期)
 * @param isEmployee whether they are one of our own people
 * @param agreement where it was agreed with the customer beforehand
 * @param contract the written contract with whoever is none of our people; empty for an employee
 */
public record Bearer(
        @NotBlank String name,
        @NotNull LocalDate pickupOn,
        boolean isEmployee,
        @NotBlank String agreement,
        @NotNull String contract) {
    /** One of our own people. */
    public static Bearer employee(String name, LocalDate pickupOn, String agreement) {
        return new Bearer(name, pickupOn, true, agreement, "");
    }

    boolean isBound() {
        return isEmployee || !contract.isBlank();
    }
}
