package io.deliverykit.examples.quickstart.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.figures.OnTime;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.replay.ReplayOutcome;
import io.deliverykit.examples.quickstart.replay.RuleCount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report for a program: {@code report.json}. Its keys and their meaning do not depend on the language. */
public final class JsonReport {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerWithDefaultPrettyPrinter();

    private JsonReport() {}

    public static void write(ReplayReport report, Path file) throws IOException {
        JSON.writeValue(file.toFile(), keys(report));
    }

    private static Map<String, @Nullable Object> keys(ReplayReport report) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        Figures figures = report.figures();
        keys.put("name", report.title().english());
        if (report.isKept()) {
            keys.put("tenant", report.outcome().tenant());
        }
        keys.put("orders", figures.orders());
        keys.put("notes", figures.notes());
        keys.put("lines", figures.lines());
        keys.put("quantity", plain(figures.quantity()));
        Map<String, BigDecimal> byUnit = new LinkedHashMap<>();
        figures.quantityByUnit().forEach((unit, amount) -> byUnit.put(unit, plain(amount)));
        keys.put("quantityByUnit", byUnit);
        keys.put("onTime", onTime(figures));
        keys.put("ordersWithSeveralNotes", figures.ordersWithSeveralNotes());
        keys.put("firstDelivered", text(figures.firstDelivered()));
        keys.put("lastDelivered", text(figures.lastDelivered()));
        putOutcome(report.outcome(), keys);
        keys.put("seconds", BigDecimal.valueOf(report.time().toMillis(), 3));
        keys.put("commandsPerSecond", report.commandsPerSecond());
        keys.put(
                "anomalies",
                report.anomalies().stream().map(JsonReport::anomaly).toList());
        keys.put("onTimeByMonth", months(figures));
        keys.put("onTimeByCustomer", customers(figures));
        return keys;
    }

    private static void putOutcome(ReplayOutcome outcome, Map<String, @Nullable Object> keys) {
        Map<String, Long> refusals = new LinkedHashMap<>();
        outcome.refusals().forEach(each -> refusals.put(each.rule(), each.count()));
        keys.put("refusals", refusals);
        keys.put(
                "refusalExamples",
                outcome.refusals().stream().map(JsonReport::examples).toList());
        Map<String, Long> remarks = new LinkedHashMap<>();
        outcome.remarks().forEach(each -> remarks.put(each.kind(), each.count()));
        keys.put("remarks", remarks);
        keys.put("waits", outcome.waits());
        keys.put("leadTimes", outcome.leadTimes());
        keys.put("commands", outcome.commands());
        keys.put("journalEntries", outcome.journalEntries());
        keys.put("journalVerified", outcome.journalVerified());
        keys.put("faults", outcome.faults());
    }

    private static Map<String, Object> examples(RuleCount rule) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("rule", rule.rule());
        keys.put("title", rule.title());
        keys.put("count", rule.count());
        keys.put("examples", rule.examples());
        return keys;
    }

    private static Map<String, Object> onTime(Figures figures) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("lines", onTime(figures.onTimeLines()));
        keys.put("notes", onTime(figures.onTimeNotes()));
        keys.put("orders", onTime(figures.onTimeOrders()));
        return keys;
    }

    private static Map<String, @Nullable Object> onTime(OnTime onTime) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("population", onTime.population());
        keys.put("onTime", onTime.onTime());
        keys.put("rate", onTime.rate());
        return keys;
    }

    private static Map<String, @Nullable Object> anomaly(Anomaly anomaly) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("file", anomaly.file());
        keys.put("row", anomaly.row());
        keys.put("kind", anomaly.kind());
        if (anomaly.rule() != null) {
            keys.put("rule", anomaly.rule());
        }
        keys.put("text", anomaly.text());
        return keys;
    }

    private static List<Map<String, @Nullable Object>> months(Figures figures) {
        return figures.byMonth().stream()
                .map(each -> named("month", each.month().toString(), each.lines()))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> customers(Figures figures) {
        return figures.byCustomer().stream()
                .map(each -> {
                    Map<String, @Nullable Object> keys = named("customer", each.name(), each.lines());
                    keys.put("lines", each.rows());
                    return keys;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> named(String key, String name, OnTime onTime) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put(key, name);
        keys.putAll(onTime(onTime));
        return keys;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
