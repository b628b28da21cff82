package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Query;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads documents. */
final class DocumentRows {
    static final String COLUMNS = """
            tenant, doc_type, doc_id, doc_number, company, lifecycle, policy, content, state, revision, version, envelope\
            """;

    private static final Sql.Part ONE = Sql.Part.of(
            "select " + COLUMNS + " from dk_document where tenant = :tenant and doc_type = :type and doc_id = :id ");

    private static final Sql.Part WITH_ANSWER = Sql.Part.of("select a.answer, d.* from (select 1 as it) as always"
            + " left join dk_answer a on a.tenant = :tenant and a.command_id = :command"
            + " left join dk_document d on d.tenant = :tenant and d.doc_type = :type and d.doc_id = :id");

    private static final String LISTED = """
            select %s from dk_document
            where tenant = :tenant and doc_type = :type%s
            order by doc_id
            fetch first :limit rows only""";

    private static final String DUE = """
            select doc_type, doc_id, envelope from dk_document
            where tenant = :tenant and next_clock <= :at
            order by next_clock, doc_type, doc_id
            fetch first :limit rows only""";

    private final Dialect dialect;
    private final DocumentCodec codec;

    DocumentRows(Dialect dialect, DocumentCodec codec) {
        this.dialect = dialect;
        this.codec = codec;
    }

    /** Those that exist, in the given order; locked in that order when asked to. */
    Map<Ref<?>, Filed<?>> load(Session session, String tenant, List<Wanted> wanted, boolean locked) {
        Map<Ref<?>, Filed<?>> found = new LinkedHashMap<>();
        if (dialect.chainsWrites()) {
            loadAtOnce(session, tenant, wanted, locked, found);
        } else {
            wanted.forEach(each -> loadAtOnce(session, tenant, List.of(each), locked, found));
        }
        return found;
    }

    /** One round trip; the parts of the union are run, and so lock, one after the other. */
    private void loadAtOnce(
            Session session, String tenant, List<Wanted> wanted, boolean locked, Map<Ref<?>, Filed<?>> found) {
        if (wanted.isEmpty()) {
            return;
        }
        Sql sql = new Sql();
        for (int index = 0; index < wanted.size(); index++) {
            boolean alone = wanted.size() == 1;
            sql.add(alone ? "" : index == 0 ? "select * from (" : "\nunion all select * from (");
            sql.add(ONE, Writes.key(tenant, wanted.get(index).ref()));
            sql.add(locked ? lockFor(wanted.get(index)) : "").add(alone ? "" : ") as wanted" + index);
        }
        sql.query(session, codec::read).forEach(filed -> found.put(filed.ref(), filed));
    }

    /** A document and the answer to a command, either of which may be missing. */
    record WithAnswer(Optional<Filed<?>> document, Optional<String> answer) {}

    WithAnswer loadWithAnswer(Session session, String tenant, Ref<?> ref, String commandId) {
        Map<String, @Nullable Object> values = Writes.key(tenant, ref);
        values.put("command", commandId);
        return new Sql()
                .add(WITH_ANSWER, values)
                .query(
                        session,
                        row -> new WithAnswer(
                                row.getString("doc_id") == null ? Optional.empty() : Optional.of(codec.read(row)),
                                Optional.ofNullable(row.getString("answer"))))
                .get(0);
    }

    private String lockFor(Wanted wanted) {
        return wanted.forWriting() ? dialect.exclusively() : dialect.shared();
    }

    List<Filed<?>> list(Session session, String tenant, Query query) {
        StringBuilder narrowed = new StringBuilder();
        Map<String, Object> values = new LinkedHashMap<>();
        if (!query.states().isEmpty()) {
            StringJoiner states = new StringJoiner(", ", " and state in (", ")");
            query.states().stream().sorted().forEach(each -> {
                states.add(":state" + values.size());
                values.put("state" + values.size(), each);
            });
            narrowed.append(states);
        }
        narrow(" and doc_number = :number", "number", query.number(), narrowed, values);
        if ("".equals(query.customer())) {
            narrowed.append(" and customer is null");
        } else {
            narrow(" and customer = :customer", "customer", query.customer(), narrowed, values);
        }
        narrow(" and due <= :due", "due", query.dueBy(), narrowed, values);
        if (query.amending()) {
            narrowed.append(" and amending");
        }
        narrow(" and doc_id > :after", "after", query.after(), narrowed, values);
        return session.handle()
                .createQuery(LISTED.formatted(COLUMNS, narrowed))
                .bind("tenant", tenant)
                .bind("type", query.type())
                .bind("limit", query.limit())
                .bindMap(values)
                .<Filed<?>>map((row, context) -> codec.read(row))
                .list();
    }

    private static void narrow(
            String condition, String name, @Nullable Object value, StringBuilder narrowed, Map<String, Object> values) {
        if (value != null) {
            narrowed.append(condition);
            values.put(name, value);
        }
    }

    /** A document with several clocks is found by its soonest, so the soonest of all are among those found. */
    List<DueDeadline> due(Session session, String tenant, Instant at, int limit) {
        List<DueDeadline> due = new ArrayList<>();
        session.handle()
                .createQuery(DUE)
                .bind("tenant", tenant)
                .bind("at", Instants.bound(at))
                .bind("limit", limit)
                .map((row, context) -> dueOf(
                        Ref.of(row.getString("doc_type"), row.getString("doc_id")), row.getString("envelope"), at))
                .forEach(due::addAll);
        due.sort(Comparator.comparing(DueDeadline::due).thenComparing(DueDeadline::document));
        return List.copyOf(due.subList(0, Math.min(limit, due.size())));
    }

    private List<DueDeadline> dueOf(Ref<?> ref, String envelope, Instant at) {
        return codec.deadlines(envelope).stream()
                .filter(each -> each.isDue(at))
                .map(each -> new DueDeadline(ref, each.name(), each.due()))
                .toList();
    }
}
