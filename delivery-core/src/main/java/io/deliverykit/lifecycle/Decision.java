package io.deliverykit.lifecycle;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.refusal.Refusal;
import java.util.List;

/** What the engine decides about one command on one document. A value; nothing has happened yet. */
public sealed interface Decision<D> {
    /**
     * The command is granted.
     *
     * @param after the document as it is to be kept
     * @param entry what its journal says
     * @param events what is to be told
     * @param hints what is pointed out although it is granted
     * @param voided the approval steps that lapse by it, and were not given anew
     */
    record Granted<D>(Filed<D> after, JournalEntry entry, List<Event> events, List<Refusal> hints, List<String> voided)
            implements Decision<D> {}

    /** The command is refused, for all these reasons. */
    record Refused<D>(List<Refusal> reasons) implements Decision<D> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static <D> Decision<D> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }
}
