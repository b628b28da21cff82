package io.deliverykit.jdbc;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows that an action writes: for each table where to and what, and the values themselves. */
final class Writes {
    static final String INTO_DOCUMENT = """
            insert into dk_document (tenant, doc_type, doc_id, doc_number, company, customer, due, lifecycle, policy,
                content, state, revision, version, next_clock, amending, envelope)
            """;
    static final String DOCUMENT = """
            :tenant, :type, :id, :number, :company, :customer, cast(:due as date), :lifecycle, :policy,
                cast(:content as ${json}), :state, :revision, :version, :clock, :amending, cast(:envelope as ${json})""";

    private static final String SET_STATE = """
            update dk_document set state = :state, revision = :revision, version = :version, next_clock = :clock,
                amending = :amending, envelope = cast(:envelope as ${json})""";
    private static final String SET_MORE = """
            ,
                doc_number = :number, company = :company, customer = :customer, due = cast(:due as date),
                lifecycle = :lifecycle, policy = :policy, content = cast(:content as ${json})""";
    private static final String WHERE_EXPECTED = """

            where tenant = :tenant and doc_type = :type and doc_id = :id and version = :expected""";

    /** Leaves alone what no approval and no clock touches. */
    static final String UPDATE_STATE = SET_STATE + WHERE_EXPECTED;

    static final String UPDATE_ALL = SET_STATE + SET_MORE + WHERE_EXPECTED;

    static final String INTO_JOURNAL = """
            insert into dk_journal (tenant, doc_type, doc_id, entry, done_at, actor, on_behalf_of, command, from_state,
                to_state, rules, lifecycle, policy, version, revision, details, details_hash, previous_hash,
                entry_hash)
            """;
    static final String ENTRY = """
            :tenant, :type, :id, :entry, :at, :actor, :onBehalfOf, :command, :from,
                :to, cast(:rules as ${json}), :lifecycle, :policy, :version, :revision, cast(:details as ${json}), :detailsHash,
                :previous, :hash""";

    static final String INTO_OUTBOX = "insert into dk_outbox (tenant, doc_type, doc_id, event)\n";
    static final String EVENT = ":tenant, :type, :id, cast(:event as ${json})";

    static final String INTO_ANSWER = "insert into dk_answer (tenant, command_id, answered_at, answer)\n";
    static final String ANSWER = ":tenant, :command, :at, cast(:answer as ${json})";

    private final DocumentCodec codec;
    private final Json json;

    Writes(DocumentCodec codec, Json json) {
        this.codec = codec;
        this.json = json;
    }

    /** Whether a change touches more than state, clocks and envelope. */
    static boolean isMoreThanState(Changes.Change change, Map<Ref<?>, Filed<?>> loaded) {
        Filed<?> after = change.after();
        Filed<?> before = loaded.get(after.ref());
        return before == null
                || before.version() != change.expectedVersion()
                || !Objects.equals(before.content(), after.content())
                || !before.number().equals(after.number())
                || !before.company().equals(after.company())
                || !before.lifecycle().equals(after.lifecycle())
                || !before.policy().equals(after.policy());
    }

    static Map<String, @Nullable Object> key(String tenant, Ref<?> ref) {
        Map<String, @Nullable Object> row = new HashMap<>(32);
        row.put("tenant", tenant);
        row.put("type", ref.type());
        row.put("id", ref.id());
        return row;
    }

    Map<String, @Nullable Object> document(String tenant, Changes.Change change, boolean moreThanState) {
        Filed<?> filed = change.after();
        Map<String, @Nullable Object> row = key(tenant, filed.ref());
        row.put("state", filed.state().name());
        row.put("revision", filed.revision());
        row.put("version", filed.version());
        row.put("clock", DocumentCodec.nextClock(filed));
        row.put("amending", filed.proposal() != null);
        row.put("envelope", codec.envelope(filed));
        row.put("expected", change.expectedVersion());
        if (moreThanState) {
            row.put("number", nullIfEmpty(filed.number()));
            row.put("company", filed.company());
            row.put("customer", nullIfEmpty(change.customer()));
            row.put("due", change.due());
            row.put("lifecycle", filed.lifecycle());
            row.put("policy", filed.policy());
            row.put("content", codec.content(filed));
        }
        return row;
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    Map<String, @Nullable Object> entry(String tenant, Ref<?> ref, JournalEntry entry) {
        Map<String, @Nullable Object> row = key(tenant, ref);
        row.put("entry", entry.sequence());
        row.put("at", Instants.text(entry.at()));
        row.put("actor", entry.actor());
        row.put("onBehalfOf", entry.onBehalfOf());
        row.put("command", entry.command());
        row.put("from", entry.from());
        row.put("to", entry.to());
        row.put("rules", json.write(entry.rules()));
        row.put("lifecycle", entry.lifecycle());
        row.put("policy", entry.policy());
        row.put("version", entry.version());
        row.put("revision", entry.revision());
        row.put("details", json.write(entry.details()));
        row.put("detailsHash", entry.detailsHash());
        row.put("previous", entry.previous());
        row.put("hash", entry.hash());
        return row;
    }

    Map<String, @Nullable Object> event(String tenant, Event event) {
        Map<String, @Nullable Object> row = key(tenant, event.document());
        row.put("event", json.write(event));
        return row;
    }

    Map<String, @Nullable Object> answer(String tenant, Remembered answer) {
        Map<String, @Nullable Object> row = key(tenant, answer.document());
        row.put("command", answer.commandId());
        row.put("at", Instants.text(answer.at()));
        row.put("answer", json.write(answer));
        return row;
    }
}
