package io.deliverykit.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryReader;
import io.deliverykit.examples.quickstart.report.JsonReport;
import io.deliverykit.examples.quickstart.report.Language;
import io.deliverykit.examples.quickstart.report.ReplayReport;
import io.deliverykit.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleReplayTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir
    private Path folder;

    private final History sample = HistoryReader.ofSample().read();

    private static ReplayOutcome replay(History history, int workers) {
        return new LibraryReplay(() -> new Archive(new MemoryStorage(), "replay", workers, () -> {}))
                .replay(history, Progress.UNSEEN);
    }

    private History beginning(int rows) {
        return new History(
                sample.name(), sample.zone(), sample.rows().subList(0, rows), sample.elsewhere(), sample.company());
    }

    /** The report of a replay as a program reads it, without how long it took. */
    private ObjectNode report(History history, int workers) throws IOException {
        ReplayOutcome outcome = replay(history, workers);
        Path file = folder.resolve("report.json");
        JsonReport.write(ReplayReport.of(history, outcome, Duration.ofSeconds(1), Language.EN), file);
        ObjectNode report = (ObjectNode) JSON.readTree(file.toFile());
        return report.without(List.of("seconds", "commandsPerSecond"));
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void has_exactly_these_figures() throws IOException {
        ObjectNode report = report(sample, 4);

        JsonNode anomalies = report.remove("anomalies");
        JsonNode months = report.remove("onTimeByMonth");
        JsonNode customers = report.remove("onTimeByCustomer");
        JsonNode examples = report.remove("refusalExamples");
        assertThat(report).isEqualTo(json("""
            {
              'name': 'A year of a sheet-metal works',
              'orders': 332, 'notes': 548, 'lines': 1230, 'quantity': 337701.6,
              'quantityByUnit': { 'kg': 301720, 'sheet': 33584, 't': 2397.6 },
              'onTime': {
                'lines': { 'population': 1177, 'onTime': 1030, 'rate': 0.875106 },
                'notes': { 'population': 525, 'onTime': 454, 'rate': 0.864762 },
                'orders': { 'population': 329, 'onTime': 273, 'rate': 0.829787 }
              },
              'ordersWithSeveralNotes': 157, 'firstDelivered': '2025-01-10', 'lastDelivered': '2025-12-31',
              'refusals': {
                'SO-07': 52, 'CU-06': 49, 'PR-02': 44, 'FI-07': 14, 'SO-13': 11, 'AC-01': 4, 'DN-14': 3,
                'XP-05': 2
              },
              'remarks': {
                'order-date': 2, 'day-of-note': 22, 'from-stock': 144, 'sales-notice': 525, 'goods-issue': 525,
                'shipment': 223, 'carrier-file': 3, 'plate': 22, 'contract': 330, 'payment': 229,
                'price-agreed-after-refusal': 28, 'credit-exceeded-after-refusal': 21,
                'prepayment-made-after-refusal': 20, 'note-expired': 18
              },
              'waits': [
                {'step': 'dispatch', 'waiting': 'CUSTOMER', 'waitedFor': 'SUPPLIER',
                  'count': 525, 'medianHours': 223.3, 'p90Hours': 432.1},
                {'step': 'transport', 'waiting': 'CUSTOMER', 'waitedFor': 'CARRIER',
                  'count': 222, 'medianHours': 29.7, 'p90Hours': 55.6},
                {'step': 'own-transport', 'waiting': 'CUSTOMER', 'waitedFor': 'DRIVER',
                  'count': 110, 'medianHours': 2.3, 'p90Hours': 3.6},
                {'step': 'acceptance', 'waiting': 'SALES_CLERK', 'waitedFor': 'CUSTOMER',
                  'count': 331, 'medianHours': 1.3, 'p90Hours': 88.6},
                {'step': 'overdue', 'waiting': 'CUSTOMER', 'waitedFor': 'SUPPLIER',
                  'count': 144, 'medianHours': 120.0, 'p90Hours': 240.0}
              ],
              'leadTimes': [
                {'step': 'order-to-instruction', 'document': 'sales-order', 'state': 'CONFIRMED',
                  'stays': 271, 'averageHours': 1.8, 'medianHours': 1.7, 'longestHours': 4.8},
                {'step': 'instruction-to-ready', 'document': 'production-instruction', 'state': 'IN_PRODUCTION',
                  'stays': 383, 'averageHours': 219.2, 'medianHours': 210.4, 'longestHours': 666.2},
                {'step': 'release-to-departure', 'document': 'sales-order', 'state': 'RELEASED',
                  'stays': 306, 'averageHours': 276.4, 'medianHours': 263.2, 'longestHours': 672.0},
                {'step': 'departure-to-delivery', 'document': 'delivery-note', 'state': 'DEPARTED',
                  'stays': 332, 'averageHours': 21.2, 'medianHours': 7.2, 'longestHours': 58.7},
                {'step': 'vehicle-under-way', 'document': 'shipment', 'state': 'UNDER_WAY',
                  'stays': 222, 'averageHours': 30.6, 'medianHours': 29.7, 'longestHours': 58.7},
                {'step': 'delivery-to-acceptance', 'document': 'delivery-note', 'state': 'DELIVERED',
                  'stays': 331, 'averageHours': 21.9, 'medianHours': 1.3, 'longestHours': 146.5},
                {'step': 'departure-to-close', 'document': 'sales-order', 'state': 'FULFILLED',
                  'stays': 295, 'averageHours': 26.9, 'medianHours': 4.2, 'longestHours': 168.2}
              ],
              'commands': 28553, 'journalEntries': 43097, 'journalVerified': true, 'faults': []
            }
            """));
        assertThat(anomalies).hasSize(201);
        assertThat(byKind(anomalies))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("below-floor PR-02", 12),
                        Map.entry("duplicate-row", 3),
                        Map.entry("missing-value", 3),
                        Map.entry("no-order XP-05", 3),
                        Map.entry("no-quantity DN-14", 3),
                        Map.entry("off-list PR-02", 32),
                        Map.entry("out-of-order AC-01", 4),
                        Map.entry("ragged-row", 1),
                        Map.entry("refused CU-06", 49),
                        Map.entry("refused DN-14", 3),
                        Map.entry("refused FI-07", 14),
                        Map.entry("refused SO-07", 52),
                        Map.entry("refused SO-13", 11),
                        Map.entry("refused XP-05", 2),
                        Map.entry("unknown-word", 2),
                        Map.entry("unreadable-date", 4),
                        Map.entry("unreadable-number", 3)));
        assertThat(sum(months, "population")).isEqualTo(1177);
        assertThat(sum(months, "onTime")).isEqualTo(1030);
        assertThat(months).hasSize(12);
        assertThat(sum(customers, "population")).isEqualTo(1177);
        assertThat(sum(customers, "onTime")).isEqualTo(1030);
        assertThat(customers).hasSize(25);
        assertThat(sum(examples, "count")).isEqualTo(179);
        assertThat(examples).hasSize(8);
    }

    private static Map<String, Integer> byKind(JsonNode anomalies) {
        Map<String, Integer> counts = new HashMap<>();
        anomalies.forEach(each -> {
            String kind = each.get("kind").textValue() + " " + each.path("rule").asText();
            counts.merge(kind.strip(), 1, Integer::sum);
        });
        return counts;
    }

    private static int sum(JsonNode all, String key) {
        int sum = 0;
        for (JsonNode each : all) {
            sum += each.get(key).intValue();
        }
        return sum;
    }

    @Test
    void is_the_same_with_one_worker_and_with_four() throws IOException {
        History history = beginning(250);

        assertThat(report(history, 4)).isEqualTo(report(history, 1));
    }

    @Test
    void is_the_same_in_a_database_and_a_second_time_in_the_same_one() {
        History history = beginning(40);
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        ReplayOutcome inMemory = replay(history, 2);

        ReplayOutcome first = new LibraryReplayFactory().on(url).replay(history, Progress.UNSEEN);
        ReplayOutcome second = new LibraryReplayFactory().on(url).replay(history, Progress.UNSEEN);

        assertThat(first).usingRecursiveComparison().ignoringFields("tenant").isEqualTo(inMemory);
        assertThat(second).usingRecursiveComparison().ignoringFields("tenant").isEqualTo(inMemory);
        assertThat(second.tenant()).as("each run keeps to itself").isNotEqualTo(first.tenant());
    }
}
