package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Ballot;
import io.deliverykit.approval.Vote;
import io.deliverykit.approval.Voter;
import io.deliverykit.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what approvers do: on a state under review, and on an amendment that waits. */
final class Reviews<D> {
    private final Shape<D> shape;
    private final Gatekeeper<D> gatekeeper;
    private final Settlement<D> settlement;
    private final Amendments<D> amendments;

    Reviews(Shape<D> shape, Gatekeeper<D> gatekeeper, Settlement<D> settlement, Amendments<D> amendments) {
        this.shape = shape;
        this.gatekeeper = gatekeeper;
        this.settlement = settlement;
        this.amendments = amendments;
    }

    Decision<D> decide(Filed<D> filed, Review<D> command, Hearing<D> hearing) {
        ReviewRow<D> review = shape.review(filed.state());
        Amendment<D> amendment = Amendment.of(filed, shape);
        Refusal notDelegated = gatekeeper.notDelegated(hearing.turn());
        if (notDelegated != null) {
            return Decision.refused(List.of(notDelegated));
        }
        if (amendment != null && !hearing.turn().actor().isSystem()) {
            return onAmendment(filed, command, amendment, hearing);
        }
        if (review != null && !hearing.turn().actor().isSystem()) {
            return onReview(filed, command, review, hearing);
        }
        return Decision.refused(List.of(gatekeeper.notInState(filed, command.getClass())));
    }

    /** Puts a step that is late before the next superiors; where there are none it only tells (AP-05). */
    Decision<D> escalate(Filed<D> filed, Escalate<D> command, Hearing<D> hearing) {
        List<Refusal> barred = gatekeeper.barredFromEscalating(filed, command, hearing.turn());
        Waiting<D> waiting = barred.isEmpty() ? Waiting.of(shape, filed, hearing) : null;
        if (waiting == null) {
            return Decision.refused(
                    barred.isEmpty() ? List.of(Gatekeeper.notYetDue(Escalate.clockOf(command.step()))) : barred);
        }
        List<Vote> votes = waiting.escalated(command.step());
        Pending<D> pending = Pending.of(shape, hearing, filed);
        if (waiting.amendment() == null) {
            pending.keep(votes);
        } else {
            Filed.Proposal<D> proposal = waiting.amendment().proposal();
            pending.propose(proposal.with(proposal.approvals().and(votes)));
            pending.tell(votes);
        }
        settlement
                .clocks()
                .escalated(
                        pending,
                        Escalate.clockOf(command.step()),
                        votes.isEmpty() ? null : waiting.due(command.step()));
        pending.met(List.of("AP-05"));
        return settlement.note(pending, command, goesTo(command.step(), votes), hearing);
    }

    private static List<Refusal> goesTo(String step, List<Vote> votes) {
        String people = votes.stream().map(Vote::detail).distinct().collect(Collectors.joining(", "));
        return people.isEmpty()
                ? List.of(Refusal.of(Refusal.Kind.RULE, "AP-05", "superior-is-known", Map.of("step", step)))
                : List.of(Refusal.of(
                        Refusal.Kind.RULE, "AP-05", "step-is-given-in-time", Map.of("step", step, "to", people)));
    }

    private Decision<D> onReview(Filed<D> filed, Review<D> command, ReviewRow<D> review, Hearing<D> hearing) {
        if (!hasASay(review.policy(), filed.approvals(), command, hearing)
                || !hearing.has(reads(review.rules(), command), "AP-01", filed)) {
            return hearing.refused();
        }
        Situation<D> matter = hearing.on(filed, review.rules().reads());
        Ballot ballot = vote(review.policy(), matter, filed.makers(), filed.approvals(), command, hearing);
        if (!(ballot instanceof Ballot.Counted counted) || isLate(filed, command, hearing)) {
            return hearing.refused();
        }
        Pending<D> pending = Pending.of(shape, hearing, filed);
        pending.keep(counted.votes());
        if (command instanceof Review.Approve<D>) {
            hearing.ask(review.rules().when(), filed, command);
            pending.met(review.rules().ids());
        } else if (command instanceof Review.Reject<D>) {
            pending.move(review.back());
        }
        return hearing.isClear() ? settlement.settle(pending, command, Rules.unsaid(), hearing) : hearing.refused();
    }

