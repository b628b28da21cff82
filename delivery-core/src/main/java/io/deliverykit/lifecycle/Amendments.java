package io.deliverykit.lifecycle;

import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Vote;
import java.util.List;
import java.util.Set;

/**
 * Puts an amendment beside what is in force, gathers its approvals, and swaps it in when everybody needed has agreed
 * (XP-06). What is in force goes on meanwhile, so rules are asked again on what it has become.
 */
final class Amendments<D> {
    private final Shape<D> shape;
    private final Settlement<D> settlement;

    Amendments(Shape<D> shape, Settlement<D> settlement) {
        this.shape = shape;
        this.settlement = settlement;
    }

    /** The document as it would be with the amendment in force. */
    static <D> Pending<D> amended(Shape<D> shape, Filed<D> filed, Amendment<D> amendment, Hearing<D> hearing) {
        Pending<D> amended = Pending.of(shape, hearing, filed);
        amended.amend(amendment);
        return amended;
    }

    /** Opens an amendment; one that needs nobody takes effect at once. Its first rules have been asked. */
    Decision<D> propose(Filed<D> filed, Command<D> command, Row<D, ?> row, Hearing<D> hearing) {
        Turn turn = hearing.turn();
        Filed.Proposal<D> proposal = new Filed.Proposal<>(
                filed.journal().entries() + 1,
                command,
                turn.actor(),
                turn.deputy(),
                turn.remark(),
                turn.at(),
                turn.makers(),
                Approvals.NONE);
        Amendment<D> amendment = new Amendment<>(
                proposal, row, java.util.Objects.requireNonNull(row.policy(), "a row proposes under a policy"));
        hearing.ask(
                row.rules().leaving(), filed.withContent(amendment.applied(filed.content(), turn.policy())), command);
        if (!hearing.isClear()) {
            return hearing.refused();
        }
        Pending<D> amended = amended(shape, filed, amendment, hearing);
        if (!hearing.has(row.rules().besides(), "AP-01", amended.filed())) {
            return hearing.refused();
        }
        if (isSatisfied(amendment, filed, amended, hearing)) {
            amended.move(row.target(filed.state(), amended.filed().content()));
            amended.met(row.rules().ids());
            return settlement.settle(amended, command, row.rules(), hearing);
        }
        Pending<D> pending = Pending.of(shape, hearing, filed);
        pending.propose(proposal, amended.cast());
        pending.met(row.rules().ids());
        return settlement.settle(pending, command, row.rules(), hearing);
    }

    /** Keeps what was given for the amendment, and swaps it in if nothing is missing any longer. */
    Decision<D> given(Filed<D> filed, Review<D> command, Amendment<D> before, List<Vote> votes, Hearing<D> hearing) {
        Filed.Proposal<D> proposal =
                before.proposal().with(before.proposal().approvals().and(votes));
        Amendment<D> amendment = new Amendment<>(proposal, before.row(), before.policy());
        Pending<D> amended = amended(shape, filed, amendment, hearing);
        if (!isSatisfied(amendment, filed, amended, hearing)) {
            Pending<D> pending = Pending.of(shape, hearing, filed);
            pending.propose(proposal);
            pending.tell(votes);
            return settlement.settle(pending, command, Rules.unsaid(), hearing);
        }
        Hearing<D> proposers = new Hearing<>(
                amendment.turn(hearing.turn().policy(), hearing.turn().at()), hearing.files());
        Rules<D> rules = amendment.row().rules();
        proposers.ask(rules.when(), filed, proposal.command());
        proposers.ask(rules.matching(), filed, proposal.command());
        proposers.ask(rules.leaving(), amended.filed(), proposal.command());
        if (!proposers.isClear()) {
            return proposers.refused();
        }
        amended.move(amendment.row().target(filed.state(), amended.filed().content()));
        amended.tell(votes);
        amended.met(rules.ids());
        return settlement.settle(amended, command, rules, hearing);
    }

    /** Drops the amendment; who said no to it stays on record with the document (XP-11). */
    Decision<D> drop(Filed<D> filed, Review<D> command, List<Vote> votes, Hearing<D> hearing) {
        Pending<D> pending = Pending.of(shape, hearing, filed);
        pending.keep(votes);
        pending.dropAmendment();
        return settlement.settle(pending, command, Rules.unsaid(), hearing);
    }

    private boolean isSatisfied(Amendment<D> amendment, Filed<D> inForce, Pending<D> amended, Hearing<D> hearing) {
        Set<Fact<D, ?>> reads = amendment.row().rules().reads();
        Filed<D> filed = amended.filed();
        return amendment.policy().isSatisfied(hearing.onChange(inForce, filed, reads), filed.approvals());
    }
}
