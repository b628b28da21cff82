package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Remembered;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** Keeps an action by one statement for each document and one batch for each other table, inside a transaction. */
final class KeepInBatches implements Keeping {
    private static final String VERSION = """
            select version from dk_document
            where tenant = :tenant and doc_type = :type and doc_id = :id %s""";

    private final Dialect dialect;
    private final Writes writes;

    KeepInBatches(Dialect dialect, Writes writes) {
        this.dialect = dialect;
        this.writes = writes;
    }

    @Override
    public boolean isOneStatement() {
        return false;
    }

    @Override
    public void keep(Handle handle, String tenant, Changes changes, Map<Ref<?>, Filed<?>> loaded) {
        changes.facts().forEach(each -> check(handle, tenant, each));
        changes.documents().forEach(each -> write(handle, tenant, each, loaded));
        PreparedBatch journal = batch(handle, Writes.INTO_JOURNAL, Writes.ENTRY);
        for (Changes.Change change : changes.documents()) {
            change.entries().forEach(entry -> {
                writes.bind(journal.bind("tenant", tenant), "", change.after().ref(), entry);
                journal.add();
            });
        }
        execute(journal);
        PreparedBatch outbox = batch(handle, Writes.INTO_OUTBOX, Writes.EVENT);
        changes.events().forEach(event -> {
            writes.bind(outbox.bind("tenant", tenant), "", event);
            outbox.add();
        });
        execute(outbox);
        Remembered answer = changes.remembered();
        if (answer != null) {
            Update insert = handle.createUpdate(values(Writes.INTO_ANSWER, Writes.ANSWER));
            writes.bind(insert.bind("tenant", tenant), "", answer);
            insert.execute();
        }
    }

    private String values(String into, String values) {
        return dialect.sql(into + "\nvalues (" + values.replace("#", "") + ")");
    }

    private PreparedBatch batch(Handle handle, String into, String values) {
        return handle.prepareBatch(values(into, values));
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private void check(Handle handle, String tenant, Changes.Seen fact) {
        Optional<Long> version = handle.createQuery(VERSION.formatted(dialect.shared()))
                .bind("tenant", tenant)
                .bind("type", fact.ref().type())
                .bind("id", fact.ref().id())
                .mapTo(Long.class)
                .findOne();
        if (version.orElse(0L) != fact.version()) {
            throw changed(fact.ref());
        }
    }

    private void write(Handle handle, String tenant, Changes.Change change, Map<Ref<?>, Filed<?>> loaded) {
        boolean isNew = change.expectedVersion() == 0;
        boolean whole = isNew || Writes.isMoreThanState(change, loaded);
        String sql = isNew
                ? values(Writes.INTO_DOCUMENT, Writes.DOCUMENT)
                : dialect.sql(Writes.update(whole).replace("#", ""));
        Update update = handle.createUpdate(sql).bind("tenant", tenant);
        writes.bind(update, "", change, whole);
        if (update.execute() == 0) {
            throw changed(change.after().ref());
        }
    }

    private static ConflictException changed(Ref<?> ref) {
        return new ConflictException("what was decided on has changed: " + ref);
    }
}
