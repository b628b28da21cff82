package io.deliverykit.acceptance;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What the customer found on one line (AC-02). Accepted, damaged, short and refused together are what was delivered; what
 * came over that is written beside it.
 *
 * @param line the line of the note
 * @param isDisputed whether the customer disputes it
 */
public record AcceptanceLine(
        @NotBlank String line,
        @NotNull Quantity accepted,
        @NotNull Quantity damaged,
        @NotNull Quantity shortage,
        @NotNull Quantity over,
        @NotNull Quantity refused,
        boolean isDisputed) {
    /** All of it is good. */
    public static AcceptanceLine inFull(String line, Quantity delivered) {
        Quantity none = Quantity.zero(delivered.unit());
        return new AcceptanceLine(line, delivered, none, none, none, none, false);
    }

    Quantity answered() {
        return accepted.plus(damaged).plus(shortage).plus(refused);
    }

    boolean hasNothingNegative() {
        return !accepted.isNegative()
                && !damaged.isNegative()
                && !shortage.isNegative()
                && !over.isNegative()
                && !refused.isNegative();
    }
}
