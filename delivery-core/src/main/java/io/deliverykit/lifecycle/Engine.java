package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Ballot;
import io.deliverykit.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by a table. The order is fixed: who and in which state, then the clocks, then the rules on the document and the
 * command's values, then the change, then the rules on what it would become. Each stage tells all its reasons; a later one
 * is not asked when an earlier one refuses.
 */
final class Engine<D> {
    private final Lifecycle<D> lifecycle;
    private final Shape<D> shape;
    private final Gatekeeper<D> gatekeeper;
    private final Writer<D> writer;

    Engine(Lifecycle<D> lifecycle, Shape<D> shape, Gatekeeper<D> gatekeeper) {
        this.lifecycle = lifecycle;
        this.shape = shape;
        this.gatekeeper = gatekeeper;
        this.writer = new Writer<>(shape);
    }

    Decision<D> decide(Filed<D> filed, Command<D> command, Turn turn, Files files) {
        if (command instanceof Review<D> review) {
            return review(filed, review, turn, files);
        }
        if (command instanceof Remind<D> reminder) {
            return remind(filed, reminder, turn);
        }
        List<Refusal> barred = gatekeeper.barred(filed, command.getClass(), turn);
        Row<D, ?> row = shape.row(filed.state(), command.getClass());
        if (!barred.isEmpty() || row == null) {
            return Decision.refused(barred);
        }
        List<Refusal> unmet = new ArrayList<>();
        ask(row.rules().when(), filed, command, turn, files, unmet);
        ask(row.rules().matching(), filed, command, turn, files, unmet);
        if (!unmet.isEmpty()) {
            return Decision.refused(unmet);
        }
        if (row.leads() == Row.Leads.PROPOSES) {
            return propose(filed, command, row, turn, files);
        }
        return turned(Pending.of(filed), command, row, turn, files);
    }

    private Decision<D> remind(Filed<D> filed, Remind<D> reminder, Turn turn) {
        List<Refusal> barred = gatekeeper.barredFromReminding(filed, reminder, turn);
        if (!barred.isEmpty()) {
            return Decision.refused(barred);
        }
        Pending<D> pending = Pending.of(filed);
        pending.fired(reminder.clock());
        return writer.write(pending, filed, reminder, Rules.unsaid(), turn, List.of());
    }

    Decision<D> open(Ref<D> ref, Opening<D> command, Turn turn, Files files, boolean fromAnother) {
        Optional<Row<D, ?>> found = shape.openingRow(command.getClass());
        if (found.isEmpty()) {
            return Decision.refused(List.of(gatekeeper.unknown(command.getClass())));
        }
        Row<D, ?> row = found.get();
        List<Refusal> barred = fromAnother ? List.of() : gatekeeper.barredFromOpening(row, turn);
        if (!barred.isEmpty() || row.to() == null) {
            return Decision.refused(barred);
        }
        D content = command.open(turn);
        Pending<D> pending = Pending.opening(lifecycle, ref, row.target(row.to(), content), content, turn);
        List<Refusal> unmet = new ArrayList<>();
        for (List<Rule<D>> column :
                List.of(row.rules().when(), row.rules().matching(), row.rules().leaving())) {
            ask(column, pending.filed(), command, turn, files, unmet);
        }
        return unmet.isEmpty() ? settled(pending, null, command, row.rules(), turn, files) : Decision.refused(unmet);
    }

    Decision<D> claim(Filed<D> owner, Claim<D> claim, Optional<Claim<D>> earlier, Turn turn, Files files) {
        Row<D, ?> row = shape.row(owner.state(), claim.getClass());
        boolean grows = earlier.map(claim::exceeds).orElse(!claim.isNothing());
        if (row == null) {
            return Decision.refused(List.of(gatekeeper.notInState(owner, claim.getClass())));
        }
        if (!grows) {
            return turnedWithoutRules(owner, claim, row, turn, files);
        }
        List<Refusal> unmet = new ArrayList<>();
        ask(row.rules().when(), owner, claim, turn, files, unmet);
        ask(row.rules().matching(), owner, claim, turn, files, unmet);
        return unmet.isEmpty() ? turned(Pending.of(owner), claim, row, turn, files) : Decision.refused(unmet);
    }

    /** Changes the content, asks what it would become, and leads on. */
    private Decision<D> turned(Pending<D> pending, Command<D> command, Row<D, ?> row, Turn turn, Files files) {
        Filed<D> before = pending.filed();
        D after = command.change(before.content(), turn);
        boolean byPeople = row.isForPeople();
        pending.change(after, byPeople, lifecycle, turn, files);
        List<Refusal> unmet = new ArrayList<>();
        ask(row.rules().leaving(), pending.filed(), command, turn, files, unmet);
        if (!unmet.isEmpty()) {
            return Decision.refused(unmet);
        }
        pending.move(target(row, pending.filed(), after, turn, files));
        return settled(pending, before, command, row.rules(), turn, files);
    }

