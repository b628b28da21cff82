package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.Plan;
import io.deliverykit.examples.quickstart.replay.story.Findings;
import io.deliverykit.examples.quickstart.replay.story.Findings.Refused;
import io.deliverykit.examples.quickstart.replay.story.Findings.Wait;
import io.deliverykit.examples.quickstart.replay.story.LeadStep;
import io.deliverykit.examples.quickstart.replay.story.Waiting;
import io.deliverykit.figures.LeadTime;
import io.deliverykit.lifecycle.RuleTitle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one outcome of what the customers' stories have shown, by row and not by who was told first. */
final class Merging {

    private static final Comparator<Refused> BY_ROW = Comparator.<Refused>comparingInt(
                    each -> each.row().rowNumber())
            .thenComparing(each -> String.valueOf(each.anomaly().rule()));

    private Merging() {}

    static ReplayOutcome of(String tenant, Plan plan, List<Findings> stories, List<Diagram> lifecycles) {
        OutcomeCollector outcome = new OutcomeCollector();
        outcome.keptUnder(tenant);
        stories.stream()
                .flatMap(story -> story.refused().stream())
                .sorted(BY_ROW)
                .forEach(each -> outcome.refused(each.anomaly(), title(each), each.document()));
        plan.anomalies().forEach(outcome::anomaly);
        stories.stream()
                .flatMap(story -> story.disorder().stream())
                .sorted(Comparator.comparingInt(each -> each.row()))
                .forEach(outcome::anomaly);
        waits(stories)
                .forEach(each -> outcome.waited(
                        each.step().step(), each.step().waiting(), each.step().waitedFor(), each.time()));
        leadTimes(stories).forEach(outcome::took);
        assumptions(plan, stories).forEach((kind, count) -> outcome.remark(kind, count));
        stories.forEach(story -> {
            outcome.commands(story.commands());
            story.faults().forEach(outcome::fault);
        });
        return outcome.outcome(
                stories.stream().mapToLong(Findings::journalEntries).sum(),
                stories.stream().allMatch(Findings::isJournalVerified),
                lifecycles);
    }

    /** By step; a step at which nobody ever waited is none that the file can tell of. */
    private static Stream<Wait> waits(List<Findings> stories) {
        List<Wait> all =
                stories.stream().flatMap(story -> story.waits().stream()).toList();
        Set<Waiting> steps = all.stream()
                .filter(each -> !each.time().isZero())
                .map(Wait::step)
                .collect(Collectors.toSet());
        return all.stream().filter(each -> steps.contains(each.step())).sorted(Comparator.comparing(Wait::step));
    }

    /** By step; as above, one that never took any time is none that the file can tell of. */
    private static List<StepTime> leadTimes(List<Findings> stories) {
        Map<LeadTime.Of, LeadTime> times = LeadTime.ofStays(
                stories.stream().flatMap(story -> story.stays().stream()).toList());
        return Arrays.stream(LeadStep.values())
                .filter(step -> times.containsKey(step.of()))
                .map(step -> stepTime(step, Objects.requireNonNull(times.get(step.of()))))
                .filter(each -> each.longestHours().signum() > 0)
                .toList();
    }

    private static StepTime stepTime(LeadStep step, LeadTime time) {
        return new StepTime(
                step.key(),
                step.of().type(),
                step.of().state(),
                time.stays(),
                OutcomeCollector.hours(time.total().dividedBy(time.stays())),
                OutcomeCollector.hours(time.median()),
                OutcomeCollector.hours(time.longest()));
    }

    private static String title(Refused refused) {
        String rule = String.valueOf(refused.anomaly().rule());
        return RuleTitle.of(rule).map(RuleTitle::english).orElse(rule);
    }

    private static Map<String, Long> assumptions(Plan plan, List<Findings> stories) {
        Map<Assumption, Long> sums = new TreeMap<>(plan.assumptions());
        stories.forEach(story -> story.assumptions().forEach((kind, count) -> sums.merge(kind, count, Long::sum)));
        Map<String, Long> named = new LinkedHashMap<>();
        sums.forEach((kind, count) -> named.put(kind.key(), count));
        long expired = stories.stream().mapToLong(Findings::notesExpired).sum();
        if (expired > 0) {
            named.put("note-expired", expired);
        }
        return named;
    }
}
