package io.deliverykit.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.port.Numbering;
import io.deliverykit.port.Storage;
import io.deliverykit.testkit.NumberingContract;
import io.deliverykit.testkit.StorageContract;
import org.junit.jupiter.api.AfterEach;

class PostgresStorageTest implements StorageContract, NumberingContract {
    private final HikariDataSource database = Databases.postgres();
    private final Storage storage = JdbcStorage.on(database, CATALOG);
    private final Numbering numbering = JdbcNumbering.on(database).inBlocksOf(7);

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Override
    public Numbering numbering() {
        return numbering;
    }
}
