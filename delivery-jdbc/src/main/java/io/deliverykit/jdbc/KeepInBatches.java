package io.deliverykit.jdbc;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps an action by one statement for each document and one batch for each other table, inside a transaction. */
final class KeepInBatches implements Keeping {
    private static final String VERSION =
            "select version from dk_document where tenant = :tenant and doc_type = :type and doc_id = :id ";

    private final Writes writes;
    private final Sql.Part lockedVersion;
    private final Sql.Part insertDocument;
    private final Sql.Part updateState;
    private final Sql.Part updateAll;
    private final Sql.Part entry;
    private final Sql.Part event;
    private final Sql.Part answer;

    KeepInBatches(Dialect dialect, Writes writes) {
        this.writes = writes;
        this.lockedVersion = Sql.Part.of(VERSION + dialect.shared());
        this.insertDocument = values(dialect, Writes.INTO_DOCUMENT, Writes.DOCUMENT);
        this.updateState = Sql.Part.of(dialect.sql(Writes.UPDATE_STATE));
        this.updateAll = Sql.Part.of(dialect.sql(Writes.UPDATE_ALL));
        this.entry = values(dialect, Writes.INTO_JOURNAL, Writes.ENTRY);
        this.event = values(dialect, Writes.INTO_OUTBOX, Writes.EVENT);
        this.answer = values(dialect, Writes.INTO_ANSWER, Writes.ANSWER);
    }

    private static Sql.Part values(Dialect dialect, String into, String values) {
        return Sql.Part.of(dialect.sql(into + "values (" + values + ")"));
    }

    @Override
    public boolean isOneStatement() {
        return false;
    }

    @Override
    public void keep(Session session, String tenant, Changes changes, Map<Ref<?>, Filed<?>> loaded) {
        changes.facts().forEach(each -> check(session, tenant, each));
        changes.documents().forEach(each -> write(session, tenant, each, loaded));
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (Changes.Change change : changes.documents()) {
            for (JournalEntry each : change.entries()) {
                entries.add(writes.entry(tenant, change.after().ref(), each));
            }
        }
        Sql.batch(session, entry, entries);
        Sql.batch(
                session,
                event,
                changes.events().stream()
                        .map(each -> writes.event(tenant, each))
                        .toList());
        Sql.batch(
                session,
                answer,
                changes.remembered().stream()
                        .map(each -> writes.answer(tenant, each))
                        .toList());
    }

    private void check(Session session, String tenant, Changes.Seen fact) {
        List<Long> version =
                new Sql().add(lockedVersion, Writes.key(tenant, fact.ref())).query(session, row -> row.getLong(1));
        if ((version.isEmpty() ? 0 : version.get(0)) != fact.version()) {
            throw changed(fact.ref());
        }
    }

    private void write(Session session, String tenant, Changes.Change change, Map<Ref<?>, Filed<?>> loaded) {
        boolean isNew = change.expectedVersion() == 0;
        boolean whole = isNew || Writes.isMoreThanState(change, loaded);
        Sql.Part write = isNew ? insertDocument : whole ? updateAll : updateState;
        if (new Sql().add(write, writes.document(tenant, change, whole)).update(session) == 0) {
            throw changed(change.after().ref());
        }
    }

    private static ConflictException changed(Ref<?> ref) {
        return new ConflictException("what was decided on has changed: " + ref);
    }
}
