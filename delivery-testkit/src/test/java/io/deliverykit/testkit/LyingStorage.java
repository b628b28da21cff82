package io.deliverykit.testkit;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Changes;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Query;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A sound store, to be broken in one place by overriding one method. */
class LyingStorage implements Storage {
    final Storage sound = new MemoryStorage();

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        return sound.inUnit(tenant, locking, unit -> work.apply(new Unit(unit, tenant)));
    }

    /** What is really kept of what was to be kept. */
    Changes kept(String tenant, Changes changes) {
        return changes;
    }

    Optional<Remembered> remembered(UnitOfWork unit, String commandId) {
        return unit.remembered(commandId);
    }

    Map<Ref<?>, Filed<?>> loaded(UnitOfWork unit, Collection<UnitOfWork.Wanted> refs) {
        return unit.load(refs);
    }

    @Override
    public void checkServes(Catalog desk) {
        sound.checkServes(desk);
    }

    @Override
    public void giveWay(int tries) {
        sound.giveWay(tries);
    }

    @Override
    public boolean ownsTransactions() {
        return sound.ownsTransactions();
    }

    @Override
    public <D> Optional<Filed<D>> find(String tenant, Ref<D> ref) {
        return sound.find(tenant, ref);
    }

    @Override
    public List<Filed<?>> find(String tenant, Query query) {
        return sound.find(tenant, query);
    }

    @Override
    public List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit) {
        return sound.journal(tenant, ref, after, limit);
    }

    @Override
    public void redact(String tenant, Ref<?> ref, long sequence) {
        sound.redact(tenant, ref, sequence);
    }

    @Override
    public int forgetAnswers(String tenant, Instant before) {
        return sound.forgetAnswers(tenant, before);
    }

    @Override
    public void attempted(Attempt attempt, int budget) {
        sound.attempted(attempt, budget);
    }

    @Override
    public List<Attempt> attempts(String tenant, Ref<?> ref, int limit) {
        return sound.attempts(tenant, ref, limit);
    }

    @Override
    public List<DueDeadline> due(String tenant, Instant at, int limit) {
        return sound.due(tenant, at, limit);
    }

    @Override
    public int drain(int limit, Consumer<Event> receiver) {
        return sound.drain(limit, receiver);
    }

    private final class Unit implements UnitOfWork {
        private final UnitOfWork unit;
        private final String tenant;

        Unit(UnitOfWork unit, String tenant) {
            this.unit = unit;
            this.tenant = tenant;
        }

        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            return loaded(unit, refs);
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            return LyingStorage.this.remembered(unit, commandId);
        }

        @Override
        public void keep(Changes changes) {
            unit.keep(kept(tenant, changes));
        }
    }
}
