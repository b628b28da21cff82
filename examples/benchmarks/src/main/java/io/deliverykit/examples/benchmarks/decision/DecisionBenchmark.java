package io.deliverykit.examples.benchmarks.decision;

import static io.deliverykit.examples.benchmarks.decision.DeliveryKitNote.granted;
import static io.deliverykit.examples.benchmarks.decision.DeliveryKitNote.in;
import static io.deliverykit.examples.benchmarks.decision.DeliveryKitNote.turn;

import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Clear;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Draft;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Sign;
import io.deliverykit.examples.benchmarks.note.NoteLifecycle;
import io.deliverykit.examples.benchmarks.note.NoteState;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Decision;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Files;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Role;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What only the library does: full decisions with values, approvals and reasons. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class DecisionBenchmark {
    private static final Lifecycle<Note> LIFECYCLE = NoteLifecycle.UNDER_APPROVAL;

    private final Turn clerk = turn("clerk", Role.SALES_CLERK);
    private final Turn manager = turn("manager", Role.SALES_MANAGER);
    private final Turn finance = turn("finance", Role.FINANCE_MANAGER);

    private final Command<Note> sign = new Sign("EX 5678");
    private final Command<Note> approve = new Review.Approve<>();
    private final Command<Note> clear = new Clear();

    private final Filed<Note> drafted =
            granted(LIFECYCLE.open(LIFECYCLE.ref("N-1"), new Draft(Note.good()), clerk, Files.NONE));
    private final Filed<Note> approvedBySales =
            granted(LIFECYCLE.decide(granted(threeRules()), approve, manager, Files.NONE));
    private final Filed<Note> unpaidAndHalfLoaded = in(
            NoteState.APPROVED,
            granted(LIFECYCLE.open(
                    LIFECYCLE.ref("N-2"),
                    new Draft(new Note("C-1001", "EX 1234", "A. Driver", 40, 20, 0, 0, false, true)),
                    clerk,
                    Files.NONE)));

    /** A signature that changes the vehicle: one rule before, one on its value, one after, makers and journal kept. */
    @Benchmark
    public Decision<Note> threeRules() {
        return LIFECYCLE.decide(drafted, sign, clerk, Files.NONE);
    }

    /** The second of two approvals: it counts, its digest is taken, the note moves on by itself. */
    @Benchmark
    public Decision<Note> approvalThatSatisfies() {
        return LIFECYCLE.decide(approvedBySales, approve, finance, Files.NONE);
    }

    /** Two unmet rules, one of them with figures and what would make it pass. */
    @Benchmark
    public Decision<Note> refusalForTwoReasons() {
        return LIFECYCLE.decide(unpaidAndHalfLoaded, clear, finance, Files.NONE);
    }
}
