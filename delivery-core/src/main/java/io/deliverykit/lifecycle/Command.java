package io.deliverykit.lifecycle;

/**
 * Something that can be done to a document, with the values it needs. A record with Jakarta Validation constraints on its
 * components; what it changes stands on it, who may do it and what must hold stands in the lifecycle.
 *
 * @param <D> the document
 */
public interface Command<D> {
    /** The document as this command leaves it. Pure: no clock, no I/O, the same answer each time. */
    default D change(D before, Turn turn) {
        return before;
    }
}
