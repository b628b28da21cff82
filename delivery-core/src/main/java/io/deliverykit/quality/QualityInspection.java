package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.ProductionInstruction;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of some goods (检验单).
 *
 * @param note the delivery note whose goods it is about; null for incoming and finished goods
 * @param incoming the supplier's delivery that it is about; null for other goods, and for material that no order bought
 * @param instruction the production instruction whose goods it is about; null for others, and for finished goods without one
 * @param batches the batch numbers; empty where the goods have none (QI-09)
 * @param madeBy the people who made or reworked the goods; none of them passes them (QI-05)
 * @param report null until there is one
 * @param label the number of the label that passed goods bear; empty before (QI-03)
 * @param rounds how often it was inspected
 * @param finding what was found when the goods failed; null while they have not (QI-06)
 * @param concession the customer's written consent to goods that are not quite right; empty without one (QI-04)
 * @param scrapping why they are scrapped; null when they are not (QI-08)
 */
public record QualityInspection(
        InspectionKind kind,
        @Nullable Ref<DeliveryNote> note,
        @Nullable IncomingGoods incoming,
        @Nullable Ref<ProductionInstruction> instruction,
        String goods,
        Set<String> batches,
        Set<String> madeBy,
        @Nullable InspectionReport report,
        String label,
        int rounds,
        @Nullable Finding finding,
        String concession,
        @Nullable Scrapping scrapping) {
    public QualityInspection {
        batches = Collections.unmodifiableSet(new TreeSet<>(batches));
        madeBy = Collections.unmodifiableSet(new TreeSet<>(madeBy));
    }

    static QualityInspection of(InspectionKind kind, String goods, Set<String> batches, Set<String> madeBy) {
        return new QualityInspection(kind, null, null, null, goods, batches, madeBy, null, "", 0, null, "", null);
    }

    static QualityInspection of(Ref<DeliveryNote> note, String goods, Set<String> batches, Set<String> madeBy) {
        return new QualityInspection(
                InspectionKind.OUTGOING, note, null, null, goods, batches, madeBy, null, "", 0, null, "", null);
    }

    static QualityInspection of(IncomingGoods incoming, String goods, Set<String> batches) {
        return new QualityInspection(
                InspectionKind.INCOMING, null, incoming, null, goods, batches, Set.of(), null, "", 0, null, "", null);
    }

    static QualityInspection finished(
            Ref<ProductionInstruction> instruction, String goods, Set<String> batches, Set<String> madeBy) {
        return new QualityInspection(
                InspectionKind.FINISHED, null, null, instruction, goods, batches, madeBy, null, "", 0, null, "", null);
    }

    public static Ref<QualityInspection> ref(String id) {
        return Ref.of(QualityInspectionLifecycle.NAME, id);
    }

    boolean isOfPurchasedGoods() {
        return kind == InspectionKind.INCOMING;
    }

    boolean isConceded() {
        return !concession.isEmpty();
    }

    boolean isScrapped() {
        return scrapping != null;
    }

    boolean isWithHeads() {
        return finding != null && finding.isWithHeads();
    }

    QualityInspection withReport(InspectionReport written, String newLabel) {
        return with(copy -> {
            copy.report = written;
            copy.label = newLabel;
        });
    }

    QualityInspection withMadeBy(Set<String> people) {
        return with(copy -> copy.madeBy.addAll(people));
    }

    QualityInspection nextRound() {
        return with(copy -> {
            copy.report = null;
            copy.label = "";
            copy.rounds = rounds + 1;
            copy.finding = null;
        });
    }

    QualityInspection withFinding(@Nullable Finding found) {
        return with(copy -> copy.finding = found);
    }

    QualityInspection conceded(String consent) {
        return with(copy -> copy.concession = consent);
    }

    QualityInspection scrapped(Scrapping why) {
        return with(copy -> copy.scrapping = why);
    }

    private QualityInspection with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same inspection of the same goods, of which some parts are set anew. */
    private final class Copy {
        private final Set<String> madeBy = new TreeSet<>(QualityInspection.this.madeBy);
        private @Nullable InspectionReport report = QualityInspection.this.report;
        private String label = QualityInspection.this.label;
        private int rounds = QualityInspection.this.rounds;
        private @Nullable Finding finding = QualityInspection.this.finding;
        private String concession = QualityInspection.this.concession;
        private @Nullable Scrapping scrapping = QualityInspection.this.scrapping;

        private QualityInspection made() {
            return new QualityInspection(
                    kind,
                    note,
                    incoming,
                    instruction,
                    goods,
                    batches,
                    madeBy,
                    report,
                    label,
                    rounds,
                    finding,
                    concession,
                    scrapping);
        }
    }
}
