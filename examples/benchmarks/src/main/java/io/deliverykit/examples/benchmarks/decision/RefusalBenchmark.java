package io.deliverykit.examples.benchmarks.decision;

import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;
import io.deliverykit.lifecycle.Decision;
import io.deliverykit.lifecycle.Filed;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A guard that says no: the note is to be cleared and is not paid. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class RefusalBenchmark {
    private final HandWrittenTable handWritten = new HandWrittenTable();
    private final Stateless4jNote stateless4j = new Stateless4jNote();
    private final ColaNote cola = new ColaNote();
    private final DeliveryKitNote deliveryKit = new DeliveryKitNote();
    private final Move move = Move.CLEAR;
    private final NoteState from = move.from();
    private final Note unpaid = Note.failing(move);
    private final Filed<Note> filed = DeliveryKitNote.in(from, deliveryKit.drafted(unpaid));

    /** Answers with the old state. */
    @Benchmark
    public NoteState handWritten() {
        return handWritten.move(from, move, unpaid);
    }

    /** Asked before firing. */
    @Benchmark
    public NoteState stateless4jAsked() {
        return stateless4j.move(from, move, unpaid);
    }

    /** Fired; the refusal is an exception, the same as for a move that does not exist. */
    @Benchmark
    public Object stateless4jFired() {
        try {
            return stateless4j.fire(from, move, unpaid);
        } catch (IllegalStateException refused) {
            return refused;
        }
    }

    /** Answers with the old state. */
    @Benchmark
    public NoteState cola() {
        return cola.move(from, move, unpaid);
    }

    /** Answers with the rule's id and name. */
    @Benchmark
    public Decision<Note> deliveryKit() {
        return deliveryKit.decide(filed, move);
    }
}
