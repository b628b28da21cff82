package io.deliverykit.testkit;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Query;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A store that does all by another one. A test overrides the one method in which its store is to be different.
 */
public abstract class ForwardingStorage implements Storage {
    /** The store that does the work. */
    protected final Storage store;

    protected ForwardingStorage(Storage store) {
        this.store = store;
    }

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        return store.inUnit(tenant, locking, work);
    }

    @Override
    public void checkServes(Catalog desk) {
        store.checkServes(desk);
    }

    @Override
    public void giveWay(int tries) {
        store.giveWay(tries);
    }

    @Override
    public boolean ownsTransactions() {
        return store.ownsTransactions();
    }

    @Override
    public <D> Optional<Filed<D>> find(String tenant, Ref<D> ref) {
        return store.find(tenant, ref);
    }

    @Override
    public List<Filed<?>> find(String tenant, Query query) {
        return store.find(tenant, query);
    }

    @Override
    public List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit) {
        return store.journal(tenant, ref, after, limit);
    }

    @Override
    public void redact(String tenant, Ref<?> ref, long sequence) {
        store.redact(tenant, ref, sequence);
    }

    @Override
    public int forgetAnswers(String tenant, Instant before) {
        return store.forgetAnswers(tenant, before);
    }

    @Override
    public void attempted(Attempt attempt, int budget) {
        store.attempted(attempt, budget);
    }

    @Override
    public List<Attempt> attempts(String tenant, Ref<?> ref, int limit) {
        return store.attempts(tenant, ref, limit);
    }

    @Override
    public List<DueDeadline> due(String tenant, Instant at, int limit) {
        return store.due(tenant, at, limit);
    }

    @Override
    public int drain(int limit, Consumer<Event> receiver) {
        return store.drain(limit, receiver);
    }
}
