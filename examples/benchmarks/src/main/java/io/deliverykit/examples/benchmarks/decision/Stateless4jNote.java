package io.deliverykit.examples.benchmarks.decision;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;

/**
 * stateless4j with one configuration for all notes, and a light machine per note around it.
 *
 * <p>Its guards take no argument, so that a shared configuration finds the note only through something that both can
 * reach. A plain field is the cheapest; it serves one thread, which flatters it. A {@link ThreadLocal} would cost more.
 */
final class Stateless4jNote implements Contestant {
    private final Move[] path = Move.values();
    private final StateMachineConfig<NoteState, Move> config = new StateMachineConfig<>();
    private Note current = Note.good();

    Stateless4jNote() {
        for (Move each : path) {
            config.configure(each.from())
                    .permitIf(each, each.to(), () -> each.guard().test(current));
        }
    }

    @Override
    public NoteState move(NoteState from, Move move, Note note) {
        StateMachine<NoteState, Move> machine = machine(from, note);
        if (machine.canFire(move)) {
            machine.fire(move);
        }
        return machine.getState();
    }

    /** Fires without asking first; a refusal is an exception. */
    NoteState fire(NoteState from, Move move, Note note) {
        StateMachine<NoteState, Move> machine = machine(from, note);
        machine.fire(move);
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
        current = note;
        return new StateMachine<>(from, config);
    }
}
