package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A written authority by which one person takes another's place for a while (授权, AP-03). It ends by itself and cannot
 * be handed on: it passes only roles that the giver holds in person.
 *
 * @param documents the lifecycles it covers, by name; empty covers all
 * @param from the first instant it holds
 * @param until the first instant it no longer holds
 * @param upTo the amount above which it does not hold; null when there is none
 */
public record Delegation(
        String giver,
        String taker,
        Set<Role> roles,
        Set<String> documents,
        Instant from,
        Instant until,
        @Nullable Money upTo) {
    public Delegation {
        if (giver.equals(taker)) {
            throw new IllegalArgumentException("nobody can delegate to themselves, got '" + giver + "' twice");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a delegation must end after it begins, got " + from + " to " + until);
        }
        roles = Set.copyOf(roles);
        documents = Set.copyOf(documents);
    }

    /** Whether it speaks of this kind of document at this instant. */
    public boolean covers(String document, Instant at) {
        return (documents.isEmpty() || documents.contains(document)) && !at.isBefore(from) && at.isBefore(until);
    }
}
