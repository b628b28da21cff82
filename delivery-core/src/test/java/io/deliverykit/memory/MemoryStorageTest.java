package io.deliverykit.memory;

import io.deliverykit.port.Storage;
import io.deliverykit.testkit.StorageContract;

class MemoryStorageTest implements StorageContract {
    private final Storage storage = new MemoryStorage();

    @Override
    public Storage storage() {
        return storage;
    }
}
