package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.ProductionInstruction;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of some goods (检验单).
 *
 * @param note the delivery note whose goods it is about; null for incoming and finished goods
 * @param instruction the production instruction whose goods it is about; null for others, and for finished goods without one
 * @param batch the batch number; empty where the goods have none
 * @param madeBy the people who made or reworked the goods; none of them passes them (QI-05)
 * @param report null until there is one
 * @param label the number of the label that passed goods bear; empty before (QI-03)
 * @param rounds how often it was inspected
 */
public record QualityInspection(
        InspectionKind kind,
        @Nullable Ref<DeliveryNote> note,
        @Nullable Ref<ProductionInstruction> instruction,
        String goods,
        String batch,
        Set<String> madeBy,
        @Nullable InspectionReport report,
        String label,
        int rounds) {
    public QualityInspection {
        madeBy = Collections.unmodifiableSet(new TreeSet<>(madeBy));
    }

    public static Ref<QualityInspection> ref(String id) {
        return Ref.of(QualityInspectionLifecycle.NAME, id);
    }

    QualityInspection withReport(InspectionReport written, String newLabel) {
        return new QualityInspection(kind, note, instruction, goods, batch, madeBy, written, newLabel, rounds);
    }

    QualityInspection withMadeBy(Set<String> people) {
        Set<String> all = new TreeSet<>(madeBy);
        all.addAll(people);
        return new QualityInspection(kind, note, instruction, goods, batch, all, report, label, rounds);
    }

    QualityInspection nextRound() {
        return new QualityInspection(kind, note, instruction, goods, batch, madeBy, null, "", rounds + 1);
    }
}
