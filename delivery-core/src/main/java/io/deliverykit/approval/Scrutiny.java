package io.deliverykit.approval;

import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** Why a vote of somebody who holds the role does not count all the same (AP-01, AP-02, AP-03). */
record Scrutiny<M>(ApprovalPolicy<M> policy, Tally<M> tally) {
    List<Refusal> objections(ApprovalStep<M> step, Role role, Set<String> makers, Voter voter) {
        List<Refusal> objections = new ArrayList<>(0);
        conflicts(step, makers, voter, objections);
        Money limit = step.limitOf(role, tally.matter());
        if (limit != null && !isWithinLimit(step, role)) {
            objections.add(no("AP-01", "amount-is-within-the-limit-of-the-role", limitValues(role, limit))
                    .liftedBy(step.unlimitedRoles()));
        }
        beyondTheDelegation(step, role, voter, objections);
        handedToAnother(step, role, voter, objections);
        return objections;
    }

    /** What keeps a deputy from acting on the step at all, be it to give it, to refuse it or to hand it on. */
    void beyondTheDelegation(ApprovalStep<M> step, Role role, Voter voter, List<Refusal> objections) {
        Money limit = voter.upTo();
        if (limit != null && isOver(limit)) {
            objections.add(no("AP-03", "amount-is-within-the-delegation", limitValues(role, limit)));
        }
        if (step.asksForSameDepartment() && !voter.sameDepartment()) {
            objections.add(no("DN-08", "deputy-is-of-the-same-department", Map.of("step", step.name())));
        }
    }

    /** What AP-02 has against this person giving this step, in whatever role. */
    void conflicts(ApprovalStep<M> step, Set<String> makers, Voter voter, List<Refusal> objections) {
        if (voter.isOneOf(makers)) {
            objections.add(no("AP-02", "approver-is-not-the-maker", Map.of("step", step.name())));
        }
        for (ApprovalStep<M> other : policy.steps()) {
            boolean isSame = other.name().equals(step.name());
            boolean mayGiveBoth = isSame ? step.votes() == 1 : policy.isForOnePerson(step, other);
            Standing standing = tally.of(other);
            if (!mayGiveBoth && (standing.isBy(voter.person()) || standing.isBy(voter.onBehalfOf()))) {
                objections.add(
                        no("AP-02", "approver-gave-no-other-step", Map.of("step", step.name(), "other", other.name())));
                return;
            }
        }
    }

    boolean isWithinLimit(ApprovalStep<M> step, Role role) {
        Money limit = step.limitOf(role, tally.matter());
        return limit == null || !isOver(limit);
    }

    /** A step that was handed on waits for that person alone (XP-11), and for whoever it went up to since (AP-05). */
    void handedToAnother(ApprovalStep<M> step, Role role, Voter voter, List<Refusal> objections) {
        String to = tally.of(step).handedTo(role);
        if (to != null && !voter.standsFor(to) && !tally.of(step).isEscalatedTo(role, voter)) {
            objections.add(no("XP-11", "step-was-handed-to-this-person", Map.of("step", step.name(), "to", to)));
        }
    }

    /** A limit that nothing can be compared with is not kept. */
    private boolean isOver(Money limit) {
        Money asked = policy.amountOf(tally.matter());
        return asked == null || !asked.getCurrencyUnit().equals(limit.getCurrencyUnit()) || asked.isGreaterThan(limit);
    }

    private Map<String, String> limitValues(Role role, Money limit) {
        Money asked = policy.amountOf(tally.matter());
        return Map.of(
                "role", role.name(), "limit", limit.toString(), "amount", asked == null ? "unknown" : asked.toString());
    }

    static Refusal no(String rule, String why, Map<String, String> values) {
        return Refusal.of(Refusal.Kind.RULE, rule, why, values);
    }

    static Refusal notYours(Set<Role> needed) {
        List<String> names = needed.stream().map(Role::name).sorted().toList();
        return Refusal.of(Refusal.Kind.NOT_BY_ROLE, "AX-01", "not-by-role", Map.of())
                .liftedBy(needed)
                .passesIf(new Remedy("ask-one-of", Map.of("roles", String.join(", ", names))));
    }

    static List<Refusal> distinct(List<Refusal> refusals) {
        return List.copyOf(new LinkedHashSet<>(refusals));
    }
}
