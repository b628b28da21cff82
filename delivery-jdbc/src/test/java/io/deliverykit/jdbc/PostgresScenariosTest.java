package io.deliverykit.jdbc;

import io.deliverykit.port.Storage;
import io.deliverykit.testkit.scenarios.DeliveryScenarios;

class PostgresScenariosTest implements DeliveryScenarios {
    private final Storage storage = JdbcStorage.on(Databases.postgres(), CATALOG);

    @Override
    public Storage storage() {
        return storage;
    }
}
