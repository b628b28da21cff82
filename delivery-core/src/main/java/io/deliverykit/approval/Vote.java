package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence about an approval: given, rejected, withdrawn, forwarded, escalated or lapsed. Evidence is only ever added
 * (XP-11).
 *
 * @param policy the approval policy that the step belongs to
 * @param step the step it speaks of
 * @param by who did it; for a lapse, whose change voided it
 * @param onBehalfOf whose place was taken; null when the person acted in their own (DN-08: both names stay)
 * @param role the role in which it was done, or in whose stead; null for a lapse
 * @param roles every role that counted when it was done; which of them a step counts is computed, never stored
 * @param detail the reason of a rejection, the person a step was forwarded to or went up to, the value whose change voided it
 * @param digest SHA-256 over the covered values as approved; empty when nothing was approved
 */
public record Vote(
        Kind kind,
        String policy,
        String step,
        String by,
        @Nullable String onBehalfOf,
        @Nullable Role role,
        Set<Role> roles,
        Instant at,
        String detail,
        String digest) {
    public Vote {
        roles = Set.copyOf(roles);
    }

    /** What happened to the step. */
    public enum Kind {
        APPROVED,
        REJECTED,
        WITHDRAWN,
        FORWARDED,
        ESCALATED,
        LAPSED
    }

    boolean isBy(String person) {
        return by.equals(person) || person.equals(onBehalfOf);
    }
}
