package io.deliverykit.examples.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * What was measured of others beforehand, on another day and a machine of the same class (2 cores, JDK 17, PostgreSQL 15):
 * stateless4j 2.6, Flowable 8.0, Camunda 7.24 and more. Compare ratios, not absolutes.
 */
final class PeerFigures {
    private static final Map<String, List<String>> MOVES = Map.of(
            "MoveBenchmark.handWritten", List.of("4–5", "0–3"),
            "MoveBenchmark.handWrittenWithResult", List.of("7", "27"),
            "MoveBenchmark.stateless4jSharedConfiguration", List.of("35–39", "84"),
            "MoveBenchmark.stateless4jMachinePerNote", List.of("160–176", "924"),
            "MoveBenchmark.cola", List.of("55", "150"),
            "RefusalBenchmark.handWritten", List.of("1", ""),
            "RefusalBenchmark.stateless4jAsked", List.of("18", ""),
            "RefusalBenchmark.stateless4jFired", List.of("970–1 350", ""),
            "RefusalBenchmark.cola", List.of("12", ""));

    private static final List<String> OTHER_MACHINES = List.of(
            "| EasyFlow | 107 | 342 | 64 ns, 320 B |",
            "| squirrel-foundation | 880 | 2 720 | 630 ns, 2 296 B |",
            "| spring-statemachine 4 | 28 800 | 45 800 | 36 000 ns, 104 000 B |");

    private static final List<String> STORAGE = List.of(
            "| plain JDBC, one round trip | 2 760–3 060 | 8 800–10 600 | |",
            "| plain JDBC, a transaction | 1 330–1 420 | 4 900–6 700 | 12 rows, 23 statements, 2.3 kB |",
            "| the same with a read before | 1 260–1 300 | 4 400–5 400 | |",
            "| Flowable 8.0 embedded, history AUDIT | 140–200 | 460–480 | 49–72 rows, 88–103 statements, 14–40 kB |",
            "| Camunda 7.24 embedded, history audit | 140–220 | 370–470 | 35–67 rows, 89–116 statements, 16–53 kB |");

    private PeerFigures() {}

    /** Nanoseconds and bytes measured before of what a benchmark measures; empty texts when nothing was. */
    static List<String> of(String benchmark) {
        return MOVES.getOrDefault(benchmark, List.of("", ""));
    }

    static void ofMachines(PrintStream out) {
        out.println();
        out.println("| measured before, not run here | ns per move | bytes | a document costs |");
        out.println("|---|---|---|---|");
        OTHER_MACHINES.forEach(out::println);
    }

    static void ofStorage(PrintStream out) {
        out.println();
        out.println(
                "| measured before, PostgreSQL 15 | 1 thread | 8 threads | rows, statements, WAL per process of 4 |");
        out.println("|---|---|---|---|");
        STORAGE.forEach(out::println);
    }
}
