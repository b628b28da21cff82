package io.deliverykit.examples.benchmarks.decision;

import static io.deliverykit.examples.benchmarks.decision.MoveBenchmark.MOVES;

import io.deliverykit.examples.benchmarks.note.NoteState;
import io.deliverykit.lifecycle.State;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;

/** Where a move would lead, guards not asked: one lookup, averaged over a note's nine. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class LookupBenchmark {
    private final HandWrittenTable handWritten = new HandWrittenTable();
    private final DeliveryKitNote deliveryKit = new DeliveryKitNote();

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public @Nullable NoteState handWritten() {
        return handWritten.walkByLookup();
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public @Nullable State<?> deliveryKit() {
        return deliveryKit.walkByLookup();
    }
}
