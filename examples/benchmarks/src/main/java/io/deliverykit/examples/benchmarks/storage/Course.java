package io.deliverykit.examples.benchmarks.storage;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/**
 * One kind of document with all contestants on it. Rounds are interleaved, so that a busy machine is busy for all of them.
 */
public final class Course {
    private final String title;
    private final Database database;
    private final Map<Function<DataSource, Contestant>, Contestant> contestants;

    private Course(String title, Database database, List<Function<DataSource, Contestant>> makers) {
        this.title = title;
        this.database = database;
        this.contestants = new LinkedHashMap<>();
        makers.forEach(each -> contestants.put(each, each.apply(database.pool())));
    }

    /** Documents of which each belongs to one thread. */
    public static Course ofOwnDocuments(Database database) throws SQLException {
        database.clear();
        return course("own documents", database, OnTheDesk::withSlipsAlone);
    }

    /** Documents that all hold credit on one account, taken with the first command and given back with the last. */
    public static Course onOneHotAccount(Database database) throws SQLException {
        database.clear();
        return course("one hot account", database, OnTheDesk::withOneHotAccount);
    }

    private static Course course(String title, Database database, Function<DataSource, Contestant> library)
            throws SQLException {
        Script script;
        try (Connection connection = database.connection()) {
            script = Script.recorded(library.apply(database.pool()), connection);
        }
        database.copyAccounts();
        return new Course(
                title,
                database,
                List.of(
                        source -> PlainJdbc.inOneRoundTrip(source, script),
                        source -> PlainJdbc.inATransaction(source, script),
                        source -> PlainJdbc.readThenOneRoundTrip(source, script),
                        library));
    }

    /** The contestants, the limit first. */
    List<Contestant> contestants() {
        return List.copyOf(contestants.values());
    }

    /** Warms up by this many commands each, runs all rounds at each number of threads, and prints a line for each contestant. */
    public void run(PrintStream out, int rounds, Duration time, int warmup, List<Integer> threads) {
        contestants().forEach(each -> Load.warmUp(each, warmup));
        for (int number : threads) {
            Map<Contestant, List<Load.Result>> results = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Contestant each : contestants()) {
                    database.checkpoint();
                    results.computeIfAbsent(each, any -> new ArrayList<>()).add(Load.run(each, number, time));
                }
            }
            List<Load.Result> limit = results.get(contestants().get(0));
            results.forEach((each, found) -> out.println(line(each, number, found, limit)));
        }
    }

    private String line(Contestant contestant, int threads, List<Load.Result> found, List<Load.Result> limit) {
        double[] speeds = found.stream()
                .mapToDouble(Load.Result::commandsPerSecond)
                .sorted()
                .toArray();
        double[] ratios = new double[found.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] =
                    found.get(round).commandsPerSecond() / limit.get(round).commandsPerSecond();
        }
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %,.0f | %,.0f–%,.0f | %.2f | %.2f | %.2f | %.0f |",
                title,
                threads,
                contestant.name(),
                speeds[speeds.length / 2],
                speeds[0],
                speeds[speeds.length - 1],
                ratios[ratios.length / 2],
                middle(found, Load.Result::medianNanos) / 1e6,
                middle(found, Load.Result::slowestInHundredNanos) / 1e6,
                middle(found, Load.Result::processorMicros));
    }

    private static double middle(List<Load.Result> found, ToDoubleFunction<Load.Result> figure) {
        double[] sorted = found.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Counts what a slip costs each contestant, and prints a line for each. */
    public void count(PrintStream out, int slips) throws SQLException {
        for (Map.Entry<Function<DataSource, Contestant>, Contestant> each : contestants.entrySet()) {
            database.checkpoint();
            Cost cost = Cost.of(database, each.getKey(), slips);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.1f | %.1f | %,.0f |%n",
                    title,
                    each.getValue().name(),
                    cost.rows(),
                    cost.statements(),
                    cost.roundTrips(),
                    cost.transactions(),
                    cost.walBytes());
        }
    }
}
