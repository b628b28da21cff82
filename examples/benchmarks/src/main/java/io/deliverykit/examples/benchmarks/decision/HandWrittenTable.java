package io.deliverykit.examples.benchmarks.decision;

import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one writes who wants nothing but speed: two arrays by state and move. Tells "no" by staying where it is. */
final class HandWrittenTable implements Contestant {
    private final Move[] path = Move.values();
    private final @Nullable NoteState[][] targets = new NoteState[NoteState.values().length][path.length];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Predicate<Note>[][] guards = new Predicate[NoteState.values().length][path.length];

    HandWrittenTable() {
        for (Move each : path) {
            targets[each.from().ordinal()][each.ordinal()] = each.to();
            guards[each.from().ordinal()][each.ordinal()] = each.guard();
        }
    }

    /** What a move returns when its caller wants to know whether it was granted. */
    record Result(NoteState state, boolean isGranted) {}

    /** The target without asking the guard; null when there is no such move. */
    @Nullable
    NoteState lookup(NoteState from, Move move) {
        return targets[from.ordinal()][move.ordinal()];
    }

    @Override
    public NoteState move(NoteState from, Move move, Note note) {
        NoteState to = targets[from.ordinal()][move.ordinal()];
        Predicate<Note> guard = guards[from.ordinal()][move.ordinal()];
        return to != null && guard != null && guard.test(note) ? to : from;
    }

    Result moveWithResult(NoteState from, Move move, Note note) {
        NoteState to = move(from, move, note);
        return new Result(to, to != from);
    }

    /** The whole path, guards not asked. */
    @Nullable
    NoteState walkByLookup() {
        NoteState at = NoteState.DRAFT;
        for (Move each : path) {
            at = lookup(at, each);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** Leads one note through all nine moves, each of them telling whether it was granted. */
    NoteState walkWithResults(Note note, Consumer<Result> told) {
        NoteState at = NoteState.DRAFT;
        for (Move each : path) {
            Result result = moveWithResult(at, each, note);
            told.accept(result);
            at = result.state();
        }
        return at;
    }

    @Override
    public NoteState walk(Note note) {
        NoteState at = NoteState.DRAFT;
        for (Move each : path) {
            at = move(at, each, note);
        }
        return at;
    }
}
