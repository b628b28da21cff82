package io.deliverykit.testkit;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every part of the contract needs: a store, and short words for using it. */
interface ContractOfAStore {
    /** The store under test: the same one during a test, an empty one for each; it serves {@link StorageContract#CATALOG}. */
    Storage storage();

    /** How units are guarded that may keep something. */
    List<Locking> KEEPING = List.of(Locking.OPTIMISTIC, Locking.LOCKED);

    /** Keeps an action in a unit of its own. */
    default void keep(String tenant, Changes changes) {
        keep(tenant, Locking.OPTIMISTIC, changes);
    }

    /** Keeps an action in a unit that reads its documents first, as a desk does. */
    default void keep(String tenant, Locking locking, Changes changes) {
        List<Wanted> wanted = new ArrayList<>();
        changes.documents().forEach(each -> wanted.add(new Wanted(each.after().ref(), true)));
        changes.facts().forEach(each -> wanted.add(new Wanted(each.ref(), false)));
        storage().inUnit(tenant, locking, unit -> {
            unit.load(wanted);
            unit.keep(changes);
            return wanted;
        });
    }

    /** Keeps crates of the northern tenant, one after the other. */
    default void keep(Kept... crates) {
        for (Kept each : crates) {
            keep(each.filed().tenant(), each.changes());
        }
    }

    default long versionOf(Ref<?> ref) {
        return storage().find(Kept.NORTH, ref).map(each -> each.version()).orElse(0L);
    }

    /** A document's journal, which is short in every test. */
    default List<JournalEntry> journal(String tenant, Ref<?> ref) {
        return storage().journal(tenant, ref, 0, 1000);
    }

    /** What was answered to a command before. */
    default Optional<Remembered> remembered(String tenant, String commandId) {
        return storage().inUnit(tenant, Locking.OPTIMISTIC, unit -> unit.remembered(commandId));
    }

    /** Whether a thread waits for another's lock; for a store whose locks are in another process, that is asked there. */
    default boolean isWaiting(Thread thread) {
        return Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED)
                .contains(thread.getState());
    }

    /** The ids of all events that wait, in the order they are handed over; none waits afterwards. */
    default List<String> told() {
        List<String> told = new ArrayList<>();
        storage().drain(1000, event -> told.add(event.id()));
        return told;
    }
}
