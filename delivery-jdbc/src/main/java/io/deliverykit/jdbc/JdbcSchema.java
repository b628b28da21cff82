package io.deliverykit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The library's tables, all of whose names begin with {@code dk_}, kept up to date by Flyway.
 *
 * <p>They may live in a schema of the host's: the history has a table of its own, and nothing else is touched.
 */
public final class JdbcSchema {
    private static final String HISTORY = "dk_schema_history";
    private static final String MIGRATIONS = "classpath:io/deliverykit/jdbc/migration";

    private JdbcSchema() {}

    /**
     * Creates the tables in the connection's schema, or brings them to what this version needs. Several nodes may do so at
     * once.
     */
    public static void migrate(DataSource database) {
        Flyway.configure(JdbcSchema.class.getClassLoader())
                .dataSource(database)
                .locations(MIGRATIONS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(dialectOf(database).words())
                .load()
                .migrate();
    }

    private static Dialect dialectOf(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException away) {
            throw new StorageException("find out which database this is", away);
        }
    }
}
