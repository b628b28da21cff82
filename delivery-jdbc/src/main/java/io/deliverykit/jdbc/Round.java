package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One round of handing events over: once along all that wait, batch by batch. A document whose event could not be told is
 * left alone for the rest of the round, and stops no other.
 */
final class Round {
    private static final int EVENTS_AT_ONCE = 100;

    private final OutboxRows outbox;
    private final Consumer<Event> receiver;
    private final int limit;
    private final Set<OutboxRows.Owner> leftAlone = new HashSet<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private long reached = Long.MIN_VALUE;
    private int told;

    Round(OutboxRows outbox, int limit, Consumer<Event> receiver) {
        this.outbox = outbox;
        this.limit = limit;
        this.receiver = receiver;
    }

    boolean goesOn() {
        return told < limit && failures.size() < limit;
    }

    /** Takes the next batch in hand, tells it, and forgets what was told; false when nothing waits any more. */
    boolean tellSome(Session session) {
        OutboxRows.Batch batch = outbox.take(session, reached, Math.min(EVENTS_AT_ONCE, limit - told));
        List<OutboxRows.Waiting> done = new ArrayList<>();
        for (OutboxRows.Waiting each : batch.inTurn()) {
            if (goesOn() && !leftAlone.contains(each.owner()) && tells(each)) {
                done.add(each);
            }
        }
        outbox.forget(session, done);
        reached = batch.last();
        return !batch.isEmpty();
    }

    private boolean tells(OutboxRows.Waiting waiting) {
        try {
            receiver.accept(waiting.event());
            told++;
            return true;
        } catch (RuntimeException notTold) {
            failures.add(notTold);
            leftAlone.add(waiting.owner());
            return false;
        }
    }

    /** How many were told; throws what the receiver threw first, and the rest with it. */
    int result() {
        if (failures.isEmpty()) {
            return told;
        }
        RuntimeException first = failures.get(0);
        failures.stream().filter(each -> each != first).forEach(first::addSuppressed);
        throw first;
    }
}
