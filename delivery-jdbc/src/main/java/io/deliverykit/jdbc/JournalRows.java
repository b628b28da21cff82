package io.deliverykit.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The journals of documents (JR-01). */
final class JournalRows {
    private static final Sql.Part OF_DOCUMENT = Sql.Part.of("""
        select entry, done_at, actor, on_behalf_of, command, from_state, to_state, rules, lifecycle, policy,
            version, revision, details, details_hash, previous_hash, entry_hash
        from dk_journal
        where tenant = :tenant and doc_type = :type and doc_id = :id and entry > :after
        order by entry
        fetch first :limit rows only\
        """);

    private static final String REDACT = """
        update dk_journal set details = cast('{}' as ${json})
        where tenant = :tenant and doc_type = :type and doc_id = :id and entry = :entry\
        """;

    private static final TypeReference<List<String>> RULES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final Dialect dialect;
    private final Json json;

    JournalRows(Dialect dialect, Json json) {
        this.dialect = dialect;
        this.json = json;
    }

    List<JournalEntry> of(Session session, String tenant, Ref<?> ref, long after, int limit) {
        String document = ref.toString();
        Map<String, @Nullable Object> values = Writes.key(tenant, ref);
        values.put("after", after);
        values.put("limit", (long) limit);
        return new Sql().add(OF_DOCUMENT, values).query(session, row -> read(tenant, document, row));
    }

    private JournalEntry read(String tenant, String document, ResultSet row) throws SQLException {
        return new JournalEntry(
                tenant,
                document,
                row.getLong("entry"),
                Instants.read(row.getString("done_at")),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("command"),
                row.getString("from_state"),
                row.getString("to_state"),
                json.read(row.getString("rules"), RULES),
                row.getString("lifecycle"),
                row.getString("policy"),
                row.getLong("version"),
                row.getLong("revision"),
                json.read(row.getString("details"), DETAILS),
                row.getString("details_hash"),
                row.getString("previous_hash"),
                row.getString("entry_hash"));
    }

    int redact(Session session, String tenant, Ref<?> ref, long entry) {
        return session.handle()
                .createUpdate(dialect.sql(REDACT))
                .bind("tenant", tenant)
                .bind("type", ref.type())
                .bind("id", ref.id())
                .bind("entry", entry)
                .execute();
    }
}
