package io.deliverykit.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.testkit.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Empty databases with the library's tables in them. */
final class Databases {
    private static final AtomicInteger H2_DATABASES = new AtomicInteger();

    private static final String EMPTY =
            "truncate dk_document, dk_journal, dk_outbox, dk_answer, dk_attempt, dk_number_block restart identity";

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

    /** The one that all tests of this JVM share, emptied. */
    static DataSource postgres() {
        execute(Shared.POOL, EMPTY);
        return Shared.POOL;
    }

    static HikariDataSource pool(DataSource database, int connections) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private static final class Shared {
        static final DataSource POOL = migrated();

        private static DataSource migrated() {
            DataSource pool = pool(PostgresServer.shared().newDatabase(), 20);
            JdbcSchema.migrate(pool);
            return pool;
        }
    }
}
