package io.deliverykit.desk;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Query;
import io.deliverykit.port.Sight;
import io.deliverykit.port.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people may look at. What they may not see is as if it were not there (AX-02). */
record ReadingRoom(Storage storage, Sight sight) {
    /** The clock sees everything. */
    boolean shows(Actor actor, Filed<?> filed) {
        return actor.isSystem() || sight.sees(actor, filed);
    }

    <D> Optional<Filed<D>> find(Actor actor, Ref<D> ref) {
        return storage.find(actor.tenant(), ref).filter(filed -> shows(actor, filed));
    }

    /** Looks on until the page is full, so that a short page is the last one for everybody. */
    List<Filed<?>> find(Actor actor, Query query) {
        List<Filed<?>> seen = new ArrayList<>();
        List<Filed<?>> page = storage.find(actor.tenant(), query);
        while (true) {
            page.stream().filter(each -> shows(actor, each)).forEach(seen::add);
            if (seen.size() >= query.limit() || page.size() < query.limit()) {
                return List.copyOf(seen.subList(0, Math.min(seen.size(), query.limit())));
            }
            String last = page.get(page.size() - 1).ref().id();
            page = storage.find(actor.tenant(), query.after(last));
        }
    }

    List<JournalEntry> journal(Actor actor, Ref<?> ref) {
        return find(actor, ref).isPresent() ? new JournalReader(storage).all(actor.tenant(), ref) : List.of();
    }

    List<JournalEntry> journal(Actor actor, Ref<?> ref, long after, int limit) {
        return find(actor, ref).isPresent() ? storage.journal(actor.tenant(), ref, after, limit) : List.of();
    }

    Optional<Journals.Break> firstBreak(Actor actor, Ref<?> ref) {
        return find(actor, ref).flatMap(filed -> new JournalReader(storage).firstBreak(actor.tenant(), ref));
    }

    /** Of a document that is not there, for them, everybody sees only what they have tried themselves. */
    List<Attempt> attempts(Actor actor, Ref<?> ref, int limit) {
        boolean isThere = find(actor, ref).isPresent();
        return storage.attempts(actor.tenant(), ref, limit).stream()
                .filter(each -> isThere || each.actor().equals(actor.person()))
                .toList();
    }
}
