package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outcome while the replay is under way. It is for one thread. */
public final class OutcomeCollector {

    private static final int EXAMPLES = 5;
    private static final BigDecimal SECONDS_IN_AN_HOUR = BigDecimal.valueOf(3600);

    private final Map<String, RuleCount> refusals = new LinkedHashMap<>();
    private final List<Anomaly> anomalies = new ArrayList<>();
    private final Map<Step, List<Duration>> waits = new LinkedHashMap<>();
    private final List<StepTime> leadTimes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long commands;
    private String tenant = "";

    private record Step(String name, String waiting, String waitedFor) {}

    /** A command was sent. */
    public void command() {
        commands(1);
    }

    public void commands(long more) {
        commands += more;
    }

    /** A rule refused what a row asks for: counted under the rule, and listed as an anomaly of the row. */
    public void refused(HistoryRow row, String rule, String title, String document, String text) {
        refused(Anomaly.ofRule(row, "refused", rule, text), title, document);
    }

    /** The same with an anomaly that names the rule and says in its own way what is wrong with the row. */
    public void refused(Anomaly anomaly, String title, String document) {
        String rule = String.valueOf(anomaly.rule());
        RuleCount before = refusals.getOrDefault(rule, new RuleCount(rule, title, 0, List.of()));
        List<RuleCount.Example> examples = new ArrayList<>(before.examples());
        // The rows of one document are refused for the same reason, and one of them shows it.
        boolean isNew = examples.stream().noneMatch(each -> each.document().equals(document));
        if (isNew && examples.size() < EXAMPLES) {
            examples.add(new RuleCount.Example(anomaly.row(), document, anomaly.text()));
        }
        refusals.put(rule, new RuleCount(rule, before.title(), before.count() + 1, examples));
        anomalies.add(anomaly);
    }

    /** A row could not be carried out as it stands, for a reason that is no rule's. */
    public void anomaly(Anomaly anomaly) {
        anomalies.add(anomaly);
    }

    /** A document lay at a step for so long. Steps are reported in the order in which they are first seen. */
    public void waited(String step, String waiting, String waitedFor, Duration time) {
        waits.computeIfAbsent(new Step(step, waiting, waitedFor), key -> new ArrayList<>())
                .add(time);
    }

    /** Documents stayed so long in a state. Reported in the order in which they are told. */
    public void took(StepTime step) {
        leadTimes.add(step);
    }

    /** The replay did so often what the history does not say. */
    public void remark(String kind, long count) {
        remarks.add(new Remark(kind, count));
    }

    /** The replay itself is at fault. */
    public void fault(String text) {
        faults.add(text);
    }

    /** The documents are kept under this tenant. */
    public void keptUnder(String name) {
        tenant = name;
    }

    public ReplayOutcome outcome(long journalEntries, boolean journalVerified, List<Diagram> lifecycles) {
        List<RuleCount> mostFrequentFirst = refusals.values().stream()
                .sorted(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(RuleCount::rule))
                .toList();
        List<StepWait> steps = waits.entrySet().stream()
                .map(entry -> stepWait(entry.getKey(), entry.getValue()))
                .toList();
        return new ReplayOutcome(
                tenant,
                mostFrequentFirst,
                anomalies,
                remarks,
                steps,
                leadTimes,
                commands,
                journalEntries,
                journalVerified,
                lifecycles,
                faults);
    }

    private static StepWait stepWait(Step step, List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return new StepWait(
                step.name(),
                step.waiting(),
                step.waitedFor(),
                sorted.size(),
                hours(atShare(sorted, 50)),
                hours(atShare(sorted, 90)));
    }

    /** The nearest rank: the smallest wait that so many per cent do not exceed. */
    private static Duration atShare(List<Duration> sorted, int percent) {
        int rank = (int) (((long) sorted.size() * percent + 99) / 100);
        return sorted.get(Math.max(rank, 1) - 1);
    }

    static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).divide(SECONDS_IN_AN_HOUR, 1, RoundingMode.HALF_UP);
    }
}
