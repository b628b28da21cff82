package io.deliverykit.jdbc;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.PostgresServer;
import io.deliverykit.testkit.Shelf;
import io.deliverykit.testkit.StorageContract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/**
 * How many commands a second, beside plain JDBC that writes the same rows in one round trip and beside plain JDBC that
 * reads first. Run {@code main} by hand; ratios count, not figures.
 */
final class SubmitSpeed {
    private static final Actor KEEPER = Actor.of("keeper", "north", Role.WAREHOUSE_KEEPER);
    private static final Actor OTHER = Actor.of("keeper", "plain", Role.WAREHOUSE_KEEPER);
    private static final int ROUNDS = 10;
    private static final int DOCUMENTS = 2000;

    private static final String WRITE = """
            with stands as (update dk_document set state = ?, revision = ?, version = version + 1, envelope = cast(? as json),
                    content = cast(? as json)
                where tenant = ? and doc_type = ? and doc_id = ? returning version),
            journal as (insert into dk_journal (tenant, doc_type, doc_id, entry, done_at, actor, on_behalf_of, command,
                    from_state, to_state, rules, version, revision, details, details_hash, previous_hash, entry_hash)
                select ?, ?, ?, version, ?, ?, ?, ?, ?, ?, cast(? as json), version, ?, cast(? as json), ?, ?, ? from stands),
            outbox as (insert into dk_outbox (tenant, doc_type, doc_id, event) select ?, ?, ?, cast(? as json) from stands)
            select count(*) from stands""";

    private static final String COPIES = """
            insert into dk_document select 'plain', doc_type, doc_id, doc_number, company, customer, due, lifecycle, policy,
                content, state, revision, version, next_clock, envelope from dk_document""";

    private SubmitSpeed() {}

    private interface Work {
        void run(int number) throws SQLException;
    }

    public static void main(String[] arguments) throws Exception {
        boolean durable = arguments.length == 0 || !arguments[0].equals("fast");
        try (PostgresServer server = durable ? PostgresServer.durable() : PostgresServer.shared();
                var pool = Databases.pool(server.newDatabase(), 16)) {
            pool.setMinimumIdle(16);
            JdbcSchema.migrate(pool);
            DeliveryDesk desk = desk(pool);
            open(desk);
            Databases.execute(pool, COPIES);
            Databases.execute(pool, "vacuum analyze");
            for (int threads : new int[] {1, 8}) {
                compare(pool, desk, threads);
            }
        }
        DataSource h2 = Databases.h2();
        DeliveryDesk desk = desk(h2);
        open(desk);
        for (int threads : new int[] {1, 8, 1, 8}) {
            System.out.printf("h2 %d threads: submit %.0f/s%n", threads, rate(threads, number -> submit(desk, number)));
        }
    }

    /** In turns, so that whatever else the machine does falls on all alike. */
    private static void compare(DataSource pool, DeliveryDesk desk, int threads) throws InterruptedException {
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new double[] {
                rate(threads, number -> plain(pool, number)),
                rate(threads, number -> {
                    desk.find(OTHER, shelf(number));
                    plain(pool, number);
                }),
                rate(threads, number -> submit(desk, number))
            });
        }
        List<double[]> warm = rounds.subList(2, ROUNDS);
        System.out.printf(
                "postgres %d threads: plain %.0f/s, find and plain %.0f/s, submit %.0f/s, ratio %.2f%n",
                threads,
                median(warm, each -> each[0]),
                median(warm, each -> each[1]),
                median(warm, each -> each[2]),
                median(warm, each -> each[2] / each[0]));
    }

    private static double median(List<double[]> rounds, ToDoubleFunction<double[]> of) {
        return rounds.stream()
                .mapToDouble(of)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static DeliveryDesk desk(DataSource pool) {
        return DeliveryDesk.builder()
                .lifecycles(StorageContract.CATALOG.lifecycles())
                .storage(JdbcStorage.on(pool, StorageContract.CATALOG))
                .numbering(JdbcNumbering.on(pool))
                .clock(Clock.systemUTC())
                .build();
    }

    private static Ref<Shelf> shelf(int number) {
        return Ref.of("shelf", "shelf-" + number % DOCUMENTS);
    }

    private static void open(DeliveryDesk desk) {
        for (int number = 0; number < DOCUMENTS; number++) {
            desk.submit(Submission.of(KEEPER, shelf(number), new Shelf.PutUp("A", Quantity.of(100, Unit.KILOGRAM))));
        }
    }

    private static void submit(DeliveryDesk desk, int number) {
        Outcome outcome =
                desk.submit(Submission.of(KEEPER, shelf(number), new Shelf.Extend(Quantity.of(number, Unit.KILOGRAM))));
        if (!outcome.isGranted()) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static void plain(DataSource pool, int number) throws SQLException {
        String hash = "0123456789abcdef".repeat(4);
        String at = "2025-03-14T16:00:00.000000000Z";
        String id = shelf(number).id();
        Object[] values = {
            "OPEN",
            (long) number,
            "{\"makers\":[\"keeper\"],\"votes\":[],\"deadlines\":[],\"entries\":12,\"head\":\"" + hash
                    + "\",\"openedAt\":\"2025-03-14T16:00:00.000000Z\",\"extras\":{}}",
            "{\"name\":\"A\",\"room\":{\"amount\":\"" + number + "\",\"unit\":\"kg\"},\"taken\":{}}",
            "plain",
            "shelf",
            id,
            "plain",
            "shelf",
            id,
            at,
            "keeper",
            "",
            "extend",
            "OPEN",
            "OPEN",
            "[]",
            (long) number,
            "{\"room\":\"" + number + " kg\"}",
            hash,
            hash,
            hash,
            "plain",
            "shelf",
            id,
            "{\"id\":\"shelf/" + id + "/12\",\"tenant\":\"plain\",\"document\":\"shelf/" + id
                    + "\",\"number\":\"SH-1\"," + "\"name\":\"extend\",\"from\":\"OPEN\",\"to\":\"OPEN\",\"at\":\"" + at
                    + "\",\"details\":{}}"
        };
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (int index = 0; index < values.length; index++) {
                if (values[index] instanceof Long count) {
                    statement.setLong(index + 1, count);
                } else {
                    statement.setString(index + 1, (String) values[index]);
                }
            }
            statement.executeQuery().close();
        }
    }

    private static double rate(int threads, Work work) throws InterruptedException {
        LongAdder done = new LongAdder();
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(threads);
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            new Thread(() -> {
                        try {
                            for (int number = first; !stop.get(); number += threads) {
                                work.run(number);
                                done.increment();
                            }
                        } catch (SQLException broken) {
                            broken.printStackTrace();
                        } finally {
                            ended.countDown();
                        }
                    })
                    .start();
        }
        Thread.sleep(300);
        long before = done.sum();
        long began = System.nanoTime();
        Thread.sleep(1200);
        double seconds = (System.nanoTime() - began) / 1e9;
        double rate = (done.sum() - before) / seconds;
        stop.set(true);
        ended.await();
        return rate;
    }
}
