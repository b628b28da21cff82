package io.deliverykit.examples.benchmarks.note;

import static io.deliverykit.examples.benchmarks.note.NoteState.ACCEPTED;
import static io.deliverykit.examples.benchmarks.note.NoteState.APPROVED;
import static io.deliverykit.examples.benchmarks.note.NoteState.CLEARED;
import static io.deliverykit.examples.benchmarks.note.NoteState.CLOSED;
import static io.deliverykit.examples.benchmarks.note.NoteState.DELIVERED;
import static io.deliverykit.examples.benchmarks.note.NoteState.DEPARTED;
import static io.deliverykit.examples.benchmarks.note.NoteState.DRAFT;
import static io.deliverykit.examples.benchmarks.note.NoteState.IN_REVIEW;
import static io.deliverykit.examples.benchmarks.note.NoteState.LOADING;
import static io.deliverykit.examples.benchmarks.note.NoteState.RELEASED;

import java.util.function.Predicate;

/** The nine moves in the order of a note's life; every contestant builds its table from these and from nothing else. */
public enum Move {
    SIGN(DRAFT, IN_REVIEW, Note::namesItsVehicle),
    CONFIRM(IN_REVIEW, APPROVED, Note::hasQuantity),
    CLEAR(APPROVED, CLEARED, Note::isPaid),
    RELEASE(CLEARED, RELEASED, Note::isStamped),
    LOAD(RELEASED, LOADING, Note::namesItsDriver),
    DEPART(LOADING, DEPARTED, Note::isLoadedInFull),
    DELIVER(DEPARTED, DELIVERED, Note::isDelivered),
    ACCEPT(DELIVERED, ACCEPTED, Note::isAcceptedInFull),
    CLOSE(ACCEPTED, CLOSED, Note::namesItsCustomer);

    private final NoteState from;
    private final NoteState to;
    private final Predicate<Note> guard;

    Move(NoteState from, NoteState to, Predicate<Note> guard) {
        this.from = from;
        this.to = to;
        this.guard = guard;
    }

    public NoteState from() {
        return from;
    }

    public NoteState to() {
        return to;
    }

    public Predicate<Note> guard() {
        return guard;
    }
}
