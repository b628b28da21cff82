package io.deliverykit.jdbc;

import io.deliverykit.port.Storage;
import io.deliverykit.testkit.scenarios.DeliveryScenarios;

class H2ScenariosTest implements DeliveryScenarios {
    private final Storage storage = JdbcStorage.on(Databases.h2(), CATALOG);

    @Override
    public Storage storage() {
        return storage;
    }
}
