package io.deliverykit.jdbc;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Query;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Documents in H2 or PostgreSQL, in the tables that {@link JdbcSchema} makes. Thread-safe.
 *
 * <p>An optimistic unit of work reads by single statements and writes, at its end, by one; it holds no connection while the
 * desk decides. A locking unit is one transaction. What was kept is written when the unit ends, so a lost race shows then.
 *
 * @see JdbcNumbering
 */
public final class JdbcStorage implements Storage {
    private final Sessions sessions;
    private final Catalog catalog;
    private volatile @Nullable Tables known;

    private JdbcStorage(Sessions sessions, Catalog catalog) {
        this.sessions = sessions;
        this.catalog = catalog;
    }

    /** Made when first needed: until then a host may have no transaction whose connection could be asked. */
    private Tables tables() {
        Tables tables = known;
        if (tables == null) {
            tables = Tables.of(sessions, sessions.dialect(), catalog);
            known = tables;
        }
        return tables;
    }

    /**
     * Documents in a database of which the store opens and ends its own transactions.
     *
     * @param database best a pool; each statement borrows a connection. Not one that hands out connections which are inside
     *     of a transaction of the host's: those are {@linkplain #joining joined}
     * @param catalog the lifecycles of everything that is kept there
     */
    public static JdbcStorage on(DataSource database, Catalog catalog) {
        return new JdbcStorage(Sessions.owning(database), catalog);
    }

    /**
     * Documents that are kept when the host's transaction commits. Every unit that may keep something locks what it loads, sets a savepoint and
     * returns to it when it fails; nothing here commits, rolls back further, or closes a connection. It tells no events:
     * {@link #drain} on it is refused, and a store {@link #on} the same database does that.
     *
     * @param host the connection of the transaction that is open on the calling thread
     */
    public static JdbcStorage joining(Supplier<Connection> host, Catalog catalog) {
        return new JdbcStorage(Sessions.joining(host), catalog);
    }

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        if (locking == Locking.LOOKING) {
            return work.apply(new JdbcUnit(tables(), tenant, locking));
        }
        if (locking == Locking.OPTIMISTIC && sessions.own()) {
            return ended(new JdbcUnit(tables(), tenant, locking), work);
        }
        return sessions.together(
                () -> "run a unit of work", session -> ended(new JdbcUnit(tables(), tenant, Locking.LOCKED), work));
    }

    private static <T> T ended(JdbcUnit unit, Function<UnitOfWork, T> work) {
        T result = work.apply(unit);
        unit.end();
        return result;
    }

    @Override
    public void checkServes(Catalog desk) {
        List<String> others = Stream.concat(
                        desk.lifecycles().stream()
                                .filter(each -> !isServed(each))
                                .map(Lifecycle::name),
                        desk.earlier().stream()
                                .filter(each -> !isRemembered(each))
                                .map(Lifecycle::toString))
                .toList();
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "the store was made for other lifecycles than the desk's: it does not know "
                            + String.join(", ", others));
        }
    }

    /** What is read by another version of its table must be known by it, or a state that it alone has could not be read. */
    private boolean isRemembered(Lifecycle<?> version) {
        return catalog.earlier().stream()
                .anyMatch(mine -> mine.name().equals(version.name())
                        && mine.version().equals(version.version())
                        && mine.document() == version.document());
    }

    /** Another version of its table changes nothing of what is written. */
    private boolean isServed(Lifecycle<?> lifecycle) {
        return catalog.find(lifecycle.name())
                .filter(mine -> mine == lifecycle
                        || (mine.document() == lifecycle.document()
                                && mine.commands().equals(lifecycle.commands())))
                .isPresent();
    }

    @Override
    public void giveWay(int tries) {
        Sessions.pause(tries);
    }

    @Override
    public boolean ownsTransactions() {
        return sessions.own();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <D> Optional<Filed<D>> find(String tenant, Ref<D> ref) {
        List<UnitOfWork.Wanted> wanted = List.of(new UnitOfWork.Wanted(ref, false));
        return sessions.once(
                () -> "find " + ref,
                session -> Optional.ofNullable((Filed<D>) tables().documents()
                        .load(session, tenant, wanted, false)
                        .get(ref)));
    }

    @Override
    public List<Filed<?>> find(String tenant, Query query) {
        return sessions.once(
                () -> "list " + query.type(), session -> tables().documents().list(session, tenant, query));
    }

    @Override
    public List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit) {
        return sessions.once(
                () -> "read the journal of " + ref,
                session -> tables().journal().of(session, tenant, ref, after, limit));
    }

    @Override
    public void redact(String tenant, Ref<?> ref, long sequence) {
        sessions.once(
                () -> "redact the journal of " + ref,
                session -> tables().journal().redact(session, tenant, ref, sequence));
    }

    @Override
    public void attempted(Attempt attempt, int budget) {
        boolean isNew = sessions.insisting(
                () -> "count an attempt", session -> tables().attempts().count(session, attempt));
        if (isNew) {
            sessions.insisting(() -> "let old attempts give way", session -> {
                tables().attempts().giveWay(session, attempt, budget);
                return attempt;
            });
        }
    }

    @Override
    public List<Attempt> attempts(String tenant, Ref<?> ref, int limit) {
        return sessions.once(
                () -> "read the attempts on " + ref,
                session -> tables().attempts().of(session, tenant, ref, limit));
    }

    @Override
    public List<DueDeadline> due(String tenant, Instant at, int limit) {
        return sessions.once(
                () -> "look for what is due", session -> tables().documents().due(session, tenant, at, limit));
    }

    @Override
    public int drain(int limit, Consumer<Event> receiver) {
        if (!sessions.own()) {
            throw new IllegalStateException("a store that joins the host's transactions tells no events, since what"
                    + " happened in them may yet be undone; relay on one that was made by JdbcStorage.on");
        }
        Round round = new Round(tables().outbox(), limit, receiver);
        boolean more = true;
        while (more && round.goesOn()) {
            more = sessions.apart(() -> "hand events over", round::tellSome);
        }
        return round.result();
    }

    @Override
    public int forgetAnswers(String tenant, Instant before) {
        return sessions.once(
                () -> "forget old answers", session -> tables().answers().forget(session, tenant, before));
    }
}
