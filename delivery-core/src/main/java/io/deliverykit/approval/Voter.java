package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who is about to vote: the person, and the one whose place they take.
 *
 * @param onBehalfOf null when the person acts in their own place
 * @param roles the roles that count: the person's own, or those the delegation passes on
 * @param upTo the delegation's amount; null when there is none
 * @param sameDepartment whether both belong to one department; true when acting in person
 */
public record Voter(
        String person,
        @Nullable String onBehalfOf,
        Set<Role> roles,
        @Nullable Money upTo,
        boolean sameDepartment) {
    /** Somebody who votes in person. */
    static Voter of(String person, Role role) {
        return new Voter(person, null, Set.of(role), null, true);
    }

    boolean isOneOf(Set<String> people) {
        return people.contains(person) || (onBehalfOf != null && people.contains(onBehalfOf));
    }

    /** Whether it is this person, or somebody in their place. */
    boolean standsFor(String other) {
        return person.equals(other) || other.equals(onBehalfOf);
    }

    boolean holdsOneOf(Set<Role> any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    Vote approves(String policy, String step, Role role, Instant at, String digest) {
        return new Vote(Vote.Kind.APPROVED, policy, step, person, onBehalfOf, role, with(role), at, "", digest);
    }

    /** A superior gives a step in the stead of a role that they need not hold (AP-05). */
    private Set<Role> with(Role role) {
        if (roles.contains(role)) {
            return roles;
        }
        Set<Role> all = new HashSet<>(roles);
        all.add(role);
        return all;
    }

    Vote votes(Vote.Kind kind, String policy, String step, @Nullable Role role, Instant at, String detail) {
        return new Vote(kind, policy, step, person, onBehalfOf, role, roles, at, detail, "");
    }
}
