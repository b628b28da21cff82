package io.deliverykit.lifecycle;

import io.deliverykit.approval.Approvals;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalHead;
import io.deliverykit.party.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document in its envelope: the content has the business fields and knows nothing of the rest.
 *
 * @param number what people call it; empty until the desk has given one
 * @param lifecycle the version of the lifecycle by which it lives: the one under which it began, until it is moved (XP-12)
 * @param policy the version of the policy by which it lives (XP-12)
 * @param proposal an amendment that waits for its approvals; null when none
 * @param makers everyone whose command changed what approvals cover; nobody of them approves it (AP-02)
 * @param version turns with every write; the store compares it
 * @param revision turns when people change what is in effect; see {@link #edition}
 * @param openedBy the document that opened it; null when people did
 * @param <D> the content
 */
public record Filed<D>(
        Ref<D> ref,
        String number,
        String tenant,
        String company,
        String lifecycle,
        String policy,
        State<D> state,
        D content,
        @Nullable Proposal<D> proposal,
        Set<String> makers,
        Approvals approvals,
        List<Deadline> deadlines,
        JournalHead journal,
        long version,
        long revision,
        Instant openedAt,
        @Nullable Ref<?> openedBy) {
    public Filed {
        makers = Set.copyOf(makers);
        deadlines = List.copyOf(deadlines);
    }

    /**
     * An amendment of a document that is in force: the command that will be applied when everybody needed has agreed. It
     * is kept as a command, so that what is effective goes on changing meanwhile and loses nothing (XP-06).
     *
     * @param number that of the journal entry by which it was opened; no other amendment of the document has it
     * @param by who proposed it; it takes effect as their command, whoever approves last
     * @param deputy whose place they took; null when their own
     * @param remark what they wanted remembered; empty when nothing
     * @param at when it was proposed
     * @param makers nobody of them approves it (AP-02)
     * @param approvals what was given, withdrawn or handed on for it; what it voids of the document's own lapses only
     *     when it takes effect
     */
    public record Proposal<D>(
            long number,
            Command<D> command,
            Actor by,
            Turn.@Nullable Deputy deputy,
            String remark,
            Instant at,
            Set<String> makers,
            Approvals approvals) {
        public Proposal {
            makers = Set.copyOf(makers);
        }

        Proposal<D> with(Approvals given) {
            return new Proposal<>(number, command, by, deputy, remark, at, makers, given);
        }
    }

    /**
     * A document as this turn opens it.
     *
     * @param source the document that opens it, and whose company it becomes; null when people do
     */
    static <D> Filed<D> opened(
            Ref<D> ref, String lifecycle, Turn turn, @Nullable Filed<?> source, State<D> state, D content) {
        return new Filed<>(
                ref,
                "",
                turn.actor().tenant(),
                source == null ? turn.actor().company() : source.company(),
                lifecycle,
                turn.policy().version(),
                state,
                content,
                null,
                turn.makers(),
                Approvals.NONE,
                List.of(),
                JournalHead.NONE,
                1,
                1,
                turn.at(),
                source == null ? null : source.ref());
    }

    /** What people have before them when they decide on it; XP-09 and If-Match compare it. */
    public Edition edition() {
        return new Edition(revision, proposal == null ? 0 : proposal.number());
    }

    /** The running clock of this name. */
    public Optional<Deadline> deadline(String name) {
        return deadlines.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether it is in one of these states. */
    @SafeVarargs
    public final boolean isIn(State<D>... states) {
        for (State<D> each : states) {
            if (state.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** What people call it, or its id while it has no number. */
    public String title() {
        return number.isEmpty() ? ref.id() : number;
    }

    /** By another version of lifecycle and policy, as one revision (XP-12). */
    Filed<D> under(String otherLifecycle, String otherPolicy, State<D> sameState) {
        return new Filed<>(
                ref,
                number,
                tenant,
                company,
                otherLifecycle,
                otherPolicy,
                sameState,
                content,
                proposal,
                makers,
                approvals,
                deadlines,
                journal,
                version,
                revision + 1,
                openedAt,
                openedBy);
    }

    Filed<D> withContent(D other) {
        return new Filed<>(
                ref, number, tenant, company, lifecycle, policy, state, other, proposal, makers, approvals, deadlines,
                journal, version, revision, openedAt, openedBy);
    }

    public Filed<D> numbered(String given) {
        return new Filed<>(
                ref, given, tenant, company, lifecycle, policy, state, content, proposal, makers, approvals, deadlines,
                journal, version, revision, openedAt, openedBy);
    }
}
