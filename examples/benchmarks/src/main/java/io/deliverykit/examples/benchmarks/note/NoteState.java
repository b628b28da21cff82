package io.deliverykit.examples.benchmarks.note;

import io.deliverykit.lifecycle.State;

/** Where the note is. */
public enum NoteState implements State<Note> {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    CLEARED,
    RELEASED,
    LOADING,
    DEPARTED,
    DELIVERED,
    ACCEPTED,
    CLOSED
}
