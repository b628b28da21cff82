package io.deliverykit.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.jdbc.JdbcSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that is measured: one started for the purpose, or a given one, of which it uses a schema of its own. */
public final class Database implements AutoCloseable {
    private static final String SCHEMA = "deliverykit_benchmark";
    private static final List<String> SETTINGS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_level",
            "shared_buffers",
            "max_wal_size");

    private final @Nullable EmbeddedPostgres own;
    private final HikariDataSource pool;

    private Database(@Nullable EmbeddedPostgres own, String url) {
        this.own = own;
        this.pool = pool(url, 12);
    }

    /** Starts one with the durability that PostgreSQL has unless told otherwise; the test server would start without. */
    public static Database started() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        return new Database(server, server.getJdbcUrl("postgres", "postgres")).prepared();
    }

    /** Uses a running one. */
    public static Database at(String url) throws SQLException {
        return new Database(null, url).prepared();
    }

    private static HikariDataSource pool(String url, int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(connections);
        pool.setConnectionInitSql("set search_path to " + SCHEMA);
        return pool;
    }

    private Database prepared() throws SQLException {
        run("drop schema if exists " + SCHEMA + " cascade", "create schema " + SCHEMA);
        JdbcSchema.migrate(pool);
        for (String table : List.of("document", "journal", "outbox")) {
            run("create table plain_" + table + " (like dk_" + table + " including all)");
            String options = text(
                    "select array_to_string(reloptions, ', ') from pg_class where oid = 'dk_" + table + "'::regclass");
            if (!options.isEmpty()) {
                run("alter table plain_" + table + " set (" + options + ")");
            }
        }
        return this;
    }

    HikariDataSource pool() {
        return pool;
    }

    /** What the server says of its durability. */
    public Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String each : SETTINGS) {
            settings.put(each, text("show " + each));
        }
        return settings;
    }

    /** Fails unless a commit that returned would survive a power cut. */
    public void mustBeDurable() throws SQLException {
        for (String each : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!text("show " + each).equals("on")) {
                throw new IllegalStateException(each + " is not on; figures without durability say nothing here");
            }
        }
    }

    /** Forgets all documents of both sides. */
    void clear() throws SQLException {
        run("truncate dk_document, dk_journal, dk_outbox, dk_answer, dk_attempt,"
                + " plain_document, plain_journal, plain_outbox");
    }

    /** Copies the accounts of the library to plain JDBC's side. */
    void copyAccounts() throws SQLException {
        run(
                "delete from plain_document where doc_type = 'account'",
                "delete from plain_journal where doc_type = 'account'",
                "insert into plain_document select * from dk_document where doc_type = 'account'",
                "insert into plain_journal select * from dk_journal where doc_type = 'account'");
    }

    /** Writes dirty pages out, so that each measurement begins alike; not every user may. */
    void checkpoint() {
        try {
            run("checkpoint");
        } catch (SQLException notAllowed) {
            System.err.println("no checkpoint between measurements: " + notAllowed.getMessage());
        }
    }

    /** Where the write-ahead log stands. */
    long walPosition() throws SQLException {
        return Long.parseLong(text("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"));
    }

    /** Rows written so far in all tables of this schema, as far as sessions that ended have told. */
    long rowsWritten() throws SQLException {
        return Long.parseLong(text("select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint"
                + " from pg_stat_user_tables where schemaname = '" + SCHEMA + "'"));
    }

    /** Tables of the library that are not empty. */
    long rowsOf(String table) throws SQLException {
        return Long.parseLong(text("select count(*) from " + table));
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            String value = found.getString(1);
            return value == null ? "" : value;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        run("drop schema " + SCHEMA + " cascade");
        pool.close();
        if (own != null) {
            own.close();
        }
    }
}
