package io.deliverykit.approval;

import io.deliverykit.party.Role;
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
    boolean isOneOf(Set<String> people) {
        return people.contains(person) || (onBehalfOf != null && people.contains(onBehalfOf));
    }
}
