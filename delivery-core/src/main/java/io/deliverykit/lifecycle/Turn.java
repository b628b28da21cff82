package io.deliverykit.lifecycle;

import io.deliverykit.approval.ChainOfCommand;
import io.deliverykit.approval.Delegation;
import io.deliverykit.approval.Voter;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of one action: when, by whom, in whose place, under which policy. Everything that a pure decision
 * may not fetch for itself.
 *
 * @param deputy whose place the actor takes; null when their own
 * @param remark what the actor wants remembered; empty when nothing
 * @param chain who stands above whom in the actor's tenant (AP-05)
 */
public record Turn(
        Instant at, Actor actor, @Nullable Deputy deputy, Policy policy, String remark, ChainOfCommand chain) {
    /**
     * A place taken under a delegation.
     *
     * @param giver the person in whose place the actor acts, with the roles they hold themselves
     */
    public record Deputy(Delegation delegation, Actor giver) {}

    public static Turn of(Instant at, Actor actor, Policy policy) {
        return new Turn(at, actor, null, policy, "", ChainOfCommand.NONE);
    }

    /** The roles that count: the actor's own, or those that the giver holds and has passed on (AP-03). */
    public Set<Role> roles() {
        if (deputy == null) {
            return actor.roles();
        }
        Set<Role> passedOn = new HashSet<>(deputy.delegation().roles());
        passedOn.retainAll(deputy.giver().roles());
        return passedOn;
    }

    /** The person in whose place the actor acts; null when their own. */
    public @Nullable String onBehalfOf() {
        return deputy == null ? null : deputy.giver().person();
    }

    /** Everyone who makes what is made in this turn: the person, and the one whose place they take. */
    Set<String> makers() {
        String principal = onBehalfOf();
        return principal == null ? Set.of(actor.person()) : Set.of(actor.person(), principal);
    }

    /** Whether the place is taken under a delegation in force, given to this actor by somebody of the same tenant (AP-03). */
    boolean isDelegatedFor(String document) {
        return deputy == null
                || (deputy.delegation().covers(document, at)
                        && deputy.delegation().taker().equals(actor.person())
                        && deputy.delegation().giver().equals(deputy.giver().person())
                        && deputy.giver().tenant().equals(actor.tenant()));
    }

    /** The same turn under the policy by which a document lives (XP-12). */
    public Turn under(Policy other) {
        return other == policy ? this : new Turn(at, actor, deputy, other, remark, chain);
    }

    /** The day of this action in the policy's zone. */
    public LocalDate today() {
        return policy.calendar().dayOf(at);
    }

    Voter voter() {
        return new Voter(
                actor.person(),
                onBehalfOf(),
                roles(),
                deputy == null ? null : deputy.delegation().upTo(),
                deputy == null || deputy.giver().department().equals(actor.department()));
    }
}
