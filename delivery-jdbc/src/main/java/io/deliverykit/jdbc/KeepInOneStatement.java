package io.deliverykit.jdbc;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Keeps an action in one round trip, as PostgreSQL can. Every part of the statement draws on {@code stands}, which has a row
 * only when all that was seen still stands; otherwise nothing is written:
 *
 * <pre>
 * with stands   as (update dk_document set … where … and version = 7 returning 1 as it),
 *      journal  as (insert into dk_journal (…) select … from stands),
 *      outbox   as (insert into dk_outbox (…) select … from stands)
 * select count(*) from stands
 * </pre>
 *
 * With facts, or more than one document, the rows are locked and checked first and {@code stands} is drawn from them. What
 * must not be there yet is refused by its key, which undoes the whole statement.
 */
final class KeepInOneStatement implements Keeping {
    private static final String SEEN = """
            seen# as (select 1 as it from dk_document
                where tenant = :tenant and doc_type = :type# and doc_id = :id# and version = :expected# %s)""";
    private static final String IS_SEEN = "exists (select 1 from seen#)";
    private static final String IS_ABSENT = """
            not exists (select 1 from dk_document
                where tenant = :tenant and doc_type = :type# and doc_id = :id#)""";

    private final Dialect dialect;
    private final Writes writes;

    KeepInOneStatement(Dialect dialect, Writes writes) {
        this.dialect = dialect;
        this.writes = writes;
    }

    @Override
    public boolean isOneStatement() {
        return true;
    }

    @Override
    public void keep(Handle handle, String tenant, Changes changes, Map<Ref<?>, Filed<?>> loaded) {
        Parts parts = new Parts();
        boolean alone = changes.documents().size() == 1 && changes.facts().isEmpty();
        if (alone) {
            document(changes.documents().get(0), loaded, parts, true);
        } else {
            standing(changes, parts);
            changes.documents().forEach(each -> document(each, loaded, parts, false));
        }
        journal(changes, parts);
        outbox(changes, parts);
        Remembered answer = changes.remembered();
        if (answer != null) {
            String number = parts.add("answer", insert(Writes.INTO_ANSWER, Writes.ANSWER, "from stands"));
            parts.bind(to -> writes.bind(to, number, answer));
        }
        if (parts.run(handle, tenant) == 0) {
            throw new ConflictException("what was decided on has changed: " + named(changes));
        }
    }

    private static String named(Changes changes) {
        List<String> names = new ArrayList<>();
        changes.documents().forEach(each -> names.add(each.after().ref().toString()));
        changes.facts().forEach(each -> names.add(each.ref().toString()));
        return String.join(", ", names);
    }

    private static String insert(String into, String values, String from) {
        return into + "\n    select " + values + " " + from;
    }

    /** Locks and checks everything that was seen: facts shared, what will be written exclusively. */
    private void standing(Changes changes, Parts parts) {
        List<String> conditions = new ArrayList<>();
        for (Changes.Seen fact : changes.facts()) {
            seen(fact.ref(), fact.version(), dialect.shared(), parts, conditions);
        }
        for (Changes.Change change : changes.documents()) {
            if (change.expectedVersion() > 0) {
                seen(change.after().ref(), change.expectedVersion(), dialect.exclusively(), parts, conditions);
            }
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        parts.addAs("stands", "select 1 as it" + where);
    }

    private void seen(Ref<?> ref, long version, String lock, Parts parts, List<String> conditions) {
        String number = parts.nextNumber();
        if (version > 0) {
            parts.addWhole(SEEN.formatted(lock).replace("#", number));
            parts.bind(to -> to.bind("expected" + number, version));
        }
        conditions.add((version > 0 ? IS_SEEN : IS_ABSENT).replace("#", number));
        parts.bind(to -> Writes.bindKey(to, number, ref));
    }

    private void document(Changes.Change change, Map<Ref<?>, Filed<?>> loaded, Parts parts, boolean alone) {
        boolean isNew = change.expectedVersion() == 0;
        boolean whole = isNew || Writes.isMoreThanState(change, loaded);
        String from = alone ? "" : "from stands";
        String write = isNew
                ? insert(Writes.INTO_DOCUMENT, Writes.DOCUMENT, from)
                : Writes.update(whole) + (alone ? "" : " and exists (select 1 from stands)");
        String number = alone ? parts.addAs("stands", write + " returning 1 as it") : parts.add("document", write);
        parts.bind(to -> writes.bind(to, number, change, whole));
    }

    private void journal(Changes changes, Parts parts) {
        List<String> rows = new ArrayList<>();
        for (Changes.Change change : changes.documents()) {
            for (JournalEntry entry : change.entries()) {
                String number = parts.nextNumber();
                rows.add(Writes.ENTRY.replace("#", number));
                parts.bind(to -> writes.bind(to, number, change.after().ref(), entry));
            }
        }
        insertAll("journal", Writes.INTO_JOURNAL, rows, parts);
    }

    /** In one insert, whose rows get their positions in this order; several would run in any order. */
    private void outbox(Changes changes, Parts parts) {
        List<String> rows = new ArrayList<>();
        for (Event event : changes.events()) {
            String number = parts.nextNumber();
            rows.add(Writes.EVENT.replace("#", number));
            parts.bind(to -> writes.bind(to, number, event));
        }
        insertAll("outbox", Writes.INTO_OUTBOX, rows, parts);
    }

    private static void insertAll(String name, String into, List<String> rows, Parts parts) {
        if (!rows.isEmpty()) {
            String all = String.join(
                    "\n    union all ",
                    rows.stream().map(row -> "select " + row + " from stands").toList());
            parts.add(name, into + "\n    " + all);
        }
    }

    /** The parts of one statement with what is to be bound to them. */
    private final class Parts {
        private final List<String> parts = new ArrayList<>();
        private final List<Consumer<SqlStatement<?>>> bindings = new ArrayList<>();
        private int numbers;

        String nextNumber() {
            return Integer.toString(numbers++);
        }

        String add(String name, String write) {
            String number = nextNumber();
            parts.add(name + number + " as (" + write.replace("#", number) + ")");
            return number;
        }

        String addAs(String name, String write) {
            String number = nextNumber();
            parts.add(name + " as (" + write.replace("#", number) + ")");
            return number;
        }

        void addWhole(String part) {
            parts.add(part);
        }

        void bind(Consumer<SqlStatement<?>> binding) {
            bindings.add(binding);
        }

        long run(Handle handle, String tenant) {
            String sql = "with " + String.join(",\n", parts) + "\nselect count(*) from stands";
            Query query = handle.createQuery(dialect.sql(sql)).bind("tenant", tenant);
            bindings.forEach(each -> each.accept(query));
            return query.mapTo(Long.class).one();
        }
    }
}
