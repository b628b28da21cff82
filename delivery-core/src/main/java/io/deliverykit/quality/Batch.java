package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrder;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Goods that were made together (批次). It knows every inspection that has seen some of it, and through them the purchase by
 * which it came and the notes by which it left; nothing leaves without an inspection, so no note is missing (QI-01, QI-09).
 * It begins with the first inspection that names it.
 *
 * @param touched by the inspection's id
 */
public record Batch(Map<String, Touched> touched) {
    /** The longest batch number there is. */
    public static final int NUMBER_LENGTH = Ref.GIVEN_ID_LENGTH;

    public Batch {
        touched = Collections.unmodifiableMap(new TreeMap<>(touched));
    }

    /** The batch of this number. */
    public static Ref<Batch> ref(String number) {
        return Ref.of(BatchLifecycle.NAME, number.strip());
    }

    /** Every inspection that has seen some of it. */
    public Set<Ref<QualityInspection>> inspections() {
        return touched.keySet().stream().map(QualityInspection::ref).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The purchases by which it came. */
    public Set<Ref<PurchaseOrder>> purchases() {
        return touched.values().stream()
                .map(Touched::order)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The notes by which some of it has left or was to leave. */
    public Set<Ref<DeliveryNote>> notes() {
        return touched.values().stream()
                .map(Touched::note)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Batch with(String inspection, Touched touch) {
        Map<String, Touched> more = new HashMap<>(touched);
        more.put(inspection, touch);
        return new Batch(more);
    }
}
