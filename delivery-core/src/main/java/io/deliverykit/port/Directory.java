package io.deliverykit.port;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in the host: the people whose places can be taken, and by whom. Thread-safe.
 *
 * <p>Every method is bound to one tenant: a person of the same name in another tenant is somebody else, and what was
 * delegated there is never told here (AX-02).
 */
public interface Directory {
    /** The person with the roles they hold themselves; empty when unknown in this tenant. */
    Optional<Actor> person(String tenant, String person);

    /** Everything that was delegated to this person in this tenant, in force or not; empty when nothing was. */
    List<Delegation> delegatedTo(String tenant, String taker);
}
