package io.deliverykit.lifecycle;

import java.util.Optional;

/** The documents that a decision may look at. The desk fills it; within one action it answers the same each time. */
@FunctionalInterface
public interface Files {
    /** No documents at all. */
    Files NONE = new Files() {
        @Override
        public <F> Optional<Filed<F>> find(Ref<F> ref) {
            return Optional.empty();
        }
    };

    /** The document, of the actor's tenant; empty when there is none. */
    <F> Optional<Filed<F>> find(Ref<F> ref);
}
