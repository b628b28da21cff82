package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.Approvals;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document in the middle of one turn: the only mutable thing in the engine, and it never leaves it. */
final class Pending<D> {
    private Filed<D> filed;
    private boolean isRejected;

    private Pending(Filed<D> filed) {
        this.filed = filed;
    }

    /** A document that stands. */
    static <D> Pending<D> of(Filed<D> before) {
        return new Pending<>(before);
    }

    static <D> Pending<D> opening(Lifecycle<D> lifecycle, Ref<D> ref, State<D> state, D content, Turn turn) {
        return new Pending<>(new Filed<>(
                ref,
                "",
                turn.actor().tenant(),
                turn.actor().company(),
                lifecycle.version(),
                turn.policy().version(),
                state,
                content,
                null,
                makersOf(turn),
                Approvals.NONE,
                List.of(),
                JournalHead.NONE,
                1,
                1,
                turn.at(),
                Map.of()));
    }

    /** Everyone who makes what this turn makes: the person, and the one whose place they take. */
    static Set<String> makersOf(Turn turn) {
        String principal = turn.onBehalfOf();
        return principal == null
                ? Set.of(turn.actor().person())
                : Set.of(turn.actor().person(), principal);
    }

    Filed<D> filed() {
        return filed;
    }

    boolean isRejected() {
        return isRejected;
    }

    /** New content; what people change turns the revision, voids what covered it, and makes them makers of it. */
    void change(D content, boolean byPeople, Lifecycle<D> lifecycle, Turn turn, Files files) {
        if (content.equals(filed.content())) {
            return;
        }
        Filed<D> before = filed;
        filed = with(
                before.state(), content, before.proposal(), before.makers(), before.approvals(), before.revision());
        if (!byPeople) {
            return;
        }
        Approvals approvals = before.approvals();
        boolean touches = lifecycle.policies().isEmpty();
        Situation<D> was =
                new Situation<>(before, turn, files, lifecycle.shape().facts());
        Situation<D> is = new Situation<>(filed, turn, files, lifecycle.shape().facts());
        for (ApprovalPolicy<Situation<D>> policy : lifecycle.policies()) {
            approvals = policy.lapse(was, is, approvals, turn.actor().person(), turn.at());
            touches |= policy.touches(was, is);
        }
        Set<String> makers = touches ? union(before.makers(), makersOf(turn)) : before.makers();
        filed = with(before.state(), content, before.proposal(), makers, approvals, before.revision() + 1);
    }

    /** Swaps an approved amendment in. */
    void amend(D content, Filed.Proposal<D> proposal) {
        Set<String> makers = union(filed.makers(), proposal.makers());
        filed = with(filed.state(), content, null, makers, proposal.approvals(), filed.revision() + 1);
    }

    void propose(Filed.Proposal<D> proposal) {
        filed = with(filed.state(), filed.content(), proposal, filed.makers(), filed.approvals(), filed.revision());
    }

    void dropProposal() {
        isRejected = true;
        filed = with(filed.state(), filed.content(), null, filed.makers(), filed.approvals(), filed.revision());
    }

    void approvals(Approvals approvals) {
        filed = with(filed.state(), filed.content(), filed.proposal(), filed.makers(), approvals, filed.revision());
    }

    void reject(State<D> back) {
        isRejected = true;
        move(back);
    }

    void move(State<D> to) {
        filed = with(to, filed.content(), filed.proposal(), filed.makers(), filed.approvals(), filed.revision());
    }

    void fired(String clock) {
        withDeadlines(filed.deadlines().stream()
                .map(each -> each.name().equals(clock) ? each.withFired() : each)
                .toList());
    }

    /** Sets the clocks whose span was entered, drops those whose span was left, stops and restarts the others. */
    void setClocks(List<Part.Clock<D>> clocks, Turn turn, Files files, Set<Fact<D, ?>> facts) {
        if (clocks.isEmpty()) {
            return;
        }
        List<Deadline> running = new ArrayList<>();
        for (Part.Clock<D> clock : clocks) {
            if (clock.span().contains(filed.state())) {
                Deadline deadline = filed.deadline(clock.name()).orElseGet(() -> begin(clock, turn, files, facts));
                if (deadline != null) {
                    boolean pauses = clock.pauses().contains(filed.state());
                    running.add(pauses ? deadline.standStill(turn.at()) : deadline.goOn(turn.at()));
                }
            }
        }
        withDeadlines(running);
    }

    private @Nullable Deadline begin(Part.Clock<D> clock, Turn turn, Files files, Set<Fact<D, ?>> facts) {
        var due = clock.due().apply(new Situation<>(filed, turn, files, facts));
        return due == null ? null : Deadline.of(clock.name(), due);
    }

    private void withDeadlines(List<Deadline> deadlines) {
        filed = new Filed<>(
                filed.ref(),
                filed.number(),
                filed.tenant(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                filed.state(),
                filed.content(),
                filed.proposal(),
                filed.makers(),
                filed.approvals(),
                deadlines,
                filed.journal(),
                filed.version(),
                filed.revision(),
                filed.openedAt(),
                filed.extras());
    }

    /** The document as it is to be kept. */
    Filed<D> kept(JournalHead head, long version) {
        return new Filed<>(
                filed.ref(),
                filed.number(),
                filed.tenant(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                filed.state(),
                filed.content(),
                filed.proposal(),
                filed.makers(),
                filed.approvals(),
                filed.deadlines(),
                head,
                version,
                filed.revision(),
                filed.openedAt(),
                filed.extras());
    }

    private Filed<D> with(
            State<D> state,
            D content,
            Filed.@Nullable Proposal<D> proposal,
            Set<String> makers,
            Approvals approvals,
            long revision) {
        return new Filed<>(
                filed.ref(),
                filed.number(),
                filed.tenant(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                state,
                content,
                proposal,
                makers,
                approvals,
                filed.deadlines(),
                filed.journal(),
                filed.version(),
                revision,
                filed.openedAt(),
                filed.extras());
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
