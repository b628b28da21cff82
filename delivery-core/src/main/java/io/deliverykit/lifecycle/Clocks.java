package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.deadline.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets a document's clocks once a turn has come to its end: those whose span was entered begin, those whose span was left
 * go, the others are kept, stopped or let go on. States that were only passed through set nothing. One that has run out
 * and goes or moves before it could fire is on record as missed (DL-01).
 */
final class Clocks<D> {
    private final Shape<D> shape;

    Clocks(Shape<D> shape) {
        this.shape = shape;
    }

    void set(Pending<D> pending, Hearing<D> hearing) {
        if (!shape.clocks().isEmpty()
                || !shape.policies().isEmpty()
                || !pending.deadlines().isEmpty()) {
            set(pending, hearing, clock -> deadline(clock, pending, hearing));
        }
    }

    /** Sets the clocks of a document that has come under this table: those it has of these run on, those it lacks begin. */
    void setAnew(Pending<D> pending, Hearing<D> hearing) {
        set(
                pending,
                hearing,
                clock -> named(clock.name(), pending.deadlines()).orElseGet(() -> begun(clock, pending, hearing)));
    }

    private void set(Pending<D> pending, Hearing<D> hearing, Function<Part.Clock<D>, @Nullable Deadline> deadlineOf) {
        Instant at = hearing.turn().at();
        List<Deadline> running = new ArrayList<>(2);
        for (Part.Clock<D> clock : shape.clocks()) {
            Deadline deadline = clock.span().contains(pending.state()) ? deadlineOf.apply(clock) : null;
            if (deadline != null) {
                boolean pauses = clock.pauses().contains(pending.state());
                running.add(pauses ? deadline.standStill(at) : deadline.goOn(at));
            }
        }
        addSteps(pending, hearing, running);
        pending.missed(missed(pending.deadlines(), running, at));
        pending.deadlines(running);
    }

    /** The clock of an approval step runs while the step waits, and begins anew when it has to be given once more (AP-01). */
    private void addSteps(Pending<D> pending, Hearing<D> hearing, List<Deadline> running) {
        Waiting<D> waiting = mayBeClocked(pending, hearing) ? Waiting.of(shape, pending.filed(), hearing) : null;
        if (waiting != null) {
            for (ApprovalStep<Situation<D>> step : waiting.pending()) {
                String clock = Escalate.clockOf(step.name());
                named(clock, pending.deadlines())
                        .or(() -> Optional.ofNullable(waiting.due(step)).map(due -> Deadline.of(clock, due)))
                        .ifPresent(running::add);
            }
        }
    }

    /** Most tables and policies give no step a time, and then nobody has to find out what waits. */
    private boolean mayBeClocked(Pending<D> pending, Hearing<D> hearing) {
        boolean waits = pending.hasAmendment() || shape.review(pending.state()) != null;
        return waits
                && (shape.clocksItsSteps()
                        || !hearing.turn().policy().get(Escalate.AFTER).isZero());
    }

    /** A step that went up waits anew, for the next superior; one that could not has told that it is late, once. */
    void escalated(Pending<D> pending, String clock, @Nullable Instant anew) {
        pending.deadlines(pending.deadlines().stream()
                .map(each -> each.name().equals(clock) ? escalated(each, anew) : each)
                .toList());
    }

    private static Deadline escalated(Deadline late, @Nullable Instant anew) {
        return anew == null || !anew.isAfter(late.due()) ? late.withFired() : Deadline.of(late.name(), anew);
    }

    /** What has run out and will not fire any more, because this turn was faster. */
    private static List<Deadline> missed(List<Deadline> known, List<Deadline> running, Instant at) {
        List<Deadline> missed = new ArrayList<>(0);
        for (Deadline each : known) {
            if (each.isDue(at)
                    && named(each.name(), running).filter(own -> own.isDue(at)).isEmpty()) {
                missed.add(each);
            }
        }
        return missed;
    }

    private @Nullable Deadline deadline(Part.Clock<D> clock, Pending<D> pending, Hearing<D> hearing) {
        Filed<D> before = pending.before();
        if (before == null || !clock.span().contains(before.state())) {
            return begun(clock, pending, hearing);
        }
        Deadline known = named(clock.name(), pending.deadlines()).orElse(null);
        if (!clock.followsTheDocument() || isAsItWas(before, pending.filed())) {
            return known;
        }
        Instant due = due(clock, pending.filed(), hearing);
        if (Objects.equals(due, due(clock, before, hearing))) {
            return known;
        }
        return due == null ? null : (known == null ? Deadline.of(clock.name(), due) : known).dueAt(due);
    }

    /** In what it says, and in what is proposed for it. */
    private static <D> boolean isAsItWas(Filed<D> before, Filed<D> after) {
        return before.content().equals(after.content()) && Objects.equals(before.proposal(), after.proposal());
    }

    private @Nullable Deadline begun(Part.Clock<D> clock, Pending<D> pending, Hearing<D> hearing) {
        Instant due = due(clock, pending.filed(), hearing);
        return due == null ? null : Deadline.of(clock.name(), due);
    }

    private @Nullable Instant due(Part.Clock<D> clock, Filed<D> filed, Hearing<D> hearing) {
        return hearing.has(clock.reads(), clock.rule(), filed)
                ? clock.due().apply(hearing.on(filed, shape.facts()))
                : null;
    }

    /** Marks the clocks that this command answers, so that they do not run out twice. */
    void fired(Pending<D> pending, Command<D> command, Hearing<D> hearing) {
        for (Part.Clock<D> clock : shape.clocks()) {
            boolean answers = command instanceof Remind<D> reminder
                    ? clock.name().equals(reminder.clock())
                    : clock.command() == command.getClass();
            if (answers) {
                pending.deadlines(pending.deadlines().stream()
                        .map(each -> each.name().equals(clock.name())
                                        && each.isDue(hearing.turn().at())
                                ? each.withFired()
                                : each)
                        .toList());
                pending.met(List.of(clock.rule()));
            }
        }
    }

    private static Optional<Deadline> named(String name, List<Deadline> deadlines) {
        return deadlines.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
