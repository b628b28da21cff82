package io.deliverykit.lifecycle;

/** A command that opens a new document. */
public interface Opening<D> extends Command<D> {
    /** The document as it begins. Pure. */
    D open(Turn turn);
}
