package io.deliverykit.jdbc;

import io.deliverykit.port.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where connections come from and whose transactions they are in. Everything that runs on one thread inside
 * {@link #together} shares its connection, so that a unit of work never waits for a second one.
 */
final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int TRIES = 6;

    private final Jdbi jdbi;
    private final boolean own;

    private Sessions(Jdbi jdbi, boolean own) {
        this.jdbi = jdbi;
        this.own = own;
    }

    /** Connections of our own, each given back after use. */
    static Sessions owning(DataSource database) {
        return new Sessions(Jdbi.create(new Owned(database)), true);
    }

    /** The connection of the transaction that the host has open on this thread. */
    static Sessions joining(Supplier<Connection> host) {
        Jdbi jdbi = Jdbi.create(new Joined(host));
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return new Sessions(jdbi, false);
    }

    boolean own() {
        return own;
    }

    Dialect dialect() {
        return guarded("find out which database this is", () -> Dialect.of(jdbi));
    }

    /** Runs one statement, by itself or in whatever transaction is open on this thread. */
    <T> T once(String purpose, Function<Handle, T> work) {
        return guarded(purpose, () -> jdbi.withHandle(work::apply));
    }

    /** Runs several statements of which all take effect or none. */
    <T> T together(String purpose, Function<Handle, T> work) {
        return guarded(
                purpose,
                () -> own
                        ? jdbi.inTransaction(work::apply)
                        : jdbi.withHandle(handle -> insideOfTheHosts(handle, work)));
    }

    /** The same on a connection that nothing else on this thread shares, so that what others do meanwhile is their own. */
    <T> T apart(String purpose, Function<Handle, T> work) {
        return guarded(purpose, () -> {
            try (Handle handle = jdbi.open()) {
                return handle.inTransaction(work::apply);
            }
        });
    }

    /** The same as {@link #together}, tried again a few times when somebody else was faster. Only for work that asks nobody else. */
    <T> T insisting(String purpose, Function<Handle, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return together(purpose, work);
            } catch (ConflictException faster) {
                if (tries == TRIES) {
                    throw faster;
                }
                LOG.debug("try {} to {} lost a race", tries, purpose, faster);
                pause(tries);
            }
        }
    }

    /** A savepoint stands for the transaction, so that a refused unit leaves the host's transaction fit to go on. */
    private static <T> T insideOfTheHosts(Handle handle, Function<Handle, T> work) throws SQLException {
        Connection connection = handle.getConnection();
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("the host has no transaction open on this thread to join");
        }
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.apply(handle);
            connection.releaseSavepoint(before);
            return result;
        } catch (RuntimeException | Error refused) {
            undo(connection, before, refused);
            throw refused;
        }
    }

    private static void undo(Connection connection, Savepoint before, Throwable refused) {
        try {
            connection.rollback(before);
        } catch (SQLException away) {
            refused.addSuppressed(away);
        }
    }

    private static <T> T guarded(String purpose, Attempted<T> work) {
        try {
            return work.run();
        } catch (JdbiException failure) {
            throw Failures.translated(purpose, failure);
        } catch (SQLException failure) {
            throw Failures.translated(purpose, new Failed(failure));
        }
    }

    /** Doubles from a millisecond; what runs at once does not collide again for ever. */
    private static void pause(int tries) {
        try {
            Thread.sleep(1L << tries);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Attempted<T> {
        T run() throws SQLException;
    }

    private static final class Failed extends JdbiException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }
    }

    /** A pool may hand out connections that do not commit by themselves; they go back as they came. */
    private record Owned(DataSource database) implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            Connection connection = database.getConnection();
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return connection;
        }
    }

    private record Joined(Supplier<Connection> host) implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return host.get();
        }

        @Override
        public void closeConnection(Connection connection) {
            // it is the host's
        }
    }
}
