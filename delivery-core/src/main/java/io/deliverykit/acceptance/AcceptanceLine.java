package io.deliverykit.acceptance;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;

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

    /** Whether all its quantities can be counted in this unit, and none is negative. */
    public boolean isCountedIn(Unit unit) {
        return Stream.of(accepted, damaged, shortage, over, refused)
                .allMatch(each -> each.unit().convertsTo(unit) && !each.isNegative());
    }

    /** Whether the customer accepts more by it; what cannot be counted alike is refused by another rule. */
    boolean acceptsMoreThan(AcceptanceLine before) {
        return accepted.unit().convertsTo(before.accepted.unit()) && accepted.isMoreThan(before.accepted);
    }

    /** What it says of the goods that were sent. */
    public Quantity answered() {
        return accepted.plus(notTaken());
    }

    /** What was sent and the customer has not taken: damaged, short or refused. */
    public Quantity notTaken() {
        return damaged.plus(shortage).plus(refused);
    }
}
