package io.deliverykit.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.testkit.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Fresh databases with the library's tables in them. */
final class Databases {
    private static final AtomicInteger H2_DATABASES = new AtomicInteger();

    private Databases() {}

    static DataSource h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:test" + H2_DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
                "sa",
                "");
        pool.setMaxConnections(20);
        JdbcSchema.migrate(pool);
        return pool;
    }

    /** A pool on a database of its own; to be closed. */
    static HikariDataSource postgres() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(PostgresServer.shared().copyOf(Template.NAME));
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    /** Migrated once; a copy of it takes a fraction of the time. */
    private static final class Template {
        static final String NAME = migrated();

        private static String migrated() {
            DataSource database = PostgresServer.shared().newDatabase();
            JdbcSchema.migrate(database);
            try (var connection = database.getConnection()) {
                return connection.getCatalog();
            } catch (java.sql.SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
