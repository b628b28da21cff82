package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.figures.OnTime;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.replay.ReplayOutcome;
import io.deliverykit.examples.quickstart.replay.StepWait;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report in a screenful of plain text. */
public final class TerminalSummary {

    private static final int ROWS = 8;

    private final ReplayReport report;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private TerminalSummary(ReplayReport report) {
        this.report = report;
        this.texts = new Texts(report.language());
    }

    /** The summary, with the folder where the full reports lie; null when there are none. */
    public static String of(ReplayReport report, @Nullable Path folder) {
        TerminalSummary summary = new TerminalSummary(report);
        summary.figures();
        summary.refusals();
        summary.anomalies();
        summary.leadTimes();
        summary.waits();
        summary.run(folder);
        return String.join(System.lineSeparator(), summary.lines) + System.lineSeparator();
    }

    /** What the progress bar is called. */
    public static String progress(Language language) {
        return new Texts(language).of("terminal.progress");
    }

    private void figures() {
        Figures figures = report.figures();
        lines.add(report.name());
        if (figures.firstDelivered() != null && figures.lastDelivered() != null) {
            lines.add(texts.of("period", figures.firstDelivered(), figures.lastDelivered()));
        }
        lines.add("");
        count("terminal.orders", figures.orders(), figures.onTimeOrders());
        count("terminal.notes", figures.notes(), figures.onTimeNotes());
        count("terminal.lines", figures.lines(), figures.onTimeLines());
        lines.add(row(texts.of("terminal.quantity"), texts.number(figures.quantity())) + "   "
                + texts.quantity(figures.quantityByUnit()));
        lines.add(row(texts.of("terminal.several"), texts.number(figures.ordersWithSeveralNotes())));
    }

    private void count(String key, long count, OnTime onTime) {
        String of = texts.of("terminal.of", texts.number(onTime.onTime()), texts.number(onTime.population()));
        lines.add("%s   %s %s (%s)"
                .formatted(
                        row(texts.of(key), texts.number(count)),
                        texts.of("terminal.onTime"),
                        texts.percent(onTime),
                        of));
    }

    private void refusals() {
        ReplayOutcome outcome = report.outcome();
        heading("terminal.refusals", report.refusals());
        outcome.refusals().stream()
                .limit(ROWS)
                .forEach(each ->
                        lines.add(row("  " + each.rule(), texts.number(each.count())) + "   " + texts.title(each)));
        more(outcome.refusals().size());
    }

    private void anomalies() {
        heading("terminal.anomalies", report.anomalies().size());
        Map<String, Long> byKind = report.anomalies().stream()
                .collect(Collectors.groupingBy(Anomaly::kind, TreeMap::new, Collectors.counting()));
        byKind.forEach((kind, count) -> lines.add(row("  " + texts.wordFor("anomaly", kind), texts.number(count))));
    }

    private void leadTimes() {
        if (report.outcome().leadTimes().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(texts.of("terminal.leadTimes"));
        report.outcome()
                .leadTimes()
                .forEach(each -> lines.add(
                        row("  " + texts.wordFor("leadStep", each.step()), texts.time(each.medianHours())) + "   "
                                + texts.of(
                                        "terminal.leadTime",
                                        texts.time(each.averageHours()),
                                        texts.time(each.longestHours()),
                                        texts.number(each.stays()))));
    }

    private void waits() {
        if (report.outcome().waits().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(texts.of("terminal.waits"));
        report.outcome().waits().stream()
                .sorted(Comparator.comparing(StepWait::medianHours, Comparator.<BigDecimal>reverseOrder()))
                .limit(3)
                .forEach(wait -> lines.add("  "
                        + texts.of(
                                "terminal.wait",
                                texts.wordFor("step", wait.step()),
                                texts.wordFor("role", wait.waiting()),
                                texts.wordFor("role", wait.waitedFor()),
                                texts.time(wait.medianHours()),
                                texts.time(wait.p90Hours()))));
    }

    private void run(@Nullable Path folder) {
        ReplayOutcome outcome = report.outcome();
        lines.add("");
        lines.add(texts.of(
                "terminal.run",
                texts.number(outcome.commands()),
                texts.number(outcome.journalEntries()),
                texts.of(outcome.journalVerified() ? "fact.verified.yes" : "fact.verified.no"),
                BigDecimal.valueOf(report.time().toMillis(), 3).toPlainString(),
                texts.number(report.commandsPerSecond())));
        outcome.faults().stream().limit(ROWS).forEach(fault -> lines.add("! " + fault));
        if (report.isKept()) {
            lines.add(texts.of("terminal.kept", outcome.tenant()));
        }
        if (folder != null) {
            lines.add(texts.of("terminal.reports", folder.toString()));
        }
    }

    private void heading(String key, long count) {
        lines.add("");
        lines.add(row(texts.of(key), texts.number(count)));
    }

    private void more(int all) {
        if (all > ROWS) {
            lines.add("  … +" + (all - ROWS));
        }
    }

    private static String row(String name, String value) {
        int width = name.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
        return name + " ".repeat(Math.max(1, 34 - width)) + " ".repeat(Math.max(0, 13 - value.length())) + value;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0xFFEF;
    }
}
