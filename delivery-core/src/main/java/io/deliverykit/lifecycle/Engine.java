package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides by a table. The order is fixed: who and in which state, then the clocks, then the rules on the document and the
 * command's values, then the change, then the rules on what it would become. Each stage tells all its reasons; a later one
 * is not asked when an earlier one refuses.
 */
final class Engine<D> {
    private static final Refusal AMENDMENT_IS_OPEN =
            Refusal.of(Refusal.Kind.RULE, "XP-06", "has-no-open-amendment", Map.of());

    private final Lifecycle<D> lifecycle;
    private final Shape<D> shape;
    private final Gatekeeper<D> gatekeeper;
    private final Settlement<D> settlement;
    private final Amendments<D> amendments;
    private final Reviews<D> reviews;

    Engine(Lifecycle<D> lifecycle, Shape<D> shape, Gatekeeper<D> gatekeeper) {
        this.lifecycle = lifecycle;
        this.shape = shape;
        this.gatekeeper = gatekeeper;
        this.settlement = new Settlement<>(lifecycle.version(), shape);
        this.amendments = new Amendments<>(shape, settlement);
        this.reviews = new Reviews<>(shape, gatekeeper, settlement, amendments);
    }

    Decision<D> decide(Filed<D> filed, Command<D> command, Turn turn, Files files) {
        Hearing<D> hearing = new Hearing<>(turn, files);
        if (command instanceof Review<D> review) {
            return reviews.decide(filed, review, hearing);
        }
        if (command instanceof Escalate<D> escalation) {
            return reviews.escalate(filed, escalation, hearing);
        }
        if (command instanceof Remind<D> reminder) {
            return remind(filed, reminder, hearing);
        }
        if (command instanceof Redact<D> redaction) {
            return redact(filed, redaction, hearing);
        }
        if (command instanceof Move<D> move) {
            return move(filed, move, hearing);
        }
        List<Refusal> barred = gatekeeper.barred(filed, command.getClass(), turn);
        Row<D, ?> row = shape.row(filed.state(), command.getClass());
        if (!barred.isEmpty() || row == null) {
            return Decision.refused(barred);
        }
        askBeforehand(row, filed, command, hearing);
        hearing.ask(row.rules().matching(), filed, command);
        if (!hearing.isClear()) {
            return hearing.refused();
        }
        return row.leads() == Row.Leads.PROPOSES
                ? amendments.propose(filed, command, row, hearing)
                : turned(filed, command, row, row.rules(), hearing);
    }

    /** Asks what can be asked before the command's values are known; the same for a decision and for an explanation. */
    void askBeforehand(Row<D, ?> row, Filed<D> filed, Command<D> command, Hearing<D> hearing) {
        hearing.ask(row.rules().when(), filed, command);
        if (row.leads() == Row.Leads.PROPOSES && filed.proposal() != null) {
            hearing.object(AMENDMENT_IS_OPEN);
        }
    }

    Decision<D> review(Filed<D> filed, Review<D> command, Turn turn, Files files) {
        return reviews.decide(filed, command, new Hearing<>(turn, files));
    }

    private Decision<D> remind(Filed<D> filed, Remind<D> reminder, Hearing<D> hearing) {
        List<Refusal> barred = gatekeeper.barredFromReminding(filed, reminder, hearing.turn());
        if (!barred.isEmpty()) {
            return Decision.refused(barred);
        }
        Pending<D> pending = Pending.of(shape, hearing, filed);
        settlement.clocks().fired(pending, reminder, hearing);
        return settlement.note(pending, reminder, hearing);
    }

    private Decision<D> redact(Filed<D> filed, Redact<D> redaction, Hearing<D> hearing) {
        List<Refusal> barred = gatekeeper.barredFromRedacting(filed, redaction, hearing.turn());
        return barred.isEmpty()
                ? settlement.note(Pending.of(shape, hearing, filed), redaction, hearing)
                : Decision.refused(barred);
    }

    /** By this table and the turn's policy from now on; the clocks of both tables run on, new ones begin. */
    private Decision<D> move(Filed<D> filed, Move<D> move, Hearing<D> hearing) {
        List<Refusal> barred = gatekeeper.barredFromMoving(filed, lifecycle.version(), hearing.turn());
        if (!barred.isEmpty()) {
            return Decision.refused(barred);
        }
        Filed<D> moved = shape.moved(filed, lifecycle.version(), hearing.turn().policy());
        Pending<D> pending = Pending.of(shape, hearing, filed, moved);
        pending.met(List.of("XP-12"));
        settlement.clocks().setAnew(pending, hearing);
        return settlement.note(pending, move, hearing);
    }

