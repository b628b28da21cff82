package io.deliverykit.purchase;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who supplies material or transport (供应商). It keeps how its last purchases went and what that makes of its
 * score, so that it goes off the list of the qualified by itself (PU-05).
 *
 * @param contact whom to call, and how
 * @param evaluation what was found about it; null before
 * @param evaluatedBy who evaluated it; empty before
 * @param records how its purchases went since it was last evaluated, the oldest first; the last {@link #ORDERS_COUNTED}
 * @param score by those records; null while there is none
 */
public record Supplier(
        String name,
        SupplierKind kind,
        String contact,
        @Nullable Evaluation evaluation,
        String evaluatedBy,
        List<SupplyRecord> records,
        @Nullable SupplierScore score) {
    /** How many of its last purchases count. */
    public static final Setting<Integer> ORDERS_COUNTED = setting("PU-05.orders-counted", 20);

    public Supplier {
        records = List.copyOf(records);
    }

    public static Ref<Supplier> ref(String id) {
        return Ref.of(SupplierLifecycle.NAME, id);
    }

    boolean isUnderItsFloor() {
        return score != null && score.isUnderItsFloor();
    }

    /** Evaluated; what it did before says nothing any more. */
    Supplier evaluated(Evaluation found, String by) {
        return new Supplier(name, kind, contact, found, by, List.of(), null);
    }

    Supplier withContact(String other) {
        return new Supplier(name, kind, other, evaluation, evaluatedBy, records, score);
    }

    /** How one purchase went, in place of what was said of it before; null when nothing is to be said. */
    Supplier with(String order, @Nullable SupplyRecord went, Policy policy) {
        List<SupplyRecord> all = new ArrayList<>(records);
        int known = indexOf(order);
        if (went == null) {
            all.removeIf(each -> each.order().equals(order));
        } else if (known < 0) {
            all.add(went);
        } else {
            all.set(known, went);
        }
        int over = all.size() - Math.max(1, policy.get(ORDERS_COUNTED));
        List<SupplyRecord> last = over > 0 ? all.subList(over, all.size()) : all;
        SupplierScore now = last.isEmpty() ? null : SupplierScore.of(last, policy);
        return new Supplier(name, kind, contact, evaluation, evaluatedBy, last, now);
    }

    private int indexOf(String order) {
        for (int index = 0; index < records.size(); index++) {
            if (records.get(index).order().equals(order)) {
                return index;
            }
        }
        return -1;
    }
}
