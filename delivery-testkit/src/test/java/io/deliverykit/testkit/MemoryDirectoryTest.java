package io.deliverykit.testkit;

import io.deliverykit.approval.Delegation;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import java.util.List;
import java.util.Map;

class MemoryDirectoryTest implements DirectoryContract {
    @Override
    public Directory knowing(List<Actor> people, Map<String, List<Delegation>> delegations) {
        MemoryDirectory directory = MemoryDirectory.EMPTY;
        for (Actor each : people) {
            directory = directory.with(each);
        }
        for (Map.Entry<String, List<Delegation>> tenant : delegations.entrySet()) {
            for (Delegation each : tenant.getValue()) {
                directory = directory.with(tenant.getKey(), each);
            }
        }
        return directory;
    }
}
