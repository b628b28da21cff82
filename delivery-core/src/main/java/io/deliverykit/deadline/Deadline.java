package io.deliverykit.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs on one document (期限, DL-01).
 *
 * @param name unique within the document's lifecycle
 * @param due the first instant at which it has passed
 * @param stoodStillSince when it was stopped; null while it runs (XP-15)
 * @param stoodStill how long it has stood still so far; {@code due} already counts it
 * @param fired whether it has done what it does; it stays while the document stays in its span
 */
public record Deadline(
        String name, Instant due, @Nullable Instant stoodStillSince, Duration stoodStill, boolean fired) {
    public static Deadline of(String name, Instant due) {
        return new Deadline(name, due, null, Duration.ZERO, false);
    }

    /** Whether it runs and has passed at this instant. */
    public boolean isPast(Instant at) {
        return stoodStillSince == null && !at.isBefore(due);
    }

    /** Whether it is to be fired at this instant. */
    public boolean isDue(Instant at) {
        return !fired && isPast(at);
    }

    /** Stops it, if it runs and is not past. */
    public Deadline standStill(Instant at) {
        return stoodStillSince != null || isPast(at) ? this : new Deadline(name, due, at, stoodStill, fired);
    }

    /** Lets it go on, later by as long as it stood. */
    public Deadline goOn(Instant at) {
        if (stoodStillSince == null) {
            return this;
        }
        Duration stood = Duration.between(stoodStillSince, at);
        return new Deadline(name, due.plus(stood), null, stoodStill.plus(stood), fired);
    }

    /** Runs out at another moment, later by as long as it has stood, and fires then whether or not it has before. */
    public Deadline dueAt(Instant moment) {
        return new Deadline(name, moment.plus(stoodStill), stoodStillSince, stoodStill, false);
    }

    public Deadline withFired() {
        return new Deadline(name, due, stoodStillSince, stoodStill, true);
    }
}
