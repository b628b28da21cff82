package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Events that wait to be told. Several nodes take different ones at once; an event is left alone while an earlier one of
 * the same document is in another node's hands, so that a document's events go out in order.
 */
final class OutboxRows {
    private static final String TAKE = """
            select position, event from dk_outbox
            order by position
            fetch first :limit rows only
            for update skip locked""";

    private static final String UP_TO =
            "select position, tenant, doc_type, doc_id from dk_outbox where position <= :last order by position";

    private static final String FORGET = "delete from dk_outbox where position = :position";

    private final Json json;

    OutboxRows(Json json) {
        this.json = json;
    }

    record Waiting(long position, Event event) {}

    private record Place(long position, String tenant, Ref<?> document) {
        List<Object> owner() {
            return List.of(tenant, document);
        }
    }

    /** Takes what is free and whose turn it is, in the order it was kept; nobody else gets it until the transaction ends. */
    List<Waiting> take(Handle handle, int limit) {
        Map<Long, Waiting> taken = new HashMap<>();
        handle.createQuery(TAKE)
                .bind("limit", limit)
                .map((row, context) -> new Waiting(row.getLong(1), json.read(row.getString(2), Event.class)))
                .forEach(each -> taken.put(each.position(), each));
        return taken.isEmpty() ? List.of() : inTurn(handle, taken);
    }

    private static List<Waiting> inTurn(Handle handle, Map<Long, Waiting> taken) {
        List<Waiting> free = new ArrayList<>();
        Set<List<Object>> inOtherHands = new HashSet<>();
        long last = java.util.Collections.max(taken.keySet());
        for (Place place : placesUpTo(handle, last)) {
            Waiting mine = taken.get(place.position());
            if (mine == null) {
                inOtherHands.add(place.owner());
            } else if (!inOtherHands.contains(place.owner())) {
                free.add(mine);
            }
        }
        return free;
    }

    private static List<Place> placesUpTo(Handle handle, long last) {
        return handle.createQuery(UP_TO)
                .bind("last", last)
                .map((row, context) ->
                        new Place(row.getLong(1), row.getString(2), Ref.of(row.getString(3), row.getString(4))))
                .list();
    }

    void forget(Handle handle, List<Waiting> told) {
        if (told.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(FORGET);
        told.forEach(each -> batch.bind("position", each.position()).add());
        batch.execute();
    }
}
