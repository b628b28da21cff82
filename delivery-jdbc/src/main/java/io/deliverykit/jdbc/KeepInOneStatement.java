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
    private static final String WHERE_KEY = "where tenant = :tenant and doc_type = :type and doc_id = :id";
    private static final Sql.Part SEEN =
            Sql.Part.of("as (select 1 as it from dk_document " + WHERE_KEY + " and version = :expected ");
    private static final Sql.Part ABSENT = Sql.Part.of("not exists (select 1 from dk_document " + WHERE_KEY + ")");

    private final Dialect dialect;
    private final Writes writes;
    private final Sql.Part insertDocument;
    private final Sql.Part document;
    private final Sql.Part updateState;
    private final Sql.Part updateAll;
    private final Sql.Part entry;
    private final Sql.Part event;
    private final Sql.Part answer;

    KeepInOneStatement(Dialect dialect, Writes writes) {
        this.dialect = dialect;
        this.writes = writes;
        this.insertDocument = part(Writes.INTO_DOCUMENT + "values (" + Writes.DOCUMENT + ")");
        this.document = part(Writes.DOCUMENT);
        this.updateState = part(Writes.UPDATE_STATE);
        this.updateAll = part(Writes.UPDATE_ALL);
        this.entry = part(Writes.ENTRY);
        this.event = part(Writes.EVENT);
        this.answer = part(Writes.ANSWER);
    }

    private Sql.Part part(String template) {
        return Sql.Part.of(dialect.sql(template));
    }

    @Override
    public boolean isOneStatement() {
        return true;
    }

    @Override
    public void keep(Session session, String tenant, Changes changes, Map<Ref<?>, Filed<?>> loaded) {
        Sql sql = new Sql().add("with ");
        if (changes.documents().size() == 1 && changes.facts().isEmpty()) {
            alone(sql, tenant, changes.documents().get(0), loaded);
        } else {
            standing(sql, tenant, changes);
            documents(sql, tenant, changes, loaded);
        }
        journal(sql, tenant, changes);
        outbox(sql, tenant, changes);
        answers(sql, tenant, changes);
        sql.add("\nselect count(*) from stands");
        if (sql.query(session, row -> row.getLong(1)).get(0) == 0) {
            throw new ConflictException("what was decided on has changed: " + named(changes));
        }
    }

    private static String named(Changes changes) {
        List<String> names = new ArrayList<>();
        changes.documents().forEach(each -> names.add(each.after().ref().toString()));
        changes.facts().forEach(each -> names.add(each.ref().toString()));
        return String.join(", ", names);
    }

    /** The only document is its own check. */
    private void alone(Sql sql, String tenant, Changes.Change change, Map<Ref<?>, Filed<?>> loaded) {
        boolean isNew = change.expectedVersion() == 0;
        boolean whole = isNew || Writes.isMoreThanState(change, loaded);
        Sql.Part write = isNew ? insertDocument : whole ? updateAll : updateState;
        sql.add("stands as (")
                .add(write, writes.document(tenant, change, whole))
                .add("\nreturning 1 as it)");
    }

    /** Locks and checks everything that was seen: facts shared, what will be written exclusively. */
    private void standing(Sql sql, String tenant, Changes changes) {
        int seen = 0;
        for (Changes.Seen fact : changes.facts()) {
            if (fact.version() > 0) {
                seen(sql, seen++, tenant, fact, dialect.shared());
            }
        }
        for (Changes.Change change : changes.documents()) {
            if (change.expectedVersion() > 0) {
                Changes.Seen target = new Changes.Seen(change.after().ref(), change.expectedVersion());
                seen(sql, seen++, tenant, target, dialect.exclusively());
            }
        }
        sql.add("stands as (select 1 as it where 0 = 0");
        for (int number = 0; number < seen; number++) {
            sql.add("\n    and exists (select 1 from seen" + number + ")");
        }
        for (Changes.Seen fact : changes.facts()) {
            if (fact.version() == 0) {
                sql.add("\n    and ").add(ABSENT, Writes.key(tenant, fact.ref()));
            }
        }
        sql.add(")");
    }

    private static void seen(Sql sql, int number, String tenant, Changes.Seen seen, String lock) {
        var row = Writes.key(tenant, seen.ref());
        row.put("expected", seen.version());
        sql.add("seen" + number + " ").add(SEEN, row).add(lock + "),\n");
    }

    private void documents(Sql sql, String tenant, Changes changes, Map<Ref<?>, Filed<?>> loaded) {
        int number = 0;
        for (Changes.Change change : changes.documents()) {
            boolean isNew = change.expectedVersion() == 0;
            boolean whole = isNew || Writes.isMoreThanState(change, loaded);
            var row = writes.document(tenant, change, whole);
            sql.add(",\ndocument" + number++ + " as (");
            if (isNew) {
                sql.add(Writes.INTO_DOCUMENT).add("select ").add(document, row).add(" from stands)");
            } else {
                sql.add(whole ? updateAll : updateState, row).add(" and exists (select 1 from stands))");
            }
        }
    }

    private void journal(Sql sql, String tenant, Changes changes) {
        String before = ",\njournal as (" + Writes.INTO_JOURNAL + "select ";
        String after = "";
        for (Changes.Change change : changes.documents()) {
            for (JournalEntry each : change.entries()) {
                sql.add(before).add(entry, writes.entry(tenant, change.after().ref(), each));
                before = " from stands\nunion all select ";
                after = " from stands)";
            }
        }
        sql.add(after);
    }

    private void answers(Sql sql, String tenant, Changes changes) {
        String before = ",\nanswer as (" + Writes.INTO_ANSWER + "select ";
        for (Remembered each : changes.remembered()) {
            sql.add(before).add(answer, writes.answer(tenant, each));
            before = " from stands\nunion all select ";
        }
        sql.add(changes.remembered().isEmpty() ? "" : " from stands)");
    }

    /** One insert, whose rows get their positions in this order; several would run in any order. */
    private void outbox(Sql sql, String tenant, Changes changes) {
        String before = ",\noutbox as (" + Writes.INTO_OUTBOX + "select ";
        for (Event each : changes.events()) {
            sql.add(before).add(event, writes.event(tenant, each));
            before = " from stands\nunion all select ";
        }
        sql.add(changes.events().isEmpty() ? "" : " from stands)");
    }
}
