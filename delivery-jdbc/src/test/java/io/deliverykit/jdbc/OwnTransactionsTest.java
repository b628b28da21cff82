package io.deliverykit.jdbc;

import static io.deliverykit.jdbc.Faults.SHELF;
import static io.deliverykit.jdbc.Faults.desk;
import static io.deliverykit.jdbc.Faults.extend;
import static io.deliverykit.jdbc.Faults.pack;
import static io.deliverykit.jdbc.Faults.putUp;
import static io.deliverykit.jdbc.Faults.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Storage;
import io.deliverykit.testkit.Shelf;
import io.deliverykit.testkit.StorageContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store with transactions of its own leaves connections as it found them, whether they commit by themselves or not. */
class OwnTransactionsTest {
    private final List<Boolean> givenBack = new ArrayList<>();

    private static DataSource database(Dialect dialect) {
        return dialect == Dialect.H2 ? Databases.h2() : Databases.postgres();
    }

    /** Hands out connections with that setting, and writes down with which they come back. */
    private DataSource handingOut(DataSource database, boolean committing) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = invoke(database, method, arguments);
            return answer instanceof Connection connection ? handedOut(connection, committing) : answer;
        });
    }

    private Connection handedOut(Connection connection, boolean committing) throws Exception {
        connection.setAutoCommit(committing);
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                givenBack.add(connection.getAutoCommit());
            }
            return invoke(connection, method, arguments);
        });
    }

    @FunctionalInterface
    private interface Handler {
        Object on(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.on(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception exception ? exception : thrown;
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, true", "H2, false", "POSTGRESQL, true", "POSTGRESQL, false"})
    void keeps_what_is_granted_and_gives_connections_back_as_they_came(Dialect dialect, boolean committing) {
        DataSource database = database(dialect);
        DataSource handing = handingOut(database, committing);
        DeliveryDesk desk = desk(handing);

        assertThat(desk.submit(putUp(SHELF, 100)).isGranted()).isTrue();
        assertThat(desk.submit(extend(SHELF, 200).withId("command")).isGranted())
                .isTrue();
        assertThat(desk.submit(pack("1", 10)).isGranted()).isTrue();
        assertThat(desk.submit(pack("2", 1000)).isGranted()).isFalse();
        assertThat(desk.explain(Faults.KEEPER, SHELF)).isPresent();
        assertThat(desk.attempts(Faults.KEEPER, Ref.of("crate", "2"))).hasSize(1);

        assertThat(rows(database)).isEqualTo("documents 2, entries 4, events 4, answers 1");
        assertThat(JdbcStorage.on(handing, StorageContract.CATALOG).drain(10, event -> {}))
                .isEqualTo(4);
        assertThat(rows(database)).isEqualTo("documents 2, entries 4, events 0, answers 1");
        assertThat(givenBack).isNotEmpty().containsOnly(committing);
    }

    @Test
    void serves_no_desk_of_other_lifecycles() {
        DataSource database = Databases.h2();
        Storage storage = JdbcStorage.on(database, Catalog.of(List.of(Shelf.LIFECYCLE)));

        storage.checkServes(Catalog.of(List.of(Shelf.LIFECYCLE)));
        assertThatThrownBy(() -> desk(storage, database))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crate");
    }

    @ParameterizedTest
    @CsvSource({"H2, true", "H2, false", "POSTGRESQL, true", "POSTGRESQL, false"})
    void keeps_nothing_of_what_fails_and_gives_connections_back_as_they_came(Dialect dialect, boolean committing) {
        DataSource database = database(dialect);
        DataSource handing = handingOut(database, committing);
        desk(handing).submit(putUp(SHELF, 100));
        String before = rows(database);
        Storage storage = JdbcStorage.on(handing, StorageContract.CATALOG);

        assertThatThrownBy(() -> storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
                    desk(storage, handing).submit(extend(SHELF, 200));
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");

        assertThat(rows(database)).isEqualTo(before);
        assertThat(givenBack).isNotEmpty().containsOnly(committing);
    }
}
