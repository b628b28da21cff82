package io.deliverykit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** A run too short to measure anything, which shows that every benchmark runs. */
class DecisionBenchmarksTest {
    @Test
    void every_benchmark_runs_and_has_its_line_in_the_table() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        DecisionBenchmarks.run(
                new PrintStream(text, true, UTF_8), "-f", "0", "-wi", "0", "-i", "1", "-r", "1ms", "-foe", "true");

        assertThat(text.toString(UTF_8))
                .contains(
                        "LookupBenchmark.handWritten",
                        "LookupBenchmark.deliveryKit",
                        "MoveBenchmark.handWritten ",
                        "MoveBenchmark.handWrittenWithResult",
                        "MoveBenchmark.stateless4jSharedConfiguration",
                        "MoveBenchmark.stateless4jMachinePerNote",
                        "MoveBenchmark.cola",
                        "MoveBenchmark.deliveryKitFullDecision",
                        "RefusalBenchmark.handWritten",
                        "RefusalBenchmark.stateless4jAsked",
                        "RefusalBenchmark.stateless4jFired",
                        "RefusalBenchmark.cola",
                        "RefusalBenchmark.deliveryKit",
                        "DecisionBenchmark.threeRules",
                        "DecisionBenchmark.approvalThatSatisfies",
                        "DecisionBenchmark.refusalForTwoReasons",
                        "spring-statemachine 4");
    }
}
