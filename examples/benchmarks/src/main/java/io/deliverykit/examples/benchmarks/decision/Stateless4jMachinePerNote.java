package io.deliverykit.examples.benchmarks.decision;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;

/** stateless4j as its examples show it: each note configures a machine of its own, whose guards know the note. */
final class Stateless4jMachinePerNote implements Contestant {
    private final Move[] path = Move.values();

    @Override
    public NoteState move(NoteState from, Move move, Note note) {
        StateMachine<NoteState, Move> machine = machine(from, note);
        if (machine.canFire(move)) {
            machine.fire(move);
        }
        return machine.getState();
    }

    @Override
    public NoteState walk(Note note) {
        StateMachine<NoteState, Move> machine = machine(NoteState.DRAFT, note);
        for (Move each : path) {
            machine.fire(each);
        }
        return machine.getState();
    }

    private StateMachine<NoteState, Move> machine(NoteState from, Note note) {
        StateMachineConfig<NoteState, Move> config = new StateMachineConfig<>();
        for (Move each : path) {
            config.configure(each.from())
                    .permitIf(each, each.to(), () -> each.guard().test(note));
        }
        return new StateMachine<>(from, config);
    }
}
