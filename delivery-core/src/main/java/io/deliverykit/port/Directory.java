package io.deliverykit.port;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import java.util.List;
import java.util.Optional;

/** Who is who in the host: the people whose places can be taken, and by whom. Thread-safe. */
public interface Directory {
    /** The person with the roles they hold themselves; empty when unknown in this tenant. */
    Optional<Actor> person(String tenant, String person);

    /** Everything that was delegated to this person, whether in force or not. */
    List<Delegation> delegatedTo(String tenant, String taker);
}
