package io.deliverykit.jdbc;

import io.deliverykit.port.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Those on which a transaction is open; each is its thread's own. */
    private final Set<Handle> begun = ConcurrentHashMap.newKeySet();

    private Sessions(Jdbi jdbi, boolean own) {
        this.jdbi = jdbi;
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.own = own;
    }

    /** Connections of our own, each given back after use. */
    static Sessions owning(DataSource database) {
        return new Sessions(Jdbi.create(database), true);
    }

    /** The connection of the transaction that the host has open on this thread. */
    static Sessions joining(Supplier<Connection> host) {
        return new Sessions(Jdbi.create(new Joined(host)), false);
    }

    boolean own() {
        return own;
    }

    Dialect dialect() {
        return guarded("find out which database this is", () -> Dialect.of(jdbi));
    }

    /** Runs one statement, by itself or in whatever transaction is open on this thread. */
    <T> T once(String purpose, Function<Handle, T> work) {
        return guarded(
                purpose,
                () -> jdbi.withHandle(
                        handle -> own && !commitsByItself(handle) ? begun(handle, work) : work.apply(handle)));
    }

    /** Runs several statements of which all take effect or none. */
    <T> T together(String purpose, Function<Handle, T> work) {
        return guarded(
                purpose, () -> jdbi.withHandle(handle -> own ? begun(handle, work) : insideOfTheHosts(handle, work)));
    }

    /** The same on a connection that nothing else on this thread shares, so that what others do meanwhile is their own. */
    <T> T apart(String purpose, Function<Handle, T> work) {
        return guarded(purpose, () -> {
            try (Handle handle = jdbi.open()) {
                return begun(handle, work);
            }
        });
    }

    private static boolean commitsByItself(Handle handle) throws SQLException {
        return handle.getConnection().getAutoCommit();
    }

    /** Begins a transaction and ends it, unless one is open; the connection goes back as it came. */
    private <T> T begun(Handle handle, Function<Handle, T> work) throws SQLException {
        Connection connection = handle.getConnection();
        boolean commitsByItself = connection.getAutoCommit();
        if (!begun.add(handle)) {
            return work.apply(handle);
        }
        try {
            connection.setAutoCommit(false);
            T result = work.apply(handle);
            connection.commit();
            return result;
        } catch (RuntimeException | SQLException | Error broken) {
            insisted(connection::rollback, broken);
            throw broken;
        } finally {
            begun.remove(handle);
            if (commitsByItself) {
                commitByItself(connection);
            }
        }
    }

    /** What the transaction came to is told, not that its connection is of no more use. */
    private static void commitByItself(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException away) {
            LOG.debug("a connection was lost", away);
        }
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
            insisted(() -> connection.rollback(before), refused);
            throw refused;
        }
    }

    private static void insisted(Undoing undoing, Throwable why) {
        try {
            undoing.run();
        } catch (SQLException away) {
            why.addSuppressed(away);
        }
    }

    @FunctionalInterface
    private interface Undoing {
        void run() throws SQLException;
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
    static void pause(int tries) {
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
