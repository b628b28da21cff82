package io.deliverykit.port;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where documents are kept. Thread-safe.
 *
 * <p>Every method is bound to one tenant and never shows another's documents (AX-02). A broken infrastructure surfaces as
 * an unchecked exception and leaves nothing half-kept.
 */
public interface Storage {
    /** How a unit of work guards itself against others. */
    enum Locking {
        /** Only looks: nothing can be kept, reads take no lock, nobody waits, and a transaction that only reads will do. */
        LOOKING,
        /** Reads take no lock; {@link UnitOfWork#keep} finds out whether somebody was faster. */
        OPTIMISTIC,
        /** What is loaded stays as it is until the unit ends: targets and owners exclusively, facts shared. */
        LOCKED
    }

    /**
     * Runs work as one unit: everything it keeps is kept, or nothing is.
     *
     * @throws ConflictException when somebody else was faster; nothing is kept, and the same work may be tried again
     */
    <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work);

    /**
     * Makes sure that a desk and its store mean the same lifecycles; called when the desk is built.
     *
     * @throws IllegalArgumentException when the store would read or write the documents of one of them by another
     */
    void checkServes(Catalog desk);

    /** Whether the desk may try again after a conflict; false inside a transaction that belongs to the host. */
    boolean ownsTransactions();

    /**
     * Waits before the desk tries again after a conflict, so that whoever was faster gets done: longer with every try, a
     * fraction of a second at most, and not at all where nothing is gained by it. Never called inside a unit.
     *
     * @param tries how many were in vain so far, from 1
     */
    void giveWay(int tries);

    /** The document as last kept. */
    <D> Optional<Filed<D>> find(String tenant, Ref<D> ref);

    /** The documents that answer the query, by ascending id, at most its limit; see {@link Query#after}. */
    List<Filed<?>> find(String tenant, Query query);

    /**
     * A part of a document's journal, oldest entry first; empty when there is no such document or nothing comes after.
     *
     * @param after the number of the entry behind which it begins; 0 for the beginning
     * @param limit how many entries at most
     */
    List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit);

    /** Replaces one entry by its redacted form (JR-02). No effect when there is no such entry. */
    void redact(String tenant, Ref<?> ref, long sequence);

    /**
     * Forgets the answers to commands given before an instant; for the host's housekeeping. The same id sent again after that
     * counts as new (XP-08).
     *
     * @return how many
     */
    int forgetAnswers(String tenant, Instant before);

    /**
     * Counts a refused attempt, apart from documents and journals (JR-01). Equal ones collapse into one row with a count.
     *
     * @param budget how many different rows one actor may fill; the oldest gives way
     */
    void attempted(Attempt attempt, int budget);

    /** The refused attempts on a document, most recent first, at most {@code limit}. */
    List<Attempt> attempts(String tenant, Ref<?> ref, int limit);

    /** The clocks that are due at this instant and have not fired, soonest first, at most {@code limit}. */
    List<DueDeadline> due(String tenant, Instant at, int limit);

    /**
     * Hands kept events to the receiver in the order they were kept and forgets each once the receiver returns. Several
     * nodes may do so at once; each event is handed over at least once, those of one document in order.
     *
     * <p>When the receiver throws, that document's events wait for another round, and those of others go on. What the
     * receiver itself does with the store is no part of the round: it is kept, whatever becomes of the event.
     *
     * @param limit how many are handed over at most; the round also ends when so many could not be told
     * @return how many were handed over, when all were
     * @throws RuntimeException what the receiver threw first, with the rest suppressed, once the round is over
     * @throws IllegalStateException when the store is inside a transaction of the host's, which may yet be undone
     */
    int drain(int limit, Consumer<Event> receiver);
}
