package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans what production made for a note that left: what the file says it was told to make, before the goods left. */
final class MakingPlanner {

    private final Sheet sheet;
    private final Map<String, OrderPlan> orders;

    MakingPlanner(Sheet sheet, Map<String, OrderPlan> orders) {
        this.sheet = sheet;
        this.orders = orders;
    }

    List<MakingPlan> plan(List<RowPlan> rows, Times times) {
        Map<String, List<RowPlan>> byOrder = new LinkedHashMap<>();
        rows.forEach(row ->
                byOrder.computeIfAbsent(row.order(), order -> new ArrayList<>()).add(row));
        List<MakingPlan> makings = new ArrayList<>();
        byOrder.forEach((order, itsRows) -> {
            MakingPlan making = plan(Objects.requireNonNull(orders.get(order)), itsRows, times);
            if (making == null) {
                sheet.assume(Assumption.FROM_STOCK);
            } else {
                makings.add(making);
            }
        });
        return makings;
    }

    private @Nullable MakingPlan plan(OrderPlan order, List<RowPlan> rows, Times times) {
        Moment instructed = moments(rows, HistoryRow.Dates::instructed)
                .min(Moment::compareTo)
                .orElse(null);
        LocalDate due = due(order, rows);
        if (instructed == null || due == null) {
            return null;
        }
        Instant at = sheet.at(instructed, Sheet.INSTRUCTED, order.released());
        if (at.isBefore(order.released()) || !at.isBefore(times.issued())) {
            return null;
        }
        Moment ready =
                moments(rows, HistoryRow.Dates::ready).max(Moment::compareTo).orElse(null);
        Instant stocked = ready == null ? null : sheet.at(ready, Sheet.READY, at);
        boolean isDated = stocked != null && stocked.isAfter(at) && stocked.isBefore(times.issued());
        if (!isDated) {
            sheet.assume(Assumption.READY_DATE);
        }
        return new MakingPlan(
                order.number(),
                rows,
                at,
                isDated ? stocked : null,
                due,
                new MakingPlan.Known(instructed, isDated ? ready : null));
    }

    /** When the first of its order lines is due; null where none of them was ordered. */
    private static @Nullable LocalDate due(OrderPlan order, List<RowPlan> rows) {
        return order.lines().stream()
                .filter(line -> rows.stream().anyMatch(row -> row.line().equals(line.id())))
                .map(LinePlan::promised)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<Moment> moments(List<RowPlan> rows, Function<HistoryRow.Dates, @Nullable Moment> date) {
        return rows.stream().map(row -> date.apply(row.row().dates())).filter(Objects::nonNull);
    }
}
