package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.Title;
import io.deliverykit.examples.quickstart.replay.ReplayOutcome;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the reports of one run tell.
 *
 * @param isKept whether the documents are kept in a database that outlasts the run
 * @param anomalies what reading and replaying found, by row
 */
public record ReplayReport(
        Title title,
        Figures figures,
        ReplayOutcome outcome,
        List<Anomaly> anomalies,
        Duration time,
        Language language,
        boolean isKept) {

    public ReplayReport {
        anomalies = List.copyOf(anomalies);
    }

    public static ReplayReport of(History history, ReplayOutcome outcome, Duration time, Language language) {
        List<Anomaly> byRow = Stream.concat(history.problems().stream(), outcome.anomalies().stream())
                .sorted(Comparator.comparing(Anomaly::file).thenComparingInt(Anomaly::row))
                .toList();
        return new ReplayReport(history.name(), Figures.of(history), outcome, byRow, time, language, false);
    }

    /** The same of a run whose documents are kept. */
    public ReplayReport kept() {
        return new ReplayReport(title, figures, outcome, anomalies, time, language, true);
    }

    String name() {
        return language == Language.ZH ? title.chinese() : title.english();
    }

    long refusals() {
        return outcome.refusals().stream().mapToLong(each -> each.count()).sum();
    }

    long commandsPerSecond() {
        return outcome.commands() * 1000 / Math.max(1, time.toMillis());
    }
}
