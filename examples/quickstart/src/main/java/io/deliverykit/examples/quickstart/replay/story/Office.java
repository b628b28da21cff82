package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.port.DueDeadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The company at work for one customer: its people, its desk, and a clock of its own. It is for one thread. */
final class Office {

    private final DeliveryDesk desk;
    private final SimulatedClock clock;
    private final ZoneId zone;
    private final String tenant;
    private final Staff staff;
    private final Findings findings;
    private final Reasons reasons;
    private final Set<Ref<?>> documents = new LinkedHashSet<>();

    Office(DeliveryDesk desk, SimulatedClock clock, ZoneId zone, String tenant, Findings findings) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
        this.tenant = tenant;
        this.staff = Staff.of(tenant);
        this.findings = findings;
        this.reasons = new Reasons(desk.catalog(), zone);
    }

    /** Where a series of steps was stopped. */
    record Stop(int index, Command<?> command, Outcome outcome) {
        boolean isBy(String rule) {
            return outcome.isRefusedBy(rule);
        }
    }

    Staff staff() {
        return staff;
    }

    Findings findings() {
        return findings;
    }

    /** Everything to which something was done, in the order in which that was first so. */
    Set<Ref<?>> documents() {
        return documents;
    }

    /** A document that another one has opened, and to which nothing may ever be done. */
    void alsoOpened(Ref<?> document) {
        documents.add(document);
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    static <D> Submission<D> step(Actor actor, Ref<D> document, Command<D> command) {
        return Submission.of(actor, document, command);
    }

    static <D> Submission<D> approval(Actor actor, Ref<D> document) {
        return Submission.of(actor, document, new Review.Approve<>());
    }

    @Nullable
    Stop does(Instant at, List<Submission<?>> steps) {
        return does(List.of(new Timed(at, steps)));
    }

    /**
     * Does these steps, the last of each group at its instant and those before it a second apart, all on one day. As one
     * unit of work where nothing stands against it, because that costs one transaction; one by one where something does, so
     * that the refusal is on record and what came before it stands.
     *
     * @return where they were stopped; null when all are done
     */
    @Nullable
    Stop does(List<Timed> groups) {
        return isGranted(groups) ? null : doesOneByOne(groups);
    }

    /** Does these steps as one unit of work, or none of them. */
    boolean isGranted(List<Timed> groups) {
        List<Submission<?>> steps = steps(groups);
        clock.show(instants(groups));
        if (!last(desk.submitAllOrNothing(steps)).isGranted()) {
            return false;
        }
        findings.commands(steps.size());
        steps.forEach(each -> documents.add(each.document()));
        return true;
    }

    /** Does these steps one after the other, up to where one of them is refused. */
    @Nullable
    Stop doesOneByOne(List<Timed> groups) {
        List<Submission<?>> steps = steps(groups);
        List<Instant> instants = instants(groups);
        for (int index = 0; index < steps.size(); index++) {
            clock.set(instants.get(index));
            Outcome outcome = desk.submit(steps.get(index));
            findings.commands(1);
            if (!outcome.isGranted()) {
                return stopped(index, steps.get(index), outcome);
            }
            documents.add(steps.get(index).document());
        }
        return null;
    }

    private static List<Submission<?>> steps(List<Timed> groups) {
        return groups.stream()
                .<Submission<?>>flatMap(group -> group.steps().stream())
                .toList();
    }

    private List<Instant> instants(List<Timed> groups) {
        return groups.stream().flatMap(group -> instants(group).stream()).toList();
    }

    private List<Instant> instants(Timed group) {
        Instant morning = dayOf(group.at()).atStartOfDay(zone).toInstant();
        List<Instant> instants = new ArrayList<>();
        for (int left = group.steps().size() - 1; left >= 0; left--) {
            Instant at = group.at().minusSeconds(left);
            instants.add(at.isBefore(morning) ? morning : at);
        }
        return instants;
    }

    private static Outcome last(List<Outcome> outcomes) {
        return outcomes.get(outcomes.size() - 1);
    }

    private static Stop stopped(int index, Submission<?> step, Outcome outcome) {
        if (Reasons.areOurs(outcome)) {
            throw new IllegalStateException(step.actor().person() + " could not " + step.command() + " on "
                    + step.document() + ": " + outcome.reasons());
        }
        return new Stop(index, step.command(), outcome);
    }

    /** Does what has to work, because the history has no part in it. */
    void must(Instant at, List<Submission<?>> steps) {
        must(List.of(new Timed(at, steps)));
    }

    void must(List<Timed> groups) {
        Stop stop = does(groups);
        if (stop != null) {
            throw new IllegalStateException(
                    stop.command() + " was refused: " + stop.outcome().reasons());
        }
    }

    /** What would come of a step now; nothing is kept. */
    Outcome wouldDo(Submission<?> step) {
        return desk.dryRun(step);
    }

    /** Lets a clock of a document run out. */
    void fire(DueDeadline due) {
        clock.set(due.due());
        Outcome outcome = desk.fire(tenant, due);
        findings.commands(1);
        if (!outcome.isGranted()) {
            throw new IllegalStateException("clock " + due + " did not fire: " + outcome.reasons());
        }
        findings.expired();
    }

    <D> Optional<Filed<D>> find(Ref<D> ref) {
        return desk.find(staff.clerk(), ref);
    }

    /** Counts a stop as a refusal of these rows, each under the rule that stopped it. */
    void report(List<HistoryRow> rows, String document, Outcome outcome) {
        report(rows, Reasons.first(outcome).rule(), document, outcome);
    }

    /** The same under another rule, where the library's words miss what the history did wrong. */
    void report(List<HistoryRow> rows, String rule, String document, Outcome outcome) {
        rows.forEach(row -> findings.refused(row, document, reasons.anomaly(row, rule, outcome)));
    }
}
