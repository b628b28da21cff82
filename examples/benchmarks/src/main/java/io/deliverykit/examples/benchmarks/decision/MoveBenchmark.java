package io.deliverykit.examples.benchmarks.decision;

import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;
import io.deliverykit.lifecycle.Filed;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A guarded move, averaged over the nine of a note's life; what a note itself costs is in it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class MoveBenchmark {
    static final int MOVES = 9;

    private final HandWrittenTable handWritten = new HandWrittenTable();
    private final Stateless4jNote stateless4j = new Stateless4jNote();
    private final Stateless4jMachinePerNote stateless4jPerNote = new Stateless4jMachinePerNote();
    private final ColaNote cola = new ColaNote();
    private final DeliveryKitNote deliveryKit = new DeliveryKitNote();
    private final Note note = Note.good();
    private final Filed<Note> drafted = deliveryKit.drafted(note);

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public NoteState handWritten() {
        return handWritten.walk(note);
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public NoteState handWrittenWithResult(Blackhole results) {
        return handWritten.walkWithResults(note, results::consume);
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public NoteState stateless4jSharedConfiguration() {
        return stateless4j.walk(note);
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public NoteState stateless4jMachinePerNote() {
        return stateless4jPerNote.walk(note);
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public NoteState cola() {
        return cola.walk(note);
    }

    @Benchmark
    @OperationsPerInvocation(MOVES)
    public Filed<Note> deliveryKitFullDecision() {
        return deliveryKit.walk(drafted);
    }
}
