package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands above whom in a house, and who holds what (指挥链, AP-05). Everybody has one superior at most. Answers the same
 * within one decision.
 */
public interface ChainOfCommand {
    /** Nobody stands above anybody. */
    ChainOfCommand NONE = new ChainOfCommand() {
        @Override
        public Optional<String> superiorOf(String person) {
            return Optional.empty();
        }

        @Override
        public Set<String> holding(Role role) {
            return Set.of();
        }
    };

    /** The one to whom this person reports; empty for whoever stands at the top, or is not known. */
    Optional<String> superiorOf(String person);

    /** Everybody who holds this role themselves; empty when nobody is known to. */
    Set<String> holding(Role role);
}
