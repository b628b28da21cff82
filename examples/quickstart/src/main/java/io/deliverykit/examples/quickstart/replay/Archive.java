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
        if ("memory".equals(databaseUrl)) {
            return inMemory(HERE);
        }
        String url = databaseUrl == null ? "jdbc:h2:mem:" + UUID.randomUUID() + ";QUERY_CACHE_SIZE=64" : databaseUrl;
        int workers = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:") ? HERE : ON_A_SERVER;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(workers + 1);
        HikariDataSource database = new HikariDataSource(config);
        try {
            JdbcSchema.migrate(database);
            Storage storage = JdbcStorage.on(database, Catalog.of(DeliveryChain.lifecycles()));
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            String tenant = JdbcNumbering.on(database).inBlocksOf(1).next("quickstart", "replay", today);
            return new Archive(storage, tenant, workers, database::close);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    static Archive inMemory(int workers) {
        return new Archive(new MemoryStorage(), "replay", workers, () -> {});
    }

    @Override
    public void close() {
        closing.run();
    }
}
