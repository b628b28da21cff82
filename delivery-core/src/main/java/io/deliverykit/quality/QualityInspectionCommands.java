package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.production.ProductionInstruction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** Everything that can be done to a {@link QualityInspection}. */
public final class QualityInspectionCommands {
    private QualityInspectionCommands() {}

    /** Somebody asks for an inspection of incoming or finished goods (报检). */
    public record RequestInspection(
            @NotNull InspectionKind kind,
            @NotBlank String goods,
            @NotNull String batch,
            @NotNull Set<@NotBlank String> madeBy)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return new QualityInspection(kind, null, null, goods, batch, madeBy, null, "", 0);
        }
    }

    /** A delivery note has come to the warehouse: its goods are inspected before loading (QI-02). */
    public record InspectOutgoing(Ref<DeliveryNote> note, String goods, String batch)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return new QualityInspection(InspectionKind.OUTGOING, note, null, goods, batch, Set.of(), null, "", 0);
        }
    }

    /** The goods of a production instruction are made: they are inspected before they are stocked (PN-07, QI-02). */
    public record InspectFinished(
            Ref<ProductionInstruction> instruction, String goods, String batch, Set<String> madeBy)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return new QualityInspection(InspectionKind.FINISHED, null, instruction, goods, batch, madeBy, null, "", 0);
        }
    }

    /** The goods of a note are inspected once more: because more were added, or because somebody doubts them (复检). */
    public record InspectAgain(
            @NotNull Ref<DeliveryNote> note,
            @NotBlank String goods,
            @NotNull String batch,
            @NotNull Set<@NotBlank String> madeBy)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return new QualityInspection(InspectionKind.OUTGOING, note, null, goods, batch, madeBy, null, "", 0);
        }
    }

    /** Says who made the goods; none of them passes them (QI-05). */
    public record NameMakers(@NotEmpty Set<@NotBlank String> madeBy) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withMadeBy(madeBy);
        }
    }

    /** The inspector begins (开始检验). */
    public record StartInspection() implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.nextRound();
        }
    }

    /** The goods are good and bear the label (判定合格). */
    public record PassGoods(
            @NotNull @Valid InspectionReport report,
            @NotBlank String label) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withReport(report, label);
        }
    }

    /** The goods are not good, and the report says what was found (判定不合格). */
    public record FailGoods(@NotNull @Valid InspectionReport report) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withReport(report, "");
        }
    }

    /**
     * They are mended and inspected again (返工).
     *
     * @param by who mends them; none of them passes them (QI-05)
     */
    public record ReworkGoods(
            @NotBlank String what, @NotEmpty Set<@NotBlank String> by) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withMadeBy(by);
        }
    }

    /** They are scrapped (报废); the request names cause and value (QI-08). */
    public record ScrapGoods(
            @NotBlank String cause, @NotBlank String value) implements Command<QualityInspection> {}

    /** They go back to where they came from (退回). */
    public record ReturnGoods(@NotBlank String to) implements Command<QualityInspection> {}
}
