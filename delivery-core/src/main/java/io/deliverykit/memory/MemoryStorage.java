package io.deliverykit.memory;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Query;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents in memory, with the promises of {@link Storage} but for durability. Thread-safe.
 *
 * <p>Units that lock run one after the other; optimistic ones run side by side, and are checked when they keep, which waits
 * until no other unit locks.
 */
public final class MemoryStorage implements Storage {
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Map<Key, Row> rows = new TreeMap<>();
    private final Map<Key, List<JournalEntry>> journals = new HashMap<>();
    private final Map<String, Remembered> answers = new HashMap<>();
    private final Outbox outbox = new Outbox();
    private final List<Attempt> attempts = new ArrayList<>();

    /** An empty store. */
    public MemoryStorage() {}

    private record Key(String tenant, Ref<?> ref) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byTenant = tenant.compareTo(other.tenant);
            return byTenant != 0 ? byTenant : ref.compareTo(other.ref);
        }
    }

    private record Row(Filed<?> filed, String customer, java.time.@Nullable LocalDate due) {}

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        if (locking != Locking.LOCKED) {
            return run(new Unit(tenant, locking == Locking.LOOKING), work);
        }
        oneAtATime.lock();
        try {
            return run(new Unit(tenant, false), work);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Writes at the end, so that work which fails after it has kept something leaves nothing. */
    private static <T> T run(Unit unit, Function<UnitOfWork, T> work) {
        T result = work.apply(unit);
        unit.end();
        return result;
    }

    /** Whatever the lifecycles: documents are kept as they are, and neither written nor read. */
    @Override
    public void checkServes(Catalog desk) {}

    /** Returns at once: from the second try on, units run one after the other anyway. */
    @Override
    public void giveWay(int tries) {}

    @Override
    public boolean ownsTransactions() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <D> Optional<Filed<D>> find(String tenant, Ref<D> ref) {
        Row row = rows.get(new Key(tenant, ref));
        return row == null ? Optional.empty() : Optional.of((Filed<D>) row.filed());
    }

    @Override
    public synchronized List<Filed<?>> find(String tenant, Query query) {
        List<Filed<?>> found = new ArrayList<>();
        for (Map.Entry<Key, Row> each : rows.entrySet()) {
            if (each.getKey().tenant().equals(tenant) && answers(query, each.getValue())) {
                found.add(each.getValue().filed());
                if (found.size() == query.limit()) {
                    break;
                }
            }
        }
        return found;
    }

    private static boolean answers(Query query, Row row) {
        Filed<?> filed = row.filed();
        return filed.ref().type().equals(query.type())
                && (query.states().isEmpty()
                        || query.states().contains(filed.state().name()))
                && (query.number() == null || query.number().equals(filed.number()))
                && (query.customer() == null || query.customer().equals(row.customer()))
                && (query.dueBy() == null || (row.due() != null && !row.due().isAfter(query.dueBy())))
                && (!query.amending() || filed.proposal() != null)
                && (query.after() == null || filed.ref().id().compareTo(query.after()) > 0);
    }

    @Override
    public synchronized List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit) {
        return journals.getOrDefault(new Key(tenant, ref), List.of()).stream()
                .filter(each -> each.sequence() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void redact(String tenant, Ref<?> ref, long sequence) {
        List<JournalEntry> entries = journals.get(new Key(tenant, ref));
        if (entries != null) {
            entries.replaceAll(each -> each.sequence() == sequence ? each.redacted() : each);
        }
    }

    @Override
    public synchronized int forgetAnswers(String tenant, Instant before) {
        int known = answers.size();
        answers.entrySet()
                .removeIf(each -> each.getKey().startsWith(tenant + "\n")
                        && each.getValue().at().isBefore(before));
        return known - answers.size();
    }

    @Override
    public synchronized void attempted(Attempt attempt, int budget) {
        for (int index = 0; index < attempts.size(); index++) {
            if (attempts.get(index).isLike(attempt)) {
                attempts.set(index, attempts.get(index).and(attempt));
                return;
            }
        }
        List<Attempt> ofActor = attempts.stream()
                .filter(each ->
                        each.tenant().equals(attempt.tenant()) && each.actor().equals(attempt.actor()))
                .sorted(Comparator.comparing(Attempt::last))
                .toList();
        if (ofActor.size() >= budget) {
            attempts.remove(ofActor.get(0));
        }
        attempts.add(attempt);
    }

    @Override
    public synchronized List<Attempt> attempts(String tenant, Ref<?> ref, int limit) {
        return attempts.stream()
                .filter(each -> each.tenant().equals(tenant) && each.document().equals(ref))
                .sorted(Comparator.comparing(Attempt::last).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<DueDeadline> due(String tenant, Instant at, int limit) {
        List<DueDeadline> due = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (key.tenant().equals(tenant)) {
                for (Deadline each : row.filed().deadlines()) {
                    if (each.isDue(at)) {
                        due.add(new DueDeadline(row.filed().ref(), each.name(), each.due()));
                    }
                }
            }
        });
        due.sort(Comparator.comparing(DueDeadline::due).thenComparing(DueDeadline::document));
        return List.copyOf(due.subList(0, Math.min(limit, due.size())));
    }

    @Override
    public int drain(int limit, Consumer<Event> receiver) {
        return outbox.drain(limit, receiver);
    }

    /** Waits for units that lock, since what they have loaded stays as it is until they end. */
    private void keep(String tenant, Changes changes) {
        oneAtATime.lock();
        try {
            write(tenant, changes);
        } finally {
            oneAtATime.unlock();
        }
    }

    private synchronized void write(String tenant, Changes changes) {
        check(tenant, changes);
        for (Changes.Change change : changes.documents()) {
            Key key = new Key(tenant, change.after().ref());
            rows.put(key, new Row(change.after(), change.customer(), change.due()));
            journals.computeIfAbsent(key, each -> new ArrayList<>()).addAll(change.entries());
        }
        outbox.add(changes.events());
        changes.remembered().forEach(each -> answers.put(tenant + "\n" + each.commandId(), each));
    }

    private void check(String tenant, Changes changes) {
        for (Changes.Change change : changes.documents()) {
            check(tenant, change.after().ref(), change.expectedVersion());
        }
        for (Changes.Seen seen : changes.facts()) {
            check(tenant, seen.ref(), seen.version());
        }
        for (Remembered answer : changes.remembered()) {
            if (answers.containsKey(tenant + "\n" + answer.commandId())) {
                throw new ConflictException("command " + answer.commandId() + " was answered meanwhile");
            }
        }
    }

    private void check(String tenant, Ref<?> ref, long expected) {
        Row row = rows.get(new Key(tenant, ref));
        long version = row == null ? 0 : row.filed().version();
        if (version != expected) {
            throw new ConflictException(ref + " is at version " + version + ", not " + expected);
        }
    }

    private final class Unit implements UnitOfWork {
        private final String tenant;
        private final boolean looks;
        private @Nullable Changes kept;

        private Unit(String tenant, boolean looks) {
            this.tenant = tenant;
            this.looks = looks;
        }

        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            Map<Ref<?>, Filed<?>> loaded = new LinkedHashMap<>();
            for (Wanted each : refs) {
                find(tenant, each.ref()).ifPresent(filed -> loaded.put(each.ref(), filed));
            }
            return loaded;
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            synchronized (MemoryStorage.this) {
                return Optional.ofNullable(answers.get(tenant + "\n" + commandId));
            }
        }

        @Override
        public void keep(Changes changes) {
            if (looks || kept != null) {
                throw new IllegalStateException(
                        looks ? "a unit that looks keeps nothing" : "a unit keeps at most once");
            }
            kept = changes;
        }

        private void end() {
            if (kept != null) {
                MemoryStorage.this.keep(tenant, kept);
            }
        }
    }
}
