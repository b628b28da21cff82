package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Refusal;
import java.util.List;

/**
 * Leads a turn to its end: through reviews that need nobody, away from an amendment that the new state would not take,
 * past the clocks, into the journal.
 */
final class Settlement<D> {
    private final Shape<D> shape;
    private final Clocks<D> clocks;
    private final Writer<D> writer;

    /** @param version that of the lifecycle whose table this is */
    Settlement(String version, Shape<D> shape) {
        this.shape = shape;
        this.clocks = new Clocks<>(shape);
        this.writer = new Writer<>(version, shape);
    }

    Clocks<D> clocks() {
        return clocks;
    }

    /** Settles a turn whose row points out what of these rules is unmet. */
    Decision<D> settle(Pending<D> pending, Command<D> command, Rules<D> rules, Hearing<D> hearing) {
        List<Rule<D>> hinting = moveOn(pending, command, rules.hints(), hearing);
        if (pending.hasAmendment() && Amendment.of(pending.filed(), shape) == null) {
            pending.dropAmendment();
        }
        clocks.set(pending, hearing);
        if (!hearing.isClear()) {
            return hearing.refused();
        }
        return writer.write(pending, command, unmet(hinting, pending, command, hearing), hearing.turn());
    }

    private List<Refusal> unmet(List<Rule<D>> hinting, Pending<D> pending, Command<D> command, Hearing<D> hearing) {
        if (hinting.isEmpty()) {
            return List.of();
        }
        Hearing<D> hints = new Hearing<>(hearing.turn(), hearing.files());
        hints.ask(hinting, pending.filed(), command);
        return hints.against();
    }

    /** Writes a turn down that moves nothing. */
    Decision<D> note(Pending<D> pending, Command<D> command, Hearing<D> hearing) {
        return note(pending, command, List.of(), hearing);
    }

    /** Writes a turn down that moves nothing, and tells this of it. */
    Decision<D> note(Pending<D> pending, Command<D> command, List<Refusal> hints, Hearing<D> hearing) {
        return writer.write(pending, command, hints, hearing.turn());
    }

    /**
     * A review that is satisfied moves the document on, unless a rule stands against it: then it rests there.
     *
     * @return the hints given, and those of the reviews that it has passed
     */
    private List<Rule<D>> moveOn(Pending<D> pending, Command<D> command, List<Rule<D>> hints, Hearing<D> hearing) {
        List<Rule<D>> hinting = hints;
        for (int moves = 0; moves < shape.states().size(); moves++) {
            ReviewRow<D> review = shape.review(pending.state());
            if (review == null || !isPassed(review, pending, command, hearing)) {
                return hinting;
            }
            pending.met(review.rules().ids());
            pending.move(review.to());
            hinting = Rules.plus(hinting, review.rules().hints());
        }
        return hinting;
    }

    private boolean isPassed(ReviewRow<D> review, Pending<D> pending, Command<D> command, Hearing<D> hearing) {
        Filed<D> filed = pending.filed();
        Hearing<D> entry = new Hearing<>(hearing.turn(), hearing.files());
        if (!entry.has(review.rules().besides(), "AP-01", filed)) {
            return false;
        }
        Situation<D> matter = entry.on(filed, review.rules().reads());
        if (!review.policy().isSatisfied(matter, filed.approvals())) {
            return false;
        }
        entry.ask(review.rules().when(), filed, command);
        return entry.isClear();
    }
}
