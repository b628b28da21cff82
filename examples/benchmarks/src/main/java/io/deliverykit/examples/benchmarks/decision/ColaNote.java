package io.deliverykit.examples.benchmarks.decision;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;
import java.util.concurrent.atomic.AtomicInteger;

/** COLA's machine: stateless, one for all notes, answers with the old state when a guard says no. */
final class ColaNote implements Contestant {
    /** Machines register themselves by id for the whole JVM, and an id is taken once. */
    private static final AtomicInteger MACHINES = new AtomicInteger();

    private final Move[] path = Move.values();
    private final StateMachine<NoteState, Move, Note> machine;

    ColaNote() {
        StateMachineBuilder<NoteState, Move, Note> builder = StateMachineBuilderFactory.create();
        for (Move each : path) {
            builder.externalTransition()
                    .from(each.from())
                    .to(each.to())
                    .on(each)
                    .when(note -> each.guard().test(note))
                    .perform((from, to, event, note) -> {});
        }
        machine = builder.build("note-" + MACHINES.incrementAndGet());
    }

    @Override
    public NoteState move(NoteState from, Move move, Note note) {
        return machine.fireEvent(from, move, note);
    }

    @Override
    public NoteState walk(Note note) {
        NoteState at = NoteState.DRAFT;
        for (Move each : path) {
            at = machine.fireEvent(at, each, note);
        }
        return at;
    }
}
