package io.deliverykit.jdbc;

import io.deliverykit.port.Numbering;
import io.deliverykit.port.Storage;
import io.deliverykit.testkit.NumberingContract;
import io.deliverykit.testkit.StorageContract;
import javax.sql.DataSource;

class PostgresStorageTest implements StorageContract, NumberingContract {
    private final DataSource database = Databases.postgres();
    private final Storage storage = JdbcStorage.on(database, CATALOG);
    private final Numbering numbering = JdbcNumbering.on(database).inBlocksOf(7);

    @Override
    public Storage storage() {
        return storage;
    }

    @Override
    public boolean isWaiting(Thread thread) {
        return Faults.count(database, "select count(*) from pg_locks where not granted") > 0;
    }

    @Override
    public Numbering numbering() {
        return numbering;
    }
}
