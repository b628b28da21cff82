package io.deliverykit.port;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is who in the host: the people, whose places can be taken and by whom, and who stands above whom. Thread-safe.
 *
 * <p>Every method is bound to one tenant: a person of the same name in another tenant is somebody else, and what was
 * delegated there is never told here (AX-02).
 */
public interface Directory {
    /** The person with the roles they hold themselves; empty when unknown in this tenant. */
    Optional<Actor> person(String tenant, String person);

    /** Everything that was delegated to this person in this tenant, in force or not; empty when nothing was. */
    List<Delegation> delegatedTo(String tenant, String taker);

    /**
     * The one to whom this person reports in this tenant (直属上级, AP-05); empty for whoever stands at the top, or is unknown.
     * Everybody has one superior at most, and nobody stands above themselves: where the answers go round in a circle, an
     * escalation that comes upon it is answered as broken.
     */
    Optional<String> superior(String tenant, String person);

    /** Everybody who holds this role themselves in this tenant, by name; empty when nobody does. */
    Set<String> holding(String tenant, Role role);
}
