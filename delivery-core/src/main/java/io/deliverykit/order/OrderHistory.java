package io.deliverykit.order;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an order remembers of its lines beside what they say now.
 *
 * @param lines by the line's id
 */
public record OrderHistory(Map<String, LineHistory> lines) {
    public OrderHistory {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    static OrderHistory since(LocalDate day, List<OrderLine> lines) {
        Map<String, LineHistory> begun = new HashMap<>();
        lines.forEach(line -> begun.put(line.id(), LineHistory.since(day)));
        return new OrderHistory(begun);
    }

    /** What it remembers of one line. */
    public LineHistory of(OrderLine line) {
        LineHistory known = lines.get(line.id());
        return known == null ? LineHistory.since(line.promised()) : known;
    }

    /** Whether a later date was offered for some line since the order was last submitted (SO-06). */
    boolean hasOffer() {
        return lines.values().stream().anyMatch(line -> line.offered() != null);
    }

    OrderHistory with(OrderLine line, LineHistory changed) {
        Map<String, LineHistory> more = new HashMap<>(lines);
        more.put(line.id(), changed);
        return new OrderHistory(more);
    }

    /** The order's lines are written anew; what is remembered of those that stay is kept. */
    OrderHistory amended(SalesOrder order, List<OrderLine> newLines, LocalDate today) {
        Map<String, LineHistory> kept = new HashMap<>();
        for (OrderLine line : newLines) {
            LineHistory history = order.line(line.id())
                    .map(before -> of(before).amended(before, line, today))
                    .orElseGet(() -> LineHistory.since(today));
            kept.put(line.id(), history);
        }
        return new OrderHistory(kept);
    }
}
