package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.Chronology;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates of a row that are out of order, each with the rule that stands against it. */
final class Disorder {

    /**
     * Accepted before delivered, delivered without having passed the gate, delivered or made without an order that stands,
     * issued before the goods were there.
     */
    private static final Map<String, String> RULES = Map.of(
            "delivered accepted", "AC-01",
            "departed delivered", "DN-17",
            "ready departed", "SN-03",
            "ready delivered", "SN-03",
            "ordered instructed", "XP-05",
            "ordered departed", "XP-05",
            "ordered delivered", "XP-05");

    private Disorder() {}

    static List<Anomaly> of(HistoryRow row) {
        return Chronology.problemsOf(row).stream().map(Disorder::ruled).toList();
    }

    private static Anomaly ruled(Anomaly problem) {
        String then = problem.details().get(0);
        String first = problem.details().get(2);
        @Nullable String rule = RULES.get(first + " " + then);
        return new Anomaly(problem.file(), problem.row(), problem.kind(), rule, problem.text(), problem.details());
    }
}
