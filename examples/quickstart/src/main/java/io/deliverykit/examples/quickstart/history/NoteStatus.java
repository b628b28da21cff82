package io.deliverykit.examples.quickstart.history;

/** What the history says became of a delivery. */
public enum NoteStatus {
    OPEN,
    DELIVERED,
    ACCEPTED,
    DISPUTED,
    EXPIRED,
    VOIDED
}