    private Decision<D> turnedWithoutRules(Filed<D> owner, Claim<D> claim, Row<D, ?> row, Turn turn, Files files) {
        Pending<D> pending = Pending.of(owner);
        D after = claim.change(owner.content(), turn);
        pending.change(after, false, lifecycle, turn, files);
        pending.move(row.target(owner.state(), after));
        return settled(pending, owner, claim, Rules.unsaid(), turn, files);
    }

    private State<D> target(Row<D, ?> row, Filed<D> filed, D after, Turn turn, Files files) {
        if (row.leads() != Row.Leads.REOPENS || row.to() == null) {
            return row.target(filed.state(), after);
        }
        ReviewRow<D> review = shape.review(row.to());
        boolean stands = review != null
                && review.policy().isSatisfied(situation(filed, turn, files, review.rules()), filed.approvals());
        return stands ? filed.state() : row.to();
    }

    /** Puts the amendment beside what is in force, with the approvals that it leaves standing (XP-06). */
    private Decision<D> propose(Filed<D> filed, Command<D> command, Row<D, ?> row, Turn turn, Files files) {
        if (filed.proposal() != null) {
            return Decision.refused(List.of(Refusal.of(Refusal.Kind.RULE, "XP-06", "has-no-open-amendment", Map.of())));
        }
        Pending<D> tried = Pending.of(filed);
        tried.change(command.change(filed.content(), turn), true, lifecycle, turn, files);
        List<Refusal> unmet = new ArrayList<>();
        ask(row.rules().leaving(), tried.filed(), command, turn, files, unmet);
        if (!unmet.isEmpty()) {
            return Decision.refused(unmet);
        }
        Approvals left = tried.filed().approvals();
        Pending<D> pending = Pending.of(filed);
        pending.propose(new Filed.Proposal<>(
                command, turn.actor(), turn.deputy(), turn.remark(), turn.at(), Pending.makersOf(turn), left));
        return takeEffect(pending, filed, command, row, turn, files);
    }

    /** Swaps an amendment in once everybody needed has agreed; its rules are asked again on what is in force by then. */
    private Decision<D> takeEffect(
            Pending<D> pending, Filed<D> before, Command<D> given, Row<D, ?> row, Turn turn, Files files) {
        Filed.Proposal<D> proposal = pending.filed().proposal();
        ApprovalPolicy<Situation<D>> policy = row.policy();
        if (proposal == null || policy == null) {
            throw new IllegalStateException("no amendment is open on " + before.ref());
        }
        D amended = proposal.command().change(before.content(), turn);
        Pending<D> effective = Pending.of(before);
        effective.amend(amended, proposal);
        if (!policy.isSatisfied(situation(effective.filed(), turn, files, row.rules()), proposal.approvals())) {
            return settled(pending, before, given, row.rules(), turn, files);
        }
        List<Refusal> unmet = new ArrayList<>();
        ask(row.rules().leaving(), effective.filed(), proposal.command(), turn, files, unmet);
        return unmet.isEmpty() ? settled(effective, before, given, row.rules(), turn, files) : Decision.refused(unmet);
    }

    Decision<D> review(Filed<D> filed, Review<D> command, Turn turn, Files files) {
        Row<D, ?> amendment = amendmentRow(filed);
        ReviewRow<D> review = shape.review(filed.state());
        if (turn.actor().isSystem() || (review == null && amendment == null)) {
            return Decision.refused(List.of(gatekeeper.notInState(filed, command.getClass())));
        }
        List<Refusal> late = gatekeeper.late(filed, command.getClass(), turn);
        if (!late.isEmpty()) {
            return Decision.refused(late);
        }
        return amendment != null
                ? onAmendment(filed, command, amendment, turn, files)
                : onReview(filed, command, java.util.Objects.requireNonNull(review), turn, files);
    }

