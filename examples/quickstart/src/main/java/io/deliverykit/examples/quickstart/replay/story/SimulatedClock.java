package io.deliverykit.examples.quickstart.replay.story;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A clock that stands in the history and never goes back. It is for one thread. */
final class SimulatedClock extends Clock {

    private final Deque<Instant> looks = new ArrayDeque<>();
    private Instant now;

    SimulatedClock(Instant start) {
        now = start;
    }

    /** Shows these instants one after the other, and then stands still. */
    void show(List<Instant> instants) {
        looks.clear();
        looks.addAll(instants);
    }

    void set(Instant at) {
        looks.clear();
        now = now.isBefore(at) ? at : now;
    }

    @Override
    public Instant instant() {
        Instant next = looks.poll();
        if (next != null && next.isAfter(now)) {
            now = next;
        }
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** This clock itself: an instant has no zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
