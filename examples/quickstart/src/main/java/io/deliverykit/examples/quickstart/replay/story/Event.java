package io.deliverykit.examples.quickstart.replay.story;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happens at an instant.
 *
 * @param rank which of two things of one instant comes first
 * @param row the row that tells of it, for naming it
 */
record Event(Instant at, Rank rank, int row, Runnable happens) implements Comparable<Event> {

    private static final Comparator<Event> ORDER =
            Comparator.comparing(Event::at).thenComparing(Event::rank).thenComparing(Event::row);

    /** What comes first of what happens at one instant. */
    enum Rank {
        ORDER,
        MAKING,
        RELEASE,
        STOCKING,
        TOO_EARLY,
        NOTE,
        TOO_LATE,
        DELIVERY,
        ACCEPTANCE,
        PAYMENT
    }

    @Override
    public int compareTo(Event other) {
        return ORDER.compare(this, other);
    }
}
