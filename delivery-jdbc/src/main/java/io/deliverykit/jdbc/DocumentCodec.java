package io.deliverykit.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalHead;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns rows into documents and back, by the lifecycles that say what a document's content and commands are. */
final class DocumentCodec {
    private final Catalog catalog;
    private final Json json;

    DocumentCodec(Catalog catalog, Json json) {
        this.catalog = catalog;
        this.json = json;
    }

    /** What the envelope column holds: everything that no query asks for. */
    private record Envelope(
            @Nullable Amendment amendment,
            Set<String> makers,
            List<Vote> votes,
            List<Deadline> deadlines,
            long entries,
            String head,
            Instant openedAt,
            @Nullable Ref<?> openedBy) {}

    /** An open amendment, its command by the name that the lifecycle gives it. */
    private record Amendment(
            long number,
            String command,
            JsonNode values,
            Actor by,
            Turn.@Nullable Deputy deputy,
            String remark,
            Instant at,
            Set<String> makers,
            List<Vote> votes) {}

    /** The document of a row that has all of {@link DocumentRows#COLUMNS}. */
    Filed<?> read(ResultSet row) throws SQLException {
        return read(catalog.lifecycle(row.getString("doc_type"), row.getString("lifecycle")), row);
    }

    private <D> Filed<D> read(Lifecycle<D> lifecycle, ResultSet row) throws SQLException {
        Envelope envelope = json.read(row.getString("envelope"), Envelope.class);
        String number = row.getString("doc_number");
        return new Filed<>(
                lifecycle.ref(row.getString("doc_id")),
                number == null ? "" : number,
                row.getString("tenant"),
                row.getString("company"),
                row.getString("lifecycle"),
                row.getString("policy"),
                lifecycle.state(row.getString("state")),
                json.read(row.getString("content"), lifecycle.document()),
                amendment(lifecycle, envelope.amendment()),
                envelope.makers(),
                new Approvals(envelope.votes()),
                envelope.deadlines(),
                new JournalHead(envelope.entries(), envelope.head()),
                row.getLong("version"),
                row.getLong("revision"),
                envelope.openedAt(),
                envelope.openedBy());
    }

    /** The clocks in an envelope, without reading the rest of the document. */
    List<Deadline> deadlines(String envelope) {
        return json.read(envelope, Envelope.class).deadlines();
    }

    String content(Filed<?> filed) {
        return json.write(contentOf(filed));
    }

    private static <D> Object contentOf(Filed<D> filed) {
        return java.util.Objects.requireNonNull(filed.content());
    }

    String envelope(Filed<?> filed) {
        return json.write(new Envelope(
                amendment(filed),
                filed.makers(),
                filed.approvals().votes(),
                filed.deadlines(),
                filed.journal().entries(),
                filed.journal().hash(),
                filed.openedAt(),
                filed.openedBy()));
    }

    /** The soonest clock that runs and has not fired; null when there is none. */
    static @Nullable String nextClock(Filed<?> filed) {
        return filed.deadlines().isEmpty() ? null : soonest(filed.deadlines());
    }

    private static @Nullable String soonest(List<Deadline> clocks) {
        return clocks.stream()
                .filter(each -> !each.fired() && each.stoodStillSince() == null)
                .map(Deadline::due)
                .min(Comparator.naturalOrder())
                .map(Instants::text)
                .orElse(null);
    }

    private <D> @Nullable Amendment amendment(Filed<D> filed) {
        Filed.Proposal<D> proposal = filed.proposal();
        if (proposal == null) {
            return null;
        }
        Lifecycle<D> lifecycle = catalog.of(filed).orElseGet(() -> catalog.lifecycle(filed.ref()));
        return new Amendment(
                proposal.number(),
                lifecycle.nameOf(proposal.command()),
                json.tree(proposal.command()),
                proposal.by(),
                proposal.deputy(),
                proposal.remark(),
                proposal.at(),
                proposal.makers(),
                proposal.approvals().votes());
    }

    @SuppressWarnings("NullAway") // a proposal's deputy may be null; the checker misses that across modules
    private <D> Filed.@Nullable Proposal<D> amendment(Lifecycle<D> lifecycle, @Nullable Amendment kept) {
        if (kept == null) {
            return null;
        }
        Class<? extends Command<D>> command = lifecycle.commands().get(kept.command());
        if (command == null) {
            throw new IllegalStateException("lifecycle " + lifecycle.name() + " no longer has the command '"
                    + kept.command() + "' of an amendment that waits for approval");
        }
        return new Filed.Proposal<>(
                kept.number(),
                json.read(kept.values(), command),
                kept.by(),
                kept.deputy(),
                kept.remark(),
                kept.at(),
                kept.makers(),
                new Approvals(kept.votes()));
    }
}
