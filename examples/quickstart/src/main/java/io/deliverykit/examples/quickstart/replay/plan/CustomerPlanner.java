package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Company;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.replay.plan.Planner.CustomerRows;
import io.deliverykit.pricing.ListPrice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Plans one customer. */
final class CustomerPlanner {

    private final Sheet sheet;
    private final CustomerRows rows;

    CustomerPlanner(Sheet sheet, CustomerRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    CustomerPlan plan() {
        Map<String, ListPrice> prices = new PriceListPlanner(sheet, rows).prices();
        Map<String, OrderPlan> orders = new LinkedHashMap<>();
        by(rows.ordered(), row -> String.valueOf(row.papers().order()))
                .forEach((number, itsRows) ->
                        orders.put(number, new OrderPlanner(sheet, rows.currency(), prices).plan(number, itsRows)));
        NotePlanner planner = new NotePlanner(sheet, rows.currency(), orders);
        List<NotePlan> notes = new ArrayList<>();
        by(rows.delivered(), CustomerPlanner::note).forEach((number, itsRows) -> {
            if (!number.isEmpty()) {
                notes.add(planner.plan(number, itsRows));
            }
        });
        Company company = sheet.company();
        return new CustomerPlan(
                rows.name(),
                rows.currency(),
                company.accountOf(rows.name()),
                company.accounts().containsKey(rows.name()),
                prices,
                List.copyOf(orders.values()),
                notes,
                rows.ordered().stream()
                        .flatMap(row -> Disorder.of(row).stream())
                        .toList(),
                begins(orders, notes),
                rows.ordered().size());
    }

    private Instant begins(Map<String, OrderPlan> orders, List<NotePlan> notes) {
        LocalDate first = Stream.concat(
                        orders.values().stream().map(OrderPlan::placed),
                        notes.stream().flatMap(NotePlan::instants))
                .map(sheet::dayOf)
                .min(LocalDate::compareTo)
                .orElse(sheet.facts().firstDay());
        return sheet.on(first.minusDays(1), Sheet.ORDERED);
    }

    /** The note's number; empty for a row that no note carries, because nothing of it has been delivered yet. */
    static String note(HistoryRow row) {
        String note = row.papers().note();
        if (note != null) {
            return note;
        }
        return row.dates().accepted() == null
                ? ""
                : row.papers().order() + "/" + row.dates().accepted().date();
    }

    private interface Key {
        String of(HistoryRow row);
    }

    private static Map<String, List<HistoryRow>> by(List<HistoryRow> rows, Key key) {
        Map<String, List<HistoryRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Objects.requireNonNull(key.of(row)), each -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
