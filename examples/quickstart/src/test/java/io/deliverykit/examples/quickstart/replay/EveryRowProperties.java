package io.deliverykit.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.report.Language;
import io.deliverykit.examples.quickstart.report.ReplayReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds: no row is lost, none is dropped in silence, and nothing breaks. */
class EveryRowProperties {

    private static final Map<String, List<String>> CELLS = Map.ofEntries(
            Map.entry("order", List.of("A", "B", "C", "")),
            Map.entry("note", List.of("N1", "N2", "N3", "")),
            Map.entry("line", List.of("1", "2", "")),
            Map.entry("customer", List.of("Ames", "Tight", "Broke", "Unknown", "")),
            Map.entry("product", List.of("coil", "sheet", "")),
            Map.entry("ordered_qty", List.of("10", "12", "0", "-1", "", "some")),
            Map.entry("qty", List.of("10", "4", "0.5", "0", "-3", "", "ten", "99999999999999999999")),
            Map.entry("unit", List.of("kg", "t", "furlong", "")),
            Map.entry("accepted_qty", List.of("", "3", "12", "-1", "all")),
            Map.entry("price", List.of("10", "9", "7", "0", "-1", "", "dear")),
            Map.entry("currency", List.of("EUR", "USD", "Taler", "")),
            Map.entry("ordered", List.of("2025-03-03", "2025-03-20 09:00", "", "soon")),
            Map.entry("promised", List.of("2025-03-10", "2025-03-01", "", "2025-02-30")),
            Map.entry("instructed", List.of("", "2025-03-03", "2025-03-04 09:00", "2025-03-07", "soon")),
            Map.entry("ready", List.of("", "2025-03-05", "2025-03-02", "2025-03-04 16:00", "soon")),
            Map.entry("departed", List.of("2025-03-05", "2025-03-06 10:00", "2025-03-08", "", "soon")),
            Map.entry("delivered", List.of("2025-03-06", "2025-03-04 08:00", "2025-03-12", "", "soon")),
            Map.entry("accepted", List.of("2025-03-06", "2025-03-02 08:00", "2025-03-13", "", "soon")),
            Map.entry("status", List.of("", "OPEN", "ACCEPTED", "DISPUTED", "EXPIRED", "VOIDED", "lost")),
            Map.entry("mode", List.of("SHIPPED", "SELF_PICKUP", "DIRECT", "", "by air")),
            Map.entry("payment", List.of("CREDIT", "PREPAID", "CASH_ON_PICKUP", "", "barter")),
            Map.entry("plate", List.of("P-1", "P-2", "")),
            Map.entry("carrier", List.of("Fast Freight", "")));

    /** A good row but for up to six cells. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.of(CELLS.keySet().stream().sorted().toList())
                .flatMap(column ->
                        Arbitraries.of(CELLS.getOrDefault(column, List.of(""))).map(value -> column + "=" + value));
        Arbitrary<List<String>> changes = cell.list().ofMaxSize(6);
        Arbitrary<String> place = Combinators.combine(Arbitraries.of("A", "B", "C"), Arbitraries.of("N1", "N2", "N3"))
                .as((order, note) -> order + " " + note);
        return Combinators.combine(place, changes)
                .as((where, rest) -> Stream.concat(
                                Stream.of("order=" + where.substring(0, 1), "note=" + where.substring(2)),
                                rest.stream())
                        .toList())
                .list()
                .ofMinSize(4)
                .ofMaxSize(16);
    }

    @Property(tries = 30)
    void is_counted_and_either_stands_on_a_paper_or_is_reported(@ForAll("rows") List<List<String>> rows)
            throws IOException {
        Path folder = Files.createTempDirectory("every-row");
        try {
            // One good row, so that a column of which no value can be read is not the mapping's fault.
            Ledger ledger = new Ledger(folder).row("order=G", "note=G", "accepted_qty=10", "status=ACCEPTED");
            rows.forEach(row -> ledger.row(row.toArray(String[]::new)));
            History history = ledger.history();

            ReplayOutcome outcome = ledger.replay(history);

            assertThat(outcome.faults()).isEmpty();
            assertThat(outcome.journalVerified()).isTrue();
            assertThat(Figures.of(history).lines()).isEqualTo(rows.size() + 1L);
            ReplayReport report = ReplayReport.of(history, outcome, Duration.ZERO, Language.EN);
            Set<Integer> reported =
                    report.anomalies().stream().map(Anomaly::row).collect(Collectors.toSet());
            assertThat(history.rows())
                    .filteredOn(row -> !reported.contains(row.rowNumber()))
                    .allMatch(row -> isOnPaper(ledger, row));
        } finally {
            delete(folder);
        }
    }

    /** On its note; or, while nothing has been delivered and no note drawn up, on its order. */
    private static boolean isOnPaper(Ledger ledger, HistoryRow row) {
        String order = String.valueOf(row.papers().order());
        String number = row.papers().note();
        HistoryRow.Dates dates = row.dates();
        if (number == null && dates.accepted() == null) {
            return ledger.order(order).isPresent();
        }
        String note = number == null ? order + "/" + dates.accepted().date() : number;
        return ledger.note(note).stream()
                .map(DeliveryNote::lines)
                .flatMap(List::stream)
                .anyMatch(line -> line.order().id().equals(order)
                        && line.orderLine().equals(row.papers().line())
                        && line.quantity().amount().compareTo(row.goods().quantity()) == 0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
