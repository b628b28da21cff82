package io.deliverykit.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.port.Storage;
import io.deliverykit.testkit.scenarios.DeliveryScenarios;
import org.junit.jupiter.api.AfterEach;

class PostgresScenariosTest implements DeliveryScenarios {
    private final HikariDataSource database = Databases.postgres();
    private final Storage storage = JdbcStorage.on(database, CATALOG);

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Storage storage() {
        return storage;
    }
}
