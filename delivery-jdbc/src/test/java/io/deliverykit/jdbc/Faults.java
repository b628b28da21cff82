package io.deliverykit.jdbc;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Storage;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Crate;
import io.deliverykit.testkit.Shelf;
import io.deliverykit.testkit.StorageContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.joda.money.Money;

/** A warehouse for tests of what goes wrong: its people, its shelves, and the counting of what is left in the tables. */
final class Faults {
    static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    static final Actor KEEPER = Actor.of("keeper", "north", Role.WAREHOUSE_KEEPER);
    static final Ref<Shelf> SHELF = Ref.of("shelf", "shelf");

    private Faults() {}

    static DeliveryDesk desk(Storage storage, DataSource database) {
        return DeliveryDesk.builder()
                .lifecycles(StorageContract.CATALOG.lifecycles())
                .storage(storage)
                .numbering(JdbcNumbering.on(database))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    static DeliveryDesk desk(DataSource database) {
        return desk(JdbcStorage.on(database, StorageContract.CATALOG), database);
    }

    static Submission<Shelf> putUp(Ref<Shelf> shelf, long kilograms) {
        return Submission.of(KEEPER, shelf, new Shelf.PutUp("A", Quantity.of(kilograms, Unit.KILOGRAM)));
    }

    static Submission<Shelf> extend(Ref<Shelf> shelf, long kilograms) {
        return Submission.of(KEEPER, shelf, new Shelf.Extend(Quantity.of(kilograms, Unit.KILOGRAM)));
    }

    static Submission<Crate> pack(String id, long kilograms) {
        Crate crate = new Crate(
                "customer",
                SHELF,
                Quantity.of(kilograms, Unit.KILOGRAM),
                Money.parse("CNY 12.50"),
                Optional.empty(),
                List.of(),
                Map.of(),
                null);
        return Submission.of(KEEPER, Ref.of("crate", id), new Crate.Pack(crate));
    }

    /** Rows in all tables that an action writes. */
    static String rows(DataSource database) {
        return "documents " + count(database, "select count(*) from dk_document") + ", entries "
                + count(database, "select count(*) from dk_journal") + ", events "
                + count(database, "select count(*) from dk_outbox") + ", answers "
                + count(database, "select count(*) from dk_answer");
    }

    static long count(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** Waits, without a clock, until some statement waits for a lock that another transaction holds. */
    static void untilSomebodyWaits(DataSource database) {
        while (count(database, "select count(*) from pg_locks where not granted") == 0) {
            Thread.onSpinWait();
        }
    }

    /** Runs two pieces of work at once and gives both results. */
    static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<T> first = threads.submit(one::get);
            Future<T> second = threads.submit(other::get);
            return List.of(first.get(120, TimeUnit.SECONDS), second.get(120, TimeUnit.SECONDS));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