    /** @param source the document that opens it; null when people do */
    Decision<D> open(Ref<D> ref, Opening<D> command, @Nullable Filed<?> source, Turn turn, Files files) {
        Optional<Row<D, ?>> found = shape.openingRow(command.getClass());
        if (found.isEmpty()) {
            return Decision.refused(List.of(gatekeeper.unknown(command.getClass())));
        }
        Row<D, ?> row = found.get();
        List<Refusal> barred = source != null ? List.of() : gatekeeper.barredFromOpening(row, turn);
        if (!barred.isEmpty() || row.to() == null) {
            return Decision.refused(barred);
        }
        Hearing<D> hearing = new Hearing<>(turn, files);
        D content = command.open(turn);
        Pending<D> pending = Pending.opening(lifecycle, hearing, ref, source, row.target(row.to(), content), content);
        hearing.ask(row.rules().when(), pending.filed(), command);
        hearing.ask(row.rules().matching(), pending.filed(), command);
        hearing.ask(row.rules().leaving(), pending.filed(), command);
        pending.met(row.rules().ids());
        return hearing.isClear() ? settlement.settle(pending, command, row.rules(), hearing) : hearing.refused();
    }

    /** What grows is asked the row's rules; what shrinks is taken back, whatever they say. */
    Decision<D> claim(Filed<D> owner, Claim<D> claim, Optional<Claim<D>> earlier, Turn turn, Files files) {
        Row<D, ?> row = shape.row(owner.state(), claim.getClass());
        if (row == null) {
            return Decision.refused(List.of(gatekeeper.notInState(owner, claim.getClass())));
        }
        Hearing<D> hearing = new Hearing<>(turn, files);
        if (!earlier.map(claim::exceeds).orElse(!claim.isNothing())) {
            return turned(owner, claim, row, Rules.unsaid(), hearing);
        }
        hearing.ask(row.rules().when(), owner, claim);
        hearing.ask(row.rules().matching(), owner, claim);
        return hearing.isClear() ? turned(owner, claim, row, row.rules(), hearing) : hearing.refused();
    }

    /**
     * Asks what the document would become, changes it, and leads on. Approvals look at the change only once the rules have
     * let it through: amounts need be reckoned only of what can be.
     */
    private Decision<D> turned(Filed<D> before, Command<D> command, Row<D, ?> row, Rules<D> rules, Hearing<D> hearing) {
        D after = command.change(before.content(), hearing.turn());
        hearing.ask(rules.leaving(), before.withContent(after), command);
        if (!hearing.isClear()) {
            return hearing.refused();
        }
        Pending<D> pending = Pending.of(shape, hearing, before);
        if (row.isForPeople()) {
            pending.change(after, hearing.turn());
        } else {
            pending.book(after);
        }
        pending.met(rules.ids());
        State<D> target = target(row, before, pending, hearing);
        if (!hearing.isClear()) {
            return hearing.refused();
        }
        pending.move(target);
        if (row.isClocks()) {
            settlement.clocks().fired(pending, command, hearing);
        }
        return settlement.settle(pending, command, rules, hearing);
    }

    private State<D> target(Row<D, ?> row, Filed<D> before, Pending<D> pending, Hearing<D> hearing) {
        State<D> to = row.to();
        if (row.leads() != Row.Leads.REOPENS || to == null) {
            return row.target(before.state(), pending.filed().content());
        }
        ReviewRow<D> review = shape.review(to);
        return review != null && lacksMore(review, before, pending.filed(), hearing) ? to : before.state();
    }

    /** Whether a step is missing now that was not missing before: what nobody ever had to give reopens nothing. */
    private boolean lacksMore(ReviewRow<D> review, Filed<D> before, Filed<D> after, Hearing<D> hearing) {
        return !missing(review, before, hearing).containsAll(missing(review, after, hearing));
    }

    private List<ApprovalStep<Situation<D>>> missing(ReviewRow<D> review, Filed<D> filed, Hearing<D> hearing) {
        Rules<D> rules = review.rules();
        return hearing.has(rules.besides(), "AP-01", filed)
                ? review.policy().missing(hearing.on(filed, rules.reads()), filed.approvals())
                : List.of();
    }
}
