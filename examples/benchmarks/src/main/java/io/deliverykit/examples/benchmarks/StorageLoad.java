package io.deliverykit.examples.benchmarks;

import io.deliverykit.examples.benchmarks.storage.Course;
import io.deliverykit.examples.benchmarks.storage.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Commands per second on PostgreSQL at 1 and 8 threads, beside plain JDBC that writes the same rows.
 *
 * <p>Options: {@code --db URL} for a running PostgreSQL instead of one started for the purpose, {@code --seconds N} for
 * each measurement (3), {@code --rounds N} (5), {@code --warmup N} commands of each contestant (60000), {@code --threads 1,8}.
 */
public final class StorageLoad {
    private static final int COUNTED_SLIPS = 300;

    private String url = "";
    private Duration time = Duration.ofSeconds(3);
    private int warmup = 60_000;
    private int rounds = 5;
    private List<Integer> threads = List.of(1, 8);

    private StorageLoad() {}

    public static void main(String[] args) throws IOException, SQLException {
        StorageLoad load = new StorageLoad();
        if (!load.understands(args)) {
            System.err.println("usage: StorageLoad [--db URL] [--seconds N] [--rounds N] [--warmup N] [--threads 1,8]");
            System.exit(2);
        }
        load.run(System.out);
    }

    private boolean understands(String... args) {
        try {
            for (int index = 0; index < args.length; index += 2) {
                option(args[index], args[index + 1]);
            }
            return true;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            return false;
        }
    }

    private void option(String name, String value) {
        Consumer<String> taken = switch (name) {
            case "--db" -> text -> url = text;
            case "--seconds" -> text -> time = Duration.ofSeconds(Long.parseLong(text));
            case "--warmup" -> text -> warmup = Integer.parseInt(text);
            case "--rounds" -> text -> rounds = Integer.parseInt(text);
            case "--threads" ->
                text -> threads =
                        List.of(text.split(",")).stream().map(Integer::valueOf).toList();
            default -> throw new IllegalArgumentException(name);
        };
        taken.accept(value);
    }

    private void run(PrintStream out) throws IOException, SQLException {
        try (Database database = url.isEmpty() ? Database.started() : Database.at(url)) {
            out.println("PostgreSQL: " + database.settings());
            database.mustBeDurable();
            out.printf(
                    Locale.ROOT,
                    "Machine: %d processors, Java %s, load before: %.1f%n",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            out.println("Rounds: " + rounds + " of " + time.toSeconds() + " s each, interleaved; medians of rounds");
            heading(
                    out,
                    "documents | threads | contestant | commands/s | from–to | of the limit | p50 ms | p99 ms | client CPU µs");
            Course own = Course.ofOwnDocuments(database);
            own.run(out, rounds, time, warmup, threads);
            Course hot = Course.onOneHotAccount(database);
            // the code is warm by now, and commands on one account are slow
            hot.run(out, rounds, time, warmup / 10, threads);
            heading(
                    out,
                    "per slip of 4 commands | contestant | rows | statements | round trips | transactions | WAL bytes");
            Course.ofOwnDocuments(database).count(out, COUNTED_SLIPS);
            Course.onOneHotAccount(database).count(out, COUNTED_SLIPS);
        }
        PeerFigures.ofStorage(out);
    }

    private static void heading(PrintStream out, String columns) {
        out.println();
        out.println("| " + columns + " |");
        out.println("|" + "---|".repeat(columns.split("\\|", -1).length));
    }
}
