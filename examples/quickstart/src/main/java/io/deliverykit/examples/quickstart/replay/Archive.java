package io.deliverykit.examples.quickstart.replay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.jdbc.JdbcNumbering;
import io.deliverykit.jdbc.JdbcSchema;
import io.deliverykit.jdbc.JdbcStorage;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a replay keeps its documents.
 *
 * @param tenant under which it keeps them; new in every run, so that runs do not see each other
 * @param workers how many customers are told at once: as many as there are processors where the work is ours, more where it
 *     is waiting for a server
 */
record Archive(Storage storage, String tenant, int workers, Runnable closing) implements AutoCloseable {

    private static final int HERE = 2;
    private static final int ON_A_SERVER = 8;

    static Archive open(@Nullable String databaseUrl) {
        if (LibraryReplayFactory.IN_MEMORY.equals(databaseUrl)) {
            return inMemory(HERE);
        }
        String url = databaseUrl == null ? "jdbc:h2:mem:" + UUID.randomUUID() + ";QUERY_CACHE_SIZE=64" : databaseUrl;
        int workers = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:") ? HERE : ON_A_SERVER;
        HikariDataSource database = pool(url, workers + 1);
        try {
            JdbcSchema.migrate(database);
            Storage storage = JdbcStorage.on(database, Catalog.of(DeliveryChain.lifecycles()));
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            String tenant = JdbcNumbering.on(database).inBlocksOf(1).next("quickstart", "replay", today);
            return new Archive(storage, tenant, workers, database::close);
        } catch (RuntimeException failed) {
            database.close();
            throw unusable(failed);
        }
    }

    private static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        try {
            DriverManager.getDriver(url);
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(size);
            return new HikariDataSource(config);
        } catch (SQLException | RuntimeException failed) {
            throw unusable(failed);
        }
    }

    /** Says what the driver says; the URL itself is left out, because it may hold a password. */
    private static DatabaseException unusable(Exception failed) {
        String said = failed.getClass().getSimpleName();
        for (Throwable reason = failed; reason != null; reason = reason.getCause()) {
            said = reason.getMessage() == null ? said : reason.getMessage().strip();
        }
        return new DatabaseException("The database of --db cannot be used: " + said, failed);
    }

    static Archive inMemory(int workers) {
        return new Archive(new MemoryStorage(), "replay", workers, () -> {});
    }

    @Override
    public void close() {
        closing.run();
    }
}
