package io.deliverykit.port;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** One unit of work; valid inside {@link Storage#inUnit} and on its thread only. */
public interface UnitOfWork {
    /**
     * Loads documents, in the given order; under {@link Storage.Locking#LOCKED} that is the order of locking.
     *
     * @param refs what to load, each with whether it will be written
     * @return those that exist, keyed by reference
     */
    Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs);

    /** What was answered to this command before (XP-08). */
    Optional<Remembered> remembered(String commandId);

    /**
     * The same, saying which document will be loaded if there was no answer, so that both can be fetched at once.
     *
     * @param next what {@link #load} will be asked for next
     */
    default Optional<Remembered> remembered(String commandId, Wanted next) {
        return remembered(commandId);
    }

    /**
     * Keeps everything of an action, at the latest when the unit ends well. At most once per unit.
     *
     * @throws IllegalStateException the second time, and in a unit that only looks
     * @throws ConflictException here or when the unit ends, when a document or a fact is no longer at the version that was
     *     seen, a new document's id is taken, or the command id was answered meanwhile
     */
    void keep(Changes changes);

    /**
     * A document to load.
     *
     * @param forWriting false for a fact, which is only looked at
     */
    record Wanted(Ref<?> ref, boolean forWriting) {}
}
