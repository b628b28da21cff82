package io.deliverykit.deliverynote;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.transport.TransportClaim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link DamageReport}. */
public final class DamageReportCommands {
    private DamageReportCommands() {}

    /**
     * Goods of a note are damaged, and this is who is thought to answer for it (报告货损).
     *
     * @param claim by which it was traced; null where there is none
     */
    public record ReportDamage(
            @NotNull Ref<DeliveryNote> note,
            @NotNull List<@NotNull Ref<SalesContract>> contracts,
            @NotBlank String line,
            @Nullable Ref<TransportClaim> claim,
            @NotNull Quantity quantity,
            @NotNull @Valid DamageCharge charge)
            implements Opening<DamageReport> {
        @Override
        public DamageReport open(Turn turn) {
            return new DamageReport(note, contracts, line, claim, quantity, charge, null);
        }
    }

    /** It was sent back, and is put right (更正). */
    public record CorrectReport(
            @NotNull Quantity quantity, @NotNull @Valid DamageCharge charge) implements Command<DamageReport> {
        @Override
        public DamageReport change(DamageReport before, Turn turn) {
            return before.corrected(quantity, charge);
        }
    }

    /** The damaged goods have left stock by an issue of their own (货损出库). */
    public record WriteOffDamage(@NotNull Ref<GoodsIssue> issue) implements Command<DamageReport> {
        @Override
        public DamageReport change(DamageReport before, Turn turn) {
            return before.issuedBy(issue);
        }
    }

    /** Nothing was damaged after all (撤销). */
    public record DropReport(@NotBlank String reason) implements Command<DamageReport> {}
}
