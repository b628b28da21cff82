package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a document waits for approvals: an amendment of it, or itself in a state under review. */
record Waiting<D>(
        ApprovalPolicy<Situation<D>> policy,
        Situation<D> matter,
        Set<String> makers,
        Approvals given,
        @Nullable Amendment<D> amendment) {
    /** Null when nothing waits, or when a fact is missing without which nobody can tell for whom. */
    static <D> @Nullable Waiting<D> of(Shape<D> shape, Filed<D> filed, Hearing<D> circumstances) {
        Hearing<D> hearing = new Hearing<>(circumstances.turn(), circumstances.files());
        Amendment<D> amendment = Amendment.of(filed, shape);
        if (amendment != null) {
            return ofAmendment(shape, filed, amendment, hearing);
        }
        ReviewRow<D> review = shape.review(filed.state());
        return review == null || !hearing.has(review.rules().besides(), "AP-01", filed)
                ? null
                : new Waiting<>(
                        review.policy(),
                        hearing.on(filed, review.rules().reads()),
                        filed.makers(),
                        filed.approvals(),
                        null);
    }

    private static <D> @Nullable Waiting<D> ofAmendment(
            Shape<D> shape, Filed<D> filed, Amendment<D> amendment, Hearing<D> hearing) {
        Rules<D> rules = amendment.row().rules();
        if (!hearing.has(rules.besides(), "AP-01", filed)) {
            return null;
        }
        Filed<D> amended = Amendments.amended(shape, filed, amendment, hearing).filed();
        return hearing.isClear()
                ? new Waiting<>(
                        amendment.policy().ofChanges(),
                        hearing.onChange(filed, amended, rules.reads()),
                        amendment.policy().isOfTheChangeAlone()
                                ? amendment.proposal().makers()
                                : amended.makers(),
                        amended.approvals(),
                        amendment)
                : null;
    }

    List<ApprovalStep<Situation<D>>> pending() {
        return policy.pending(matter, given);
    }

    /** When a step is to be given that begins to wait now; null when it may wait for ever. */
    @Nullable
    Instant due(ApprovalStep<Situation<D>> step) {
        if (step.hasItsOwnTime()) {
            return step.due(matter);
        }
        return matter.setting(Escalate.AFTER).isZero() ? null : matter.after(matter.at(), Escalate.AFTER);
    }

    /** The same of the step of this name; null also when it waits no longer. */
    @Nullable
    Instant due(String step) {
        for (ApprovalStep<Situation<D>> each : pending()) {
            if (each.name().equals(step)) {
                return due(each);
            }
        }
        return null;
    }

    /** The votes by which a step goes up; none when nobody stands above those for whom it waits. */
    List<Vote> escalated(String step) {
        return policy.escalate(matter, given, makers, step, matter.turn().chain(), matter.at());
    }
}
