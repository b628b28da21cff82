package io.deliverykit.jdbc;

import io.deliverykit.port.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
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
@SuppressWarnings("ThreadLocalUsage") // each store shares its own connections, and several stand in one JVM
final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int TRIES = 6;

    private final Source source;
    private final boolean own;
    private final Jdbi jdbi;

    /** What is open on each thread. */
    private final ThreadLocal<Session> here = new ThreadLocal<>();

    /** The connection for which a handle is being opened on each thread. */
    private final ThreadLocal<Connection> opening = new ThreadLocal<>();

    /** Where a connection comes from, and how it goes back. */
    private interface Source {
        Connection open() throws SQLException;

        void giveBack(Connection connection) throws SQLException;
    }

    private Sessions(Source source, boolean own) {
        this.source = source;
        this.own = own;
        this.jdbi = Jdbi.create(new Given(opening));
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    }

    /** Connections of our own, each given back after use. */
    static Sessions owning(DataSource database) {
        return new Sessions(new Pooled(database), true);
    }

    /** The connection of the transaction that the host has open on this thread. */
    static Sessions joining(Supplier<Connection> host) {
        return new Sessions(new Joined(host), false);
    }

    boolean own() {
        return own;
    }

    Dialect dialect() {
        return once(() -> "find out which database this is", session -> Dialect.of(session.connection()));
    }

    /** Runs one statement, by itself or in whatever transaction is open on this thread. */
    <T> T once(Supplier<String> purpose, Work<T> work) {
        return guarded(
                purpose,
                () -> shared(session -> own && !session.commitsByItself() ? begun(session, work) : work.on(session)));
    }

    /** Runs several statements of which all take effect or none. */
    <T> T together(Supplier<String> purpose, Work<T> work) {
        return guarded(purpose, () -> shared(session -> own ? begun(session, work) : insideOfTheHosts(session, work)));
    }

    /** The same on a connection that nothing else on this thread shares, so that what others do meanwhile is their own. */
    <T> T apart(Supplier<String> purpose, Work<T> work) {
        return guarded(purpose, () -> on(opened(), session -> begun(session, work)));
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    private <T> T shared(Work<T> work) throws SQLException {
        Session open = here.get();
        if (open != null) {
            return work.on(open);
        }
        Session session = opened();
        here.set(session);
        try {
            return on(session, work);
        } finally {
            here.remove();
        }
    }

    private Session opened() throws SQLException {
        return new Session(source.open(), this::handle);
    }

    private Handle handle(Connection connection) {
        opening.set(connection);
        try {
            return jdbi.open();
        } finally {
            opening.remove();
        }
    }

    /** Gives the connection back, whatever became of the work. */
    private <T> T on(Session session, Work<T> work) throws SQLException {
        T result;
        try {
            result = work.on(session);
        } catch (RuntimeException | SQLException | Error broken) {
            insisted(() -> closed(session), broken);
            throw broken;
        }
        closed(session);
        return result;
    }

    private void closed(Session session) throws SQLException {
        try {
            session.close();
        } finally {
            source.giveBack(session.connection());
        }
    }

    /** Begins a transaction and ends it, unless one is open; the connection goes back as it came. */
    private static <T> T begun(Session session, Work<T> work) throws SQLException {
        if (session.begin()) {
            return work.on(session);
        }
        Connection connection = session.connection();
        boolean commitsByItself = session.commitsByItself();
        try {
            connection.setAutoCommit(false);
            T result = work.on(session);
            connection.commit();
            return result;
        } catch (RuntimeException | SQLException | Error broken) {
            insisted(connection::rollback, broken);
            throw broken;
        } finally {
            session.end();
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
    <T> T insisting(Supplier<String> purpose, Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return together(purpose, work);
            } catch (ConflictException faster) {
                if (tries == TRIES) {
                    throw faster;
                }
                LOG.debug("try {} to {} lost a race", tries, purpose.get(), faster);
                pause(tries);
            }
        }
    }

    /** A savepoint stands for the transaction, so that a refused unit leaves the host's transaction fit to go on. */
    private static <T> T insideOfTheHosts(Session session, Work<T> work) throws SQLException {
        Connection connection = session.connection();
        if (session.commitsByItself()) {
            throw new IllegalStateException("the host has no transaction open on this thread to join");
        }
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.on(session);
            connection.releaseSavepoint(before);
            return result;
        } catch (RuntimeException | SQLException | Error refused) {
            insisted(() -> connection.rollback(before), refused);
            throw refused;
        }
    }

    private static void insisted(Undoing undoing, Throwable why) {
        try {
            undoing.run();
        } catch (SQLException | RuntimeException away) {
            why.addSuppressed(away);
        }
    }

    @FunctionalInterface
    private interface Undoing {
        void run() throws SQLException;
    }

    private static <T> T guarded(Supplier<String> purpose, Attempted<T> work) {
        try {
            return work.run();
        } catch (JdbiException failure) {
            throw Failures.translated(purpose.get(), failure);
        } catch (SQLException failure) {
            throw Failures.translated(purpose.get(), new Failed(failure));
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

    private record Pooled(DataSource database) implements Source {
        @Override
        public Connection open() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void giveBack(Connection connection) throws SQLException {
            connection.close();
        }
    }

    private record Joined(Supplier<Connection> host) implements Source {
        @Override
        public Connection open() {
            return host.get();
        }

        @Override
        public void giveBack(Connection connection) {
            // it is the host's
        }
    }

    /** JDBI asks for a handle's connection when it opens one; it gets that of the session. */
    private record Given(ThreadLocal<Connection> opening) implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return opening.get();
        }

        @Override
        public void closeConnection(Connection connection) {
            // the session outlives its handle
        }
    }
}
