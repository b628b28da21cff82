package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import java.util.List;
import java.util.Set;

/**
 * A state under approval: when everyone needed has agreed, the document moves on by itself; when somebody rejects, it goes
 * back. Its rules bind the approval, never the rejection.
 *
 * @param <D> the document
 */
public final class ReviewRow<D> implements Part<D> {
    private final Once<State<D>> from;
    private final ApprovalPolicy<Situation<D>> policy;
    private final State<D> to;
    private final State<D> back;
    private final Rules<D> rules;

    ReviewRow(Once<State<D>> from, ApprovalPolicy<Situation<D>> policy, State<D> to, State<D> back, Rules<D> rules) {
        this.from = from;
        this.policy = policy;
        this.to = to;
        this.back = back;
        this.rules = rules;
    }

    /** Where a rejection leads. */
    public ReviewRow<D> orBackTo(State<D> state) {
        return new ReviewRow<>(from, policy, to, state, rules);
    }

    /** Approving counts only while the document meets these. */
    @SafeVarargs
    public final ReviewRow<D> when(Rule<D>... more) {
        return new ReviewRow<>(from, policy, to, back, rules.when(List.of(more)));
    }

    /** Approving counts only while the document meets all of these. */
    public ReviewRow<D> when(RuleSet<D> together) {
        return new ReviewRow<>(from, policy, to, back, rules.when(together.rules()));
    }

    /** Points out what of these is unmet once it is approved, and refuses nothing. */
    @SafeVarargs
    public final ReviewRow<D> pointingOut(Rule<D>... more) {
        return new ReviewRow<>(from, policy, to, back, rules.hinting(List.of(more)));
    }

    /** Declares the facts that the policy's conditions and amounts look at. */
    @SafeVarargs
    public final ReviewRow<D> reading(Fact<D, ?>... facts) {
        return new ReviewRow<>(from, policy, to, back, rules.reading(List.of(facts)));
    }

    ReviewRow<D> under(ApprovalPolicy<Situation<D>> other) {
        return new ReviewRow<>(from, other, to, back, rules);
    }

    public Set<State<D>> from() {
        return from.values();
    }

    List<State<D>> namedAgain() {
        return from.again();
    }

    public ApprovalPolicy<Situation<D>> policy() {
        return policy;
    }

    public State<D> to() {
        return to;
    }

    public State<D> back() {
        return back;
    }

    Rules<D> rules() {
        return rules;
    }

    @Override
    public String toString() {
        return "from " + String.join(", ", from().stream().map(State::name).toList()) + " approved under "
                + policy.name();
    }
}