    private Decision<D> onAmendment(Filed<D> filed, Review<D> command, Amendment<D> amendment, Hearing<D> hearing) {
        boolean takesBack = command instanceof Review.Withdraw<D>;
        if (takesBack && amendment.isBy(hearing.turn().actor().person())) {
            return isLate(filed, command, hearing)
                    ? hearing.refused()
                    : amendments.drop(filed, command, List.of(), hearing);
        }
        if (!hasASay(amendment.policy(), amendment.proposal().approvals(), command, hearing)
                || !hearing.has(reads(amendment.row().rules(), command), "AP-01", filed)) {
            return hearing.refused();
        }
        Filed<D> amended = Amendments.amended(shape, filed, amendment, hearing).filed();
        Approvals given = takesBack ? amendment.proposal().approvals() : amended.approvals();
        Situation<D> matter =
                hearing.onChange(filed, amended, amendment.row().rules().reads());
        Set<String> makers =
                amendment.policy().isOfTheChangeAlone() ? amendment.proposal().makers() : amended.makers();
        Ballot ballot = hearing.isClear()
                ? vote(amendment.policy().ofChanges(), matter, makers, given, command, hearing)
                : null;
        if (!(ballot instanceof Ballot.Counted counted) || isLate(filed, command, hearing)) {
            return hearing.refused();
        }
        return command instanceof Review.Reject<D>
                ? amendments.drop(filed, command, counted.votes(), hearing)
                : amendments.given(filed, command, amendment, counted.votes(), hearing);
    }

    /** Who has no say learns that and nothing else; taking back is refused by there being nothing to take. */
    private boolean hasASay(
            ApprovalPolicy<Situation<D>> policy, Approvals given, Review<D> command, Hearing<D> hearing) {
        if (command instanceof Review.Withdraw<D>
                || Gatekeeper.holdsOneOf(hearing.turn(), policy.roles())
                || given.wereEscalatedTo(hearing.turn().actor().person(), policy.name())) {
            return true;
        }
        Map<String, String> values = Map.of("command", Names.kebab(command.getClass()));
        hearing.object(Refusal.of(Refusal.Kind.NOT_BY_ROLE, "AX-01", "not-by-role", values)
                .liftedBy(policy.roles()));
        return false;
    }

    private Set<Fact<D, ?>> reads(Rules<D> declared, Review<D> command) {
        return command instanceof Review.Withdraw<D> ? Set.of() : declared.besides();
    }

    private boolean isLate(Filed<D> filed, Review<D> command, Hearing<D> hearing) {
        gatekeeper.late(filed, command.getClass(), hearing.turn()).forEach(hearing::object);
        return !hearing.isClear();
    }

    private Ballot vote(
            ApprovalPolicy<Situation<D>> policy,
            Situation<D> matter,
            Set<String> makers,
            Approvals given,
            Review<D> command,
            Hearing<D> hearing) {
        Ballot ballot =
                ballot(policy, matter, makers, given, command, hearing.turn().voter());
        if (ballot instanceof Ballot.Refused refused) {
            refused.reasons().forEach(hearing::object);
        }
        return ballot;
    }

    /** @param makers those who made what is before the approvers (AP-02) */
    private Ballot ballot(
            ApprovalPolicy<Situation<D>> policy,
            Situation<D> matter,
            Set<String> makers,
            Approvals given,
            Review<D> command,
            Voter voter) {
        if (command instanceof Review.Reject<D> reject) {
            return policy.reject(matter, given, voter, reject.reason(), matter.at());
        }
        if (command instanceof Review.Forward<D> forward) {
            return policy.forward(matter, given, makers, voter, forward.to(), matter.at());
        }
        return command instanceof Review.Withdraw<D>
                ? policy.withdraw(matter, given, voter, matter.at())
                : policy.approve(matter, given, makers, voter, matter.at());
    }
}