    private Decision<D> onReview(Filed<D> filed, Review<D> command, ReviewRow<D> review, Turn turn, Files files) {
        Situation<D> matter = situation(filed, turn, files, review.rules());
        Ballot ballot = vote(review.policy(), matter, filed.approvals(), filed.makers(), command, turn);
        List<Refusal> unmet = new ArrayList<>();
        if (ballot instanceof Ballot.Refused refused) {
            unmet.addAll(refused.reasons());
        }
        if (command instanceof Review.Approve<D>) {
            ask(review.rules().when(), filed, command, turn, files, unmet);
        }
        if (!(ballot instanceof Ballot.Counted counted) || !unmet.isEmpty()) {
            return Decision.refused(unmet);
        }
        Pending<D> pending = Pending.of(filed);
        pending.approvals(counted.approvals());
        if (command instanceof Review.Reject<D>) {
            pending.reject(review.back());
        }
        return settled(pending, filed, command, review.rules(), turn, files);
    }

    private Decision<D> onAmendment(Filed<D> filed, Review<D> command, Row<D, ?> row, Turn turn, Files files) {
        Filed.Proposal<D> proposal = java.util.Objects.requireNonNull(filed.proposal());
        ApprovalPolicy<Situation<D>> policy = java.util.Objects.requireNonNull(row.policy());
        Pending<D> tried = Pending.of(filed);
        tried.amend(proposal.command().change(filed.content(), turn), proposal);
        Situation<D> matter = situation(tried.filed(), turn, files, row.rules());
        Ballot ballot = vote(policy, matter, proposal.approvals(), proposal.makers(), command, turn);
        if (ballot instanceof Ballot.Refused refused) {
            return Decision.refused(refused.reasons());
        }
        Pending<D> pending = Pending.of(filed);
        if (command instanceof Review.Reject<D>) {
            pending.dropProposal();
            return settled(pending, filed, command, row.rules(), turn, files);
        }
        pending.propose(proposal.with(((Ballot.Counted) ballot).approvals()));
        return takeEffect(pending, filed, command, row, turn, files);
    }

    private Ballot vote(
            ApprovalPolicy<Situation<D>> policy,
            Situation<D> matter,
            Approvals given,
            Set<String> makers,
            Review<D> command,
            Turn turn) {
        if (command instanceof Review.Reject<D> reject) {
            return policy.reject(matter, given, turn.voter(), reject.reason(), turn.at());
        }
        if (command instanceof Review.Forward<D> forward) {
            return policy.forward(matter, given, turn.voter(), forward.to(), turn.at());
        }
        if (command instanceof Review.Withdraw<D>) {
            return policy.withdraw(given, turn.voter(), turn.at());
        }
        return policy.approve(matter, given, makers, turn.voter(), turn.at());
    }

    /** The row under which the open amendment was proposed; null when none is open. */
    private @Nullable Row<D, ?> amendmentRow(Filed<D> filed) {
        return filed.proposal() == null
                ? null
                : shape.row(filed.state(), filed.proposal().command().getClass());
    }

    /** Lets a review that is satisfied on entry move on, sets the clocks, and writes it all down. */
    private Decision<D> settled(
            Pending<D> pending, @Nullable Filed<D> before, Command<D> command, Rules<D> rules, Turn turn, Files files) {
        for (int moves = 0; moves <= shape.states().size(); moves++) {
            pending.setClocks(shape.clocks(), turn, files, shape.facts());
            ReviewRow<D> review = shape.review(pending.filed().state());
            if (review == null
                    || pending.isRejected()
                    || !review.policy()
                            .isSatisfied(
                                    situation(pending.filed(), turn, files, review.rules()),
                                    pending.filed().approvals())) {
                List<Refusal> hints = new ArrayList<>();
                ask(rules.hints(), pending.filed(), command, turn, files, hints);
                return writer.write(pending, before, command, rules, turn, hints);
            }
            List<Refusal> unmet = new ArrayList<>();
            ask(review.rules().when(), pending.filed(), command, turn, files, unmet);
            if (!unmet.isEmpty()) {
                return Decision.refused(unmet);
            }
            pending.move(review.to());
        }
        throw new IllegalStateException("the reviews of " + lifecycle + " lead into each other without end");
    }

    void ask(List<Rule<D>> rules, Filed<D> filed, Command<D> command, Turn turn, Files files, List<Refusal> unmet) {
        for (Rule<D> rule : rules) {
            if (gatekeeper.factsAreThere(rule, filed, files, unmet)) {
                Answer answer = rule.ask(new Situation<>(filed, turn, files, rule.reads()), command);
                for (Answer.Unmet each : answer.unmets()) {
                    unmet.add(new Refusal(
                            Refusal.Kind.RULE,
                            rule.id(),
                            rule.name(),
                            each.values(),
                            rule.liftedBy(),
                            each.remedies(),
                            null));
                }
            }
        }
    }

    private Situation<D> situation(Filed<D> filed, Turn turn, Files files, Rules<D> declared) {
        return new Situation<>(filed, turn, files, declared.reads());
    }
}
