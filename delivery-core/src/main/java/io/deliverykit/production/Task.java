package io.deliverykit.production;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task of the plan and what became of it.
 *
 * @param readiness what was found before it began; null when nobody has looked (PN-10)
 * @param objection what its department has against its date; null when nothing (PN-02)
 * @param doneAt when its result was handed over; null until then (PN-15)
 */
public record Task(
        PlannedTask planned,
        @Nullable Readiness readiness,
        @Nullable Objection objection,
        @Nullable Instant doneAt) {
    static Task of(PlannedTask planned) {
        return new Task(planned, null, null, null);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    boolean isOpen(TaskKind kind) {
        return planned.kind() == kind && !isDone();
    }

    /** Whether this plans the same task, by whichever dates. */
    boolean isSameAs(PlannedTask other) {
        return planned.id().equals(other.id()) && planned.kind() == other.kind();
    }

    boolean awaitsReadiness() {
        return readiness == null && !isDone();
    }

    /** The same task as it is planned anew: what was done stays done, what was found holds only for the day it was found for. */
    Task replanned(PlannedTask again) {
        boolean isAsBefore = again.start().equals(planned.start());
        return new Task(again, isAsBefore ? readiness : null, null, doneAt);
    }

    Task withReadiness(Readiness found) {
        return new Task(planned, found, objection, doneAt);
    }

    Task withObjection(Objection raised) {
        return new Task(planned, readiness, raised, doneAt);
    }

    Task ruled(Objection ruling, PlannedTask as) {
        return new Task(as, readiness, ruling, doneAt);
    }

    Task done(Instant at) {
        return isDone() ? this : new Task(planned, readiness, objection, at);
    }
}
