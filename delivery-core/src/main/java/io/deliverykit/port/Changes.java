package io.deliverykit.port;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one action writes.
 *
 * @param facts what was looked at and must still be so
 * @param remembered the answers to keep for the commands' ids; empty when they had none (XP-08)
 */
public record Changes(List<Change> documents, List<Seen> facts, List<Event> events, List<Remembered> remembered) {
    public Changes {
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        remembered = List.copyOf(remembered);
    }

    /**
     * One document.
     *
     * @param after as it is to be kept
     * @param expectedVersion the version it was decided on; 0 for a new document
     * @param entries what its journal gains, in order
     * @param customer under whose name it is found; empty when none
     * @param due the day it is promised for; null when none
     */
    public record Change(
            Filed<?> after,
            long expectedVersion,
            List<JournalEntry> entries,
            String customer,
            @Nullable LocalDate due) {
        public Change {
            entries = List.copyOf(entries);
        }
    }

    /** A fact and the version at which it was seen; 0 when it did not exist. */
    public record Seen(Ref<?> ref, long version) {}
}
