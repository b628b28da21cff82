package io.deliverykit.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Writes down every round trip to a database: statements, and ends of transactions. */
final class CountingDatabase {
    private final List<String> trips = new CopyOnWriteArrayList<>();
    private final DataSource counted;

    CountingDatabase(DataSource database) {
        counted = proxy(DataSource.class, database);
    }

    DataSource database() {
        return counted;
    }

    /** The first words of each round trip since the last question. */
    List<String> trips() {
        List<String> all = List.copyOf(trips);
        trips.clear();
        return all;
    }

    private <T> T proxy(Class<T> type, Object real) {
        return proxy(type, real, "");
    }

    private <T> T proxy(Class<T> type, Object real, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object result;
            try {
                result = method.invoke(real, given);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
            if (method.getName().startsWith("execute")) {
                trips.add(sql.strip().split("\\s+")[0]);
            } else if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                trips.add(method.getName());
            }
            if (result instanceof PreparedStatement) {
                return proxy(PreparedStatement.class, result, (String) given[0]);
            }
            return result instanceof Connection ? proxy(Connection.class, result) : result;
        }));
    }
}
