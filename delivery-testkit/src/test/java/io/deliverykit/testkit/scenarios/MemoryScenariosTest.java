package io.deliverykit.testkit.scenarios;

import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;

class MemoryScenariosTest implements DeliveryScenarios {
    private final Storage storage = new MemoryStorage();

    @Override
    public Storage storage() {
        return storage;
    }
}
