package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Events that wait to be told. Several nodes take different ones at once; an event is left alone while an earlier one of
 * the same document is in another node's hands, so that a document's events go out in order.
 */
final class OutboxRows {
    private static final String TAKE = """
        select position, tenant, doc_type, doc_id, event from dk_outbox
        where position > :after
        order by position
        fetch first :limit rows only
        for update skip locked\
        """;

    private static final String UP_TO =
            "select position, tenant, doc_type, doc_id from dk_outbox where position <= :last order by position";

    private static final String FORGET = "delete from dk_outbox where position = :position";

    private final Json json;

    OutboxRows(Json json) {
        this.json = json;
    }

    /** Whose event it is. */
    record Owner(String tenant, Ref<?> document) {}

    record Waiting(long position, Owner owner, Event event) {}

    private record Place(long position, Owner owner) {}

    /**
     * What was taken in hand at once.
     *
     * @param inTurn those that may be told, in the order they were kept
     * @param last the position of the last that was taken
     */
    record Batch(List<Waiting> inTurn, long last, boolean isEmpty) {}

    /** Takes what is free behind a position; nobody else gets it until the transaction ends. */
    Batch take(Session session, long after, int limit) {
        Map<Long, Waiting> taken = new HashMap<>();
        session.handle()
                .createQuery(TAKE)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) ->
                        new Waiting(row.getLong(1), owner(row), json.read(row.getString("event"), Event.class)))
                .forEach(each -> taken.put(each.position(), each));
        if (taken.isEmpty()) {
            return new Batch(List.of(), after, true);
        }
        long last = Collections.max(taken.keySet());
        return new Batch(inTurn(session, taken, last), last, false);
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(row.getString("tenant"), Ref.of(row.getString("doc_type"), row.getString("doc_id")));
    }

    private static List<Waiting> inTurn(Session session, Map<Long, Waiting> taken, long last) {
        List<Waiting> free = new ArrayList<>();
        Set<Owner> inOtherHands = new HashSet<>();
        for (Place place : placesUpTo(session, last)) {
            Waiting mine = taken.get(place.position());
            if (mine == null) {
                inOtherHands.add(place.owner());
            } else if (!inOtherHands.contains(place.owner())) {
                free.add(mine);
            }
        }
        return free;
    }

    private static List<Place> placesUpTo(Session session, long last) {
        return session.handle()
                .createQuery(UP_TO)
                .bind("last", last)
                .map((row, context) -> new Place(row.getLong(1), owner(row)))
                .list();
    }

    void forget(Session session, List<Waiting> told) {
        if (told.isEmpty()) {
            return;
        }
        PreparedBatch batch = session.handle().prepareBatch(FORGET);
        told.forEach(each -> batch.bind("position", each.position()).add());
        batch.execute();
    }
}
