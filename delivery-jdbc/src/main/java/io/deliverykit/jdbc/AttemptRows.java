package io.deliverykit.jdbc;

import io.deliverykit.journal.CanonicalForm;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Refused attempts (JR-01). What makes two of them equal is folded into a key of fixed length. */
final class AttemptRows {
    private static final String AGAIN = """
        update dk_attempt set attempts = attempts + :attempts, last_at = :last
        where tenant = :tenant and actor = :actor and attempt_key = :key\
        """;

    private static final String FIRST_TIME = """
        insert into dk_attempt (tenant, actor, attempt_key, doc_type, doc_id, command, reasons, first_at, last_at,
            attempts)
        values (:tenant, :actor, :key, :type, :id, :command, :reasons, :first, :last, :attempts)\
        """;

    private static final String BEYOND_THE_BUDGET = """
        select attempt_key from dk_attempt
        where tenant = :tenant and actor = :actor and attempt_key <> :key
        order by last_at desc, attempt_key
        offset :others rows\
        """;

    private static final String GIVE_WAY =
            "delete from dk_attempt where tenant = :tenant and actor = :actor and attempt_key = :key";

    private static final String OF_DOCUMENT = """
        select tenant, doc_type, doc_id, actor, command, reasons, first_at, last_at, attempts from dk_attempt
        where tenant = :tenant and doc_type = :type and doc_id = :id
        order by last_at desc, actor, attempt_key
        fetch first :limit rows only\
        """;

    /** Counts it; true when it is one of a new kind. */
    boolean count(Session session, Attempt attempt) {
        String key = key(attempt);
        int known = session.handle()
                .createUpdate(AGAIN)
                .bind("tenant", attempt.tenant())
                .bind("actor", attempt.actor())
                .bind("key", key)
                .bind("attempts", attempt.count())
                .bind("last", Instants.text(attempt.last()))
                .execute();
        if (known > 0) {
            return false;
        }
        session.handle()
                .createUpdate(FIRST_TIME)
                .bind("tenant", attempt.tenant())
                .bind("actor", attempt.actor())
                .bind("key", key)
                .bind("type", attempt.document().type())
                .bind("id", attempt.document().id())
                .bind("command", attempt.command())
                .bind("reasons", attempt.reasons())
                .bind("first", Instants.text(attempt.first()))
                .bind("last", Instants.text(attempt.last()))
                .bind("attempts", attempt.count())
                .execute();
        return true;
    }

    /** Lets the oldest of this actor's other attempts go, as far as the budget asks. */
    void giveWay(Session session, Attempt attempt, int budget) {
        List<String> old = session.handle()
                .createQuery(BEYOND_THE_BUDGET)
                .bind("tenant", attempt.tenant())
                .bind("actor", attempt.actor())
                .bind("key", key(attempt))
                .bind("others", Math.max(0, budget - 1))
                .mapTo(String.class)
                .list();
        for (String each : old) {
            session.handle()
                    .createUpdate(GIVE_WAY)
                    .bind("tenant", attempt.tenant())
                    .bind("actor", attempt.actor())
                    .bind("key", each)
                    .execute();
        }
    }

    List<Attempt> of(Session session, String tenant, Ref<?> ref, int limit) {
        return session.handle()
                .createQuery(OF_DOCUMENT)
                .bind("tenant", tenant)
                .bind("type", ref.type())
                .bind("id", ref.id())
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list();
    }

    private static Attempt read(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("tenant"),
                Ref.of(row.getString("doc_type"), row.getString("doc_id")),
                row.getString("actor"),
                row.getString("command"),
                row.getString("reasons"),
                Instants.read(row.getString("first_at")),
                Instants.read(row.getString("last_at")),
                row.getLong("attempts"));
    }

    private static String key(Attempt attempt) {
        return CanonicalForm.of("attempt", 1)
                .put(attempt.document().type())
                .put(attempt.document().id())
                .put(attempt.command())
                .put(attempt.reasons())
                .hash();
    }
}
