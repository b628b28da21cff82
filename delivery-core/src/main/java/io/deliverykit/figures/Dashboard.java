package io.deliverykit.figures;

import io.deliverykit.acceptance.OnTimeRate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How delivery stands on one day (交付看板, RP-01); {@link ReportDays} says on which days it is reported.
 *
 * @param openApprovals by person
 * @param missed how many deadlines were missed, by rule
 */
public record Dashboard(
        LocalDate day,
        OrdersAtHand orders,
        SortedMap<String, OpenApprovals> openApprovals,
        SortedMap<String, Long> missed,
        OnTimeRate onTime) {
    public Dashboard {
        openApprovals = Collections.unmodifiableSortedMap(new TreeMap<>(openApprovals));
        missed = Collections.unmodifiableSortedMap(new TreeMap<>(missed));
    }

    /** How many of these are missed deadlines, by rule; refused attempts are none. */
    public static SortedMap<String, Long> missed(Collection<Breach> breaches) {
        SortedMap<String, Long> missed = new TreeMap<>();
        breaches.stream()
                .filter(each -> each.kind().isOfDeadline())
                .forEach(each -> each.rules().forEach(rule -> missed.merge(rule, each.times(), Long::sum)));
        return missed;
    }
}
