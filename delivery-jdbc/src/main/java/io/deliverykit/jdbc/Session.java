package io.deliverykit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A connection at work on one thread. The statements that every command runs are {@link Sql} on it; the rest go through a
 * handle of JDBI, which copies its configuration when it opens and is therefore opened only for those.
 */
final class Session {
    private final Connection connection;
    private final Function<Connection, Handle> opener;
    private @Nullable Handle handle;
    private boolean isBegun;

    Session(Connection connection, Function<Connection, Handle> opener) {
        this.connection = connection;
        this.opener = opener;
    }

    Connection connection() {
        return connection;
    }

    /** JDBI on this connection. */
    Handle handle() {
        Handle known = handle;
        if (known == null) {
            known = opener.apply(connection);
            handle = known;
        }
        return known;
    }

    /** Whether a transaction was open already; from now on one is. */
    boolean begin() {
        boolean before = isBegun;
        isBegun = true;
        return before;
    }

    void end() {
        isBegun = false;
    }

    boolean commitsByItself() throws SQLException {
        return connection.getAutoCommit();
    }

    /** Lets JDBI's own resources go; the connection is given back by whoever gave it. */
    void close() {
        if (handle != null) {
            handle.close();
        }
    }
}
