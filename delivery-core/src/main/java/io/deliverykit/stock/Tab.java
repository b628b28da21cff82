package io.deliverykit.stock;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together on a stock card, so that no piece counts twice: a delivery note with the goods issues for it, or an
 * issue that is for no note that reserves.
 *
 * @param unit what the card is counted in
 * @param note the note's id; empty where there is none
 * @param noted what the note has; null where there is none
 * @param issues by id
 */
record Tab(Unit unit, String note, @Nullable Noted noted, Map<String, Drawn> issues) {
    static <T> Quantity sum(Unit unit, Collection<T> parts, Function<T, Quantity> of) {
        Quantity sum = Quantity.zero(unit);
        for (T each : parts) {
            sum = sum.plus(of.apply(each));
        }
        return sum;
    }

    /** What has left the shelf: once, whether an issue says so, or the gate, or both. */
    Quantity out() {
        Quantity issued = sum(unit, issues.values(), Drawn::issued);
        return noted == null ? issued : issued.max(noted.departed());
    }

    /** What has left or is reserved; what is reserved for a note that has ended is not any more. */
    Quantity taken() {
        Quantity drawn = sum(unit, issues.values(), Drawn::taken);
        if (noted == null) {
            return drawn;
        }
        return noted.isDone() ? out() : drawn.max(noted.taken());
    }

    /** Nothing is had of it, and nothing has to be known of it: that a note has ended, its open issues must go on knowing. */
    boolean isNothing() {
        boolean isEnded = noted != null && noted.isDone();
        return taken().isZero() && !(isEnded && !issues.isEmpty());
    }

    boolean isDone() {
        return (noted == null || noted.isDone()) && issues.values().stream().allMatch(Drawn::isDone);
    }
}
