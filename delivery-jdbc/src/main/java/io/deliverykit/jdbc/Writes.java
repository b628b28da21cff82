package io.deliverykit.jdbc;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import java.sql.Types;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The rows that an action writes: for each table where to and what, and how the values get there. A {@code #} stands for
 * the number of the row within the action.
 */
final class Writes {
    static final String INTO_DOCUMENT = """
            insert into dk_document (tenant, doc_type, doc_id, doc_number, company, customer, due, lifecycle, policy,
                content, state, revision, version, next_clock, envelope)""";
    static final String DOCUMENT = """
            :tenant, :type#, :id#, :number#, :company#, :customer#, :due#, :lifecycle#, :policy#,
                cast(:content# as ${json}), :state#, :revision#, :version#, :clock#, cast(:envelope# as ${json})""";

    static final String UPDATE_DOCUMENT = """
            update dk_document set state = :state#, revision = :revision#, version = :version#, next_clock = :clock#,
                envelope = cast(:envelope# as ${json})%s
            where tenant = :tenant and doc_type = :type# and doc_id = :id# and version = :expected#""";
    static final String MORE_THAN_STATE = """
            , doc_number = :number#, company = :company#, customer = :customer#, due = :due#, lifecycle = :lifecycle#,
                policy = :policy#, content = cast(:content# as ${json})""";

    static final String INTO_JOURNAL = """
            insert into dk_journal (tenant, doc_type, doc_id, entry, done_at, actor, on_behalf_of, command, from_state,
                to_state, rules, lifecycle, policy, version, revision, details, details_hash, previous_hash, entry_hash)""";
    static final String ENTRY = """
            :tenant, :type#, :id#, :entry#, :at#, :actor#, :onBehalfOf#, :command#, :from#,
                :to#, cast(:rules# as ${json}), :lifecycle#, :policy#, :version#, :revision#, cast(:details# as ${json}), :detailsHash#,
                :previous#, :hash#""";

    static final String INTO_OUTBOX = "insert into dk_outbox (tenant, doc_type, doc_id, event)";
    static final String EVENT = ":tenant, :type#, :id#, cast(:event# as ${json})";

    static final String INTO_ANSWER = "insert into dk_answer (tenant, command_id, answered_at, answer)";
    static final String ANSWER = ":tenant, :command#, :at#, cast(:answer# as ${json})";

    private final DocumentCodec codec;
    private final Json json;

    Writes(DocumentCodec codec, Json json) {
        this.codec = codec;
        this.json = json;
    }

    /** The update of a document; what stands before the state is left alone when it is as it was. */
    static String update(boolean moreThanState) {
        return UPDATE_DOCUMENT.formatted(moreThanState ? MORE_THAN_STATE : "");
    }

    /** Whether a change touches more than state, version and envelope. */
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

    void bind(SqlStatement<?> to, String number, Changes.Change change, boolean moreThanState) {
        Filed<?> filed = change.after();
        bindKey(to, number, filed.ref());
        to.bind("state" + number, filed.state().name())
                .bind("revision" + number, filed.revision())
                .bind("version" + number, filed.version())
                .bind("clock" + number, DocumentCodec.nextClock(filed))
                .bind("envelope" + number, codec.envelope(filed));
        if (change.expectedVersion() > 0) {
            to.bind("expected" + number, change.expectedVersion());
        }
        if (moreThanState) {
            to.bind("number" + number, filed.number().isEmpty() ? null : filed.number())
                    .bind("company" + number, filed.company())
                    .bind("customer" + number, change.customer().isEmpty() ? null : change.customer())
                    .bind("lifecycle" + number, filed.lifecycle())
                    .bind("policy" + number, filed.policy())
                    .bind("content" + number, codec.content(filed));
            if (change.due() == null) {
                to.bindNull("due" + number, Types.DATE);
            } else {
                to.bind("due" + number, change.due());
            }
        }
    }

    void bind(SqlStatement<?> to, String number, Ref<?> ref, JournalEntry entry) {
        bindKey(to, number, ref);
        to.bind("entry" + number, entry.sequence())
                .bind("at" + number, Instants.text(entry.at()))
                .bind("actor" + number, entry.actor())
                .bind("onBehalfOf" + number, entry.onBehalfOf())
                .bind("command" + number, entry.command())
                .bind("from" + number, entry.from())
                .bind("to" + number, entry.to())
                .bind("rules" + number, json.write(entry.rules()))
                .bind("lifecycle" + number, entry.lifecycle())
                .bind("policy" + number, entry.policy())
                .bind("version" + number, entry.version())
                .bind("revision" + number, entry.revision())
                .bind("details" + number, json.write(entry.details()))
                .bind("detailsHash" + number, entry.detailsHash())
                .bind("previous" + number, entry.previous())
                .bind("hash" + number, entry.hash());
    }

    void bind(SqlStatement<?> to, String number, Event event) {
        bindKey(to, number, event.document());
        to.bind("event" + number, json.write(event));
    }

    void bind(SqlStatement<?> to, String number, Remembered answer) {
        to.bind("command" + number, answer.commandId())
                .bind("at" + number, Instants.text(answer.at()))
                .bind("answer" + number, json.write(answer));
    }

    static void bindKey(SqlStatement<?> to, String number, Ref<?> ref) {
        to.bind("type" + number, ref.type()).bind("id" + number, ref.id());
    }
}
