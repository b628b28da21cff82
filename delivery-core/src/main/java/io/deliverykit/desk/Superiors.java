package io.deliverykit.desk;

import io.deliverykit.approval.ChainOfCommand;
import io.deliverykit.party.Role;
import io.deliverykit.port.Directory;
import java.util.Optional;
import java.util.Set;

/** The chain of command of one tenant, as the host's directory has it (AP-05). */
record Superiors(Directory directory, String tenant) implements ChainOfCommand {
    @Override
    public Optional<String> superiorOf(String person) {
        return directory.superior(tenant, person);
    }

    @Override
    public Set<String> holding(Role role) {
        return directory.holding(tenant, role);
    }
}
