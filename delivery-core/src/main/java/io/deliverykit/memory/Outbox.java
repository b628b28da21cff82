package io.deliverykit.memory;

import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Events that wait to be told, those of one document in their order and by one teller at a time. Thread-safe. */
final class Outbox {
    private final Deque<Event> waiting = new ArrayDeque<>();
    private final Set<Owner> inHand = new HashSet<>();

    private record Owner(String tenant, Ref<?> document) {
        static Owner of(Event event) {
            return new Owner(event.tenant(), event.document());
        }
    }

    synchronized void add(List<Event> events) {
        waiting.addAll(events);
    }

    /**
     * Tells up to so many events. One that the receiver fails on waits with all of its document; the others are told before
     * the failure is thrown.
     */
    int drain(int limit, Consumer<Event> receiver) {
        Set<Owner> leftAlone = new HashSet<>();
        List<RuntimeException> failures = new ArrayList<>();
        int told = 0;
        while (told < limit && failures.size() < limit) {
            Event next = take(leftAlone);
            if (next == null) {
                break;
            }
            try {
                receiver.accept(next);
                forget(next);
                told++;
            } catch (RuntimeException notTold) {
                failures.add(notTold);
                leftAlone.add(Owner.of(next));
            } finally {
                letGo(next);
            }
        }
        if (failures.isEmpty()) {
            return told;
        }
        RuntimeException first = failures.get(0);
        failures.stream().filter(each -> each != first).forEach(first::addSuppressed);
        throw first;
    }

    /** The first event whose document is in nobody's hands and not to be left alone; null when there is none. */
    private synchronized @Nullable Event take(Set<Owner> leftAlone) {
        for (Event each : waiting) {
            Owner owner = Owner.of(each);
            if (!leftAlone.contains(owner) && inHand.add(owner)) {
                return each;
            }
        }
        return null;
    }

    private synchronized void forget(Event told) {
        waiting.remove(told);
    }

    private synchronized void letGo(Event taken) {
        inHand.remove(Owner.of(taken));
    }
}
