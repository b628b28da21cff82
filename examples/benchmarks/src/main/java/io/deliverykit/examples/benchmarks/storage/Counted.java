package io.deliverykit.examples.benchmarks.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A data source that counts what the server is asked to do. For one thread at a time. */
final class Counted {
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong roundTrips = new AtomicLong();
    private final AtomicLong transactions = new AtomicLong();
    private final DataSource source;

    Counted(DataSource source) {
        this.source = wrap(DataSource.class, source, new boolean[] {true});
    }

    DataSource source() {
        return source;
    }

    /** Statements as the server sees them, {@code begin} and {@code commit} included. */
    long statements() {
        return statements.get();
    }

    /** Answers waited for; {@code begin} travels with the statement after it. */
    long roundTrips() {
        return roundTrips.get();
    }

    long transactions() {
        return transactions.get();
    }

    @SuppressWarnings("unchecked")
    private <T> T wrap(Class<T> type, T wrapped, boolean[] autoCommit) {
        return (T) Proxy.newProxyInstance(
                Counted.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    note(method.getName(), wrapped, args, autoCommit);
                    Object result;
                    try {
                        result = method.invoke(wrapped, args);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                    if (result instanceof Connection connection && wrapped instanceof DataSource) {
                        return wrap(Connection.class, connection, new boolean[] {connection.getAutoCommit(), false});
                    }
                    if (result instanceof PreparedStatement statement) {
                        return wrap(PreparedStatement.class, statement, autoCommit);
                    }
                    return result instanceof Statement statement && wrapped instanceof Connection
                            ? wrap(Statement.class, statement, autoCommit)
                            : result;
                });
    }

    /** The state has two parts: whether the connection commits by itself, and whether a transaction is open. */
    private void note(String method, Object wrapped, Object[] args, boolean[] state) {
        if (wrapped instanceof Connection && method.equals("setAutoCommit")) {
            boolean on = (Boolean) args[0];
            if (on && state[1]) {
                committed(state);
            }
            state[0] = on;
        } else if (wrapped instanceof Connection
                && (method.equals("commit") || method.equals("rollback"))
                && state[1]) {
            committed(state);
        } else if (wrapped instanceof Statement && method.startsWith("execute")) {
            statements.incrementAndGet();
            roundTrips.incrementAndGet();
            if (state[0]) {
                transactions.incrementAndGet();
            } else if (!state[1]) {
                statements.incrementAndGet();
                state[1] = true;
            }
        }
    }

    private void committed(boolean[] state) {
        statements.incrementAndGet();
        roundTrips.incrementAndGet();
        transactions.incrementAndGet();
        state[1] = false;
    }
}
