package io.deliverykit.testkit;

import io.deliverykit.approval.Delegation;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import java.util.List;
import java.util.Map;

class MemoryDirectoryTest implements DirectoryContract {
    @Override
    public Directory knowing(
            List<Actor> people, Map<String, List<Delegation>> delegations, Map<String, Map<String, String>> superiors) {
        MemoryDirectory directory = MemoryDirectory.EMPTY;
        for (Actor each : people) {
            directory = directory.with(each);
        }
        for (Map.Entry<String, List<Delegation>> tenant : delegations.entrySet()) {
            for (Delegation each : tenant.getValue()) {
                directory = directory.with(tenant.getKey(), each);
            }
        }
        for (Map.Entry<String, Map<String, String>> tenant : superiors.entrySet()) {
            for (Map.Entry<String, String> each : tenant.getValue().entrySet()) {
                directory = directory.reporting(tenant.getKey(), each.getKey(), each.getValue());
            }
        }
        return directory;
    }
}
