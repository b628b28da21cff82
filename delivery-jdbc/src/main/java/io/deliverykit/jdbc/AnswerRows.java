package io.deliverykit.jdbc;

import io.deliverykit.port.Remembered;
import java.time.Instant;
import java.util.Optional;

/** The answers kept for command ids (XP-08). */
final class AnswerRows {
    private static final String FIND = "select answer from dk_answer where tenant = :tenant and command_id = :command";

    private static final String FORGET = "delete from dk_answer where tenant = :tenant and answered_at < :before";

    private final Json json;

    AnswerRows(Json json) {
        this.json = json;
    }

    Optional<Remembered> find(Session session, String tenant, String commandId) {
        return session.handle()
                .createQuery(FIND)
                .bind("tenant", tenant)
                .bind("command", commandId)
                .map((row, context) -> read(row.getString(1)))
                .findOne();
    }

    Remembered read(String answer) {
        return json.read(answer, Remembered.class);
    }

    int forget(Session session, String tenant, Instant before) {
        return session.handle()
                .createUpdate(FORGET)
                .bind("tenant", tenant)
                .bind("before", Instants.bound(before))
                .execute();
    }
}
