package io.deliverykit.testkit;

import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;

class MemoryStorageTest implements StorageContract {
    private final Storage storage = new MemoryStorage();

    @Override
    public Storage storage() {
        return storage;
    }
}
