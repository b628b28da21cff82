package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells at all. Where a file has plates, a row without one is a paper without one; where it has none, plates are
 * none of its business.
 *
 * @param firstDay the first day on which anything happened
 * @param lastDay the last one; what is planned for later is not the history's
 */
record FileFacts(
        boolean hasOrderedQuantities,
        boolean hasDepartures,
        boolean hasAcceptances,
        boolean hasPlates,
        boolean hasCarriers,
        LocalDate firstDay,
        LocalDate lastDay) {

    static FileFacts of(List<HistoryRow> rows) {
        List<LocalDate> days = rows.stream()
                .flatMap(row -> happened(row.dates()))
                .map(Moment::date)
                .sorted()
                .toList();
        return new FileFacts(
                any(rows, row -> row.goods().orderedQuantity()),
                any(rows, row -> row.dates().departed()),
                any(rows, row -> row.dates().accepted()),
                any(rows, row -> row.terms().plate()),
                any(rows, row -> row.terms().carrier()),
                days.isEmpty() ? LocalDate.EPOCH : days.get(0),
                days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1));
    }

    private static Stream<Moment> happened(HistoryRow.Dates dates) {
        return Stream.of(
                        dates.ordered(),
                        dates.instructed(),
                        dates.ready(),
                        dates.departed(),
                        dates.delivered(),
                        dates.accepted())
                .filter(Objects::nonNull);
    }

    private static boolean any(List<HistoryRow> rows, Function<HistoryRow, @Nullable Object> value) {
        return rows.stream().anyMatch(row -> value.apply(row) != null);
    }
}
