package io.deliverykit.examples.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Moves in memory: what a lookup, a guarded move, a refusal and a full decision cost, beside other machines.
 *
 * <p>Takes the options of JMH; without any it runs in about five minutes.
 */
public final class DecisionBenchmarks {
    private static final String PACKAGE = "io.deliverykit.examples.benchmarks.decision.";

    /** In the order of the table, each with the benchmark that it is compared with. */
    private static final Map<String, String> BASES = bases();

    private DecisionBenchmarks() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        run(System.out, args);
    }

    static void run(PrintStream out, String... args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        out.println("The same with all of JMH's output:\n  java -jar examples/benchmarks/target/benchmarks.jar"
                + " -prof gc -f 2 -wi 3 -w 1 -i 5 -r 1\n");
        Collection<RunResult> results = new Runner(options(given).build()).run();
        print(out, results);
        PeerFigures.ofMachines(out);
    }

    private static ChainedOptionsBuilder options(CommandLineOptions given) {
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given).addProfiler(GCProfiler.class);
        if (given.getIncludes().isEmpty()) {
            options.include(PACKAGE);
        }
        if (!given.getForkCount().hasValue()) {
            options.forks(2);
        }
        if (!given.getWarmupIterations().hasValue()) {
            options.warmupIterations(3);
        }
        if (!given.getWarmupTime().hasValue()) {
            options.warmupTime(TimeValue.seconds(1));
        }
        if (!given.getMeasurementIterations().hasValue()) {
            options.measurementIterations(5);
        }
        if (!given.getMeasurementTime().hasValue()) {
            options.measurementTime(TimeValue.seconds(1));
        }
        if (!given.verbosity().hasValue()) {
            options.verbosity(VerboseMode.SILENT);
        }
        return options;
    }

    /** A row for each benchmark that was run. */
    private static void print(PrintStream out, Collection<RunResult> results) {
        Map<String, RunResult> byName = new LinkedHashMap<>();
        results.forEach(each -> byName.put(each.getParams().getBenchmark().replace(PACKAGE, ""), each));
        out.println("| benchmark | ns | ± | bytes | × hand-written | before: ns | bytes |");
        out.println("|---|---|---|---|---|---|---|");
        BASES.forEach((name, base) -> {
            RunResult found = byName.get(name);
            if (found != null) {
                out.println(row(name, found.getPrimaryResult(), bytes(found), byName.get(base)));
            }
        });
    }

    private static String row(String name, Result<?> time, double bytes, RunResult base) {
        List<String> before = PeerFigures.of(name);
        String ratio = base == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        time.getScore() / base.getPrimaryResult().getScore());
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.0f | %s | %s | %s |",
                name,
                time.getScore(),
                time.getScoreError(),
                bytes,
                ratio,
                before.get(0),
                before.get(1));
    }

    private static double bytes(RunResult found) {
        Result<?> allocated = found.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            allocated = found.getSecondaryResults().get("·gc.alloc.rate.norm");
        }
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new LinkedHashMap<>();
        for (String each : List.of("handWritten", "deliveryKit")) {
            bases.put("LookupBenchmark." + each, "LookupBenchmark.handWritten");
        }
        for (String each : List.of(
                "handWritten",
                "handWrittenWithResult",
                "stateless4jSharedConfiguration",
                "stateless4jMachinePerNote",
                "cola",
                "deliveryKitFullDecision")) {
            bases.put("MoveBenchmark." + each, "MoveBenchmark.handWritten");
        }
        for (String each : List.of("handWritten", "stateless4jAsked", "stateless4jFired", "cola", "deliveryKit")) {
            bases.put("RefusalBenchmark." + each, "RefusalBenchmark.handWritten");
        }
        for (String each : List.of("threeRules", "approvalThatSatisfies", "refusalForTwoReasons")) {
            bases.put("DecisionBenchmark." + each, "");
        }
        return bases;
    }
}
