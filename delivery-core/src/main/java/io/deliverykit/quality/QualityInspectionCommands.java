package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.purchase.PurchaseOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.joda.money.Money;

/** Everything that can be done to a {@link QualityInspection}. */
public final class QualityInspectionCommands {
    private QualityInspectionCommands() {}

    /** The batch that is named, if any is. */
    private static Set<String> named(String batch) {
        return batch.isBlank() ? Set.of() : Set.of(batch.strip());
    }

    /** Somebody asks for an inspection of incoming or finished goods (报检). */
    public record RequestInspection(
            @NotNull InspectionKind kind,
            @NotBlank String goods,
            @NotNull @Size(max = Batch.NUMBER_LENGTH) String batch,
            @NotNull Set<@NotBlank String> madeBy)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return QualityInspection.of(kind, goods, named(batch), madeBy);
        }
    }

    /** A delivery note has come to the warehouse: its goods are inspected before loading (QI-02). */
    public record InspectOutgoing(Ref<DeliveryNote> note, String goods, Set<String> batches)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return QualityInspection.of(note, goods, batches, Set.of());
        }
    }

    /** A supplier has delivered: what has come is inspected before stock or use (QI-02). */
    public record InspectIncoming(Ref<PurchaseOrder> order, int receipt, String goods, String batch)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return QualityInspection.of(new IncomingGoods(order, receipt), goods, named(batch));
        }
    }

    /** The goods of a production instruction are made: they are inspected before they are stocked (PN-07, QI-02). */
    public record InspectFinished(
            Ref<ProductionInstruction> instruction, String goods, String batch, Set<String> madeBy)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return QualityInspection.finished(instruction, goods, named(batch), madeBy);
        }
    }

    /** The goods of a note are inspected once more: because more were added, or because somebody doubts them (复检). */
    public record InspectAgain(
            @NotNull Ref<DeliveryNote> note,
            @NotBlank String goods,
            @NotNull @Size(max = Batch.NUMBER_LENGTH) String batch,
            @NotNull Set<@NotBlank String> madeBy)
            implements Opening<QualityInspection> {
        @Override
        public QualityInspection open(Turn turn) {
            return QualityInspection.of(note, goods, named(batch), madeBy);
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

    /** A command by which goods are let go. */
    interface LettingGo extends Command<QualityInspection> {
        /** What the inspector writes. */
        InspectionReport report();
    }

    /** The goods are good and bear the label (判定合格). */
    public record PassGoods(
            @NotNull @Valid InspectionReport report,
            @NotBlank String label) implements LettingGo {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withReport(report, label);
        }
    }

    /**
     * The goods are not quite right, and the customer takes them as they are (让步接收, QI-04).
     *
     * @param consent the customer's written consent
     */
    public record ConcedeGoods(
            @NotNull @Valid InspectionReport report,
            @NotBlank String label,
            @NotBlank String consent) implements LettingGo {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withReport(report, label).conceded(consent);
        }
    }

    /**
     * The goods are not good, and the report says what was found (判定不合格). What is serious in purchased material goes to the
     * heads of quality and purchasing by it (QI-06).
     *
     * @param inspected how many were looked at
     * @param passed how many of those were good
     */
    public record FailGoods(
            @NotNull @Valid InspectionReport report,
            @Positive int inspected,
            @PositiveOrZero int passed,
            @NotNull Set<@NotNull SeriousFault> faults)
            implements Command<QualityInspection> {
        /** Nothing that was looked at is good. */
        public static FailGoods of(InspectionReport report) {
            return new FailGoods(report, 1, 0, Set.of());
        }

        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            Finding found = new Finding(turn.at(), inspected, passed, faults, null, null);
            boolean goesToHeads = before.isOfPurchasedGoods() && Findings.isSerious(found, turn.policy());
            return before.withReport(report, "")
                    .withFinding(goesToHeads ? found.referred(Referral.HEADS, turn.at()) : found);
        }
    }

    /** The inspector puts what was found before others, who decide (上报, QI-06, QI-07). */
    public record ReferFinding(@NotNull Referral to) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            Finding found = before.finding();
            return before.withFinding(found == null ? null : found.referred(to, turn.at()));
        }
    }

    /**
     * They are mended and inspected again (返工).
     *
     * @param by who mends them; none of them passes them (QI-05)
     * @param leader whom of those who lead the makers was told; empty for purchased material (QI-06)
     */
    public record ReworkGoods(
            @NotBlank String what,
            @NotEmpty Set<@NotBlank String> by,
            @NotNull String leader) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.withMadeBy(by);
        }
    }

    /** Asks that they are scrapped (报废申请, QI-08). */
    public record RequestScrap(
            @NotBlank String cause, @NotNull Money value) implements Command<QualityInspection> {
        @Override
        public QualityInspection change(QualityInspection before, Turn turn) {
            return before.scrapped(new Scrapping(cause, value));
        }
    }

    /** They go back to where they came from (退回). */
    public record ReturnGoods(@NotBlank String to) implements Command<QualityInspection> {}
}
