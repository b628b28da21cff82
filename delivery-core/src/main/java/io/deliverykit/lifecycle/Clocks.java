package io.deliverykit.lifecycle;

import io.deliverykit.deadline.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets a document's clocks once a turn has come to its end: those whose span was entered begin, those whose span was left
 * go, the others are kept, stopped or let go on. States that were only passed through set nothing.
 */
final class Clocks<D> {
    private final Shape<D> shape;

    Clocks(Shape<D> shape) {
        this.shape = shape;
    }

    void set(Pending<D> pending, Hearing<D> hearing) {
        if (shape.clocks().isEmpty()) {
            return;
        }
        List<Deadline> running = new ArrayList<>(2);
        for (Part.Clock<D> clock : shape.clocks()) {
            if (clock.span().contains(pending.state())) {
                Deadline deadline = deadline(clock, pending, hearing);
                if (deadline != null) {
                    Instant at = hearing.turn().at();
                    boolean pauses = clock.pauses().contains(pending.state());
                    running.add(pauses ? deadline.standStill(at) : deadline.goOn(at));
                }
            }
        }
        pending.deadlines(running);
    }

    private @Nullable Deadline deadline(Part.Clock<D> clock, Pending<D> pending, Hearing<D> hearing) {
        Filed<D> before = pending.before();
        if (before == null || !clock.span().contains(before.state())) {
            Instant due = due(clock, pending.filed(), hearing);
            return due == null ? null : Deadline.of(clock.name(), due);
        }
        Deadline known = named(clock.name(), pending.deadlines()).orElse(null);
        if (!clock.followsTheDocument()
                || before.content().equals(pending.filed().content())) {
            return known;
        }
        Instant due = due(clock, pending.filed(), hearing);
        if (Objects.equals(due, due(clock, before, hearing))) {
            return known;
        }
        return due == null ? null : (known == null ? Deadline.of(clock.name(), due) : known).dueAt(due);
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
