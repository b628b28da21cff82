package io.deliverykit.order;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What sales notices tell of an order (SC-04, SN-01).
 *
 * @param open what each notice tells of, by the notice's id and then by line
 * @param finished what ended notices have told of, by line
 */
public record OnNotices(Map<String, Map<String, Quantity>> open, Map<String, Quantity> finished) {
    static final OnNotices NONE = new OnNotices(Map.of(), Map.of());

    public OnNotices {
        open = Collections.unmodifiableMap(new TreeMap<>(open));
        finished = Collections.unmodifiableMap(new TreeMap<>(finished));
    }

    /** What all notices together tell of a line; only where it counts in its unit. */
    Quantity of(OrderLine line) {
        Quantity sum =
                finished.getOrDefault(line.id(), Quantity.zero(line.ordered().unit()));
        for (Map<String, Quantity> notice : open.values()) {
            Quantity part = notice.get(line.id());
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    /** Whether all that notices tell of a line can be counted in its unit. */
    boolean countsIn(OrderLine line) {
        Unit unit = line.ordered().unit();
        Quantity ended = finished.get(line.id());
        return (ended == null || ended.unit().convertsTo(unit))
                && open.values().stream()
                        .map(notice -> notice.get(line.id()))
                        .allMatch(part -> part == null || part.unit().convertsTo(unit));
    }

    /** The lines of which notices tell. */
    Set<String> lines() {
        Set<String> ids = new TreeSet<>(finished.keySet());
        open.values().forEach(notice -> ids.addAll(notice.keySet()));
        return ids;
    }

    /** Sets what a notice tells of; once it has ended, that goes into the totals, so that the order does not grow by notices. */
    OnNotices with(String notice, Map<String, Quantity> lines, boolean isDone) {
        Map<String, Map<String, Quantity>> others = new HashMap<>(open);
        Map<String, Quantity> totals = new HashMap<>(finished);
        others.remove(notice);
        if (isDone) {
            lines.forEach((line, quantity) -> totals.merge(line, quantity, Quantity::plus));
        } else if (!lines.isEmpty()) {
            others.put(notice, Collections.unmodifiableMap(new TreeMap<>(lines)));
        }
        return new OnNotices(others, totals);
    }
}
