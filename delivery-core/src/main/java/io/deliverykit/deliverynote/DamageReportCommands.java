package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/** Everything that can be done to a {@link DamageReport}. */
public final class DamageReportCommands {
    private DamageReportCommands() {}

    /** Goods of a note are damaged, and this is who is thought to answer for it (报告货损). */
    public record ReportDamage(
            @NotNull Ref<DeliveryNote> note,
            @NotBlank String line,
            @NotNull Quantity quantity,
            @NotNull Money loss,
            @NotBlank String cause,
            @NotBlank String answerable)
            implements Opening<DamageReport> {
        @Override
        public DamageReport open(Turn turn) {
            return new DamageReport(note, line, quantity, loss, cause, answerable, "");
        }
    }

    /** It was sent back, and is put right (更正). */
    public record CorrectReport(
            @NotNull Quantity quantity,
            @NotNull Money loss,
            @NotBlank String cause,
            @NotBlank String answerable) implements Command<DamageReport> {
        @Override
        public DamageReport change(DamageReport before, Turn turn) {
            return before.corrected(quantity, loss, cause, answerable);
        }
    }

    /**
     * The damaged goods leave stock by an issue of their own (货损出库).
     *
     * @param issue its number
     */
    public record WriteOffDamage(@NotBlank String issue) implements Command<DamageReport> {
        @Override
        public DamageReport change(DamageReport before, Turn turn) {
            return before.issuedBy(issue);
        }
    }

    /** Nothing was damaged after all (撤销). */
    public record DropReport(@NotBlank String reason) implements Command<DamageReport> {}
}
