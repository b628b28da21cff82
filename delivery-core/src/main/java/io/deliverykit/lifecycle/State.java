package io.deliverykit.lifecycle;

/**
 * Where a document's paper is. Implemented by one enum per document, so that {@code from(DRAFT)} already says which
 * document a row speaks of.
 *
 * @param <D> the document
 */
public interface State<D> {
    /** The name as stored and shown, for example {@code IN_REVIEW}; an enum gives it. */
    String name();
}
