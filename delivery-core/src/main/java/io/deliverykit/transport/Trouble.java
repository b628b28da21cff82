package io.deliverykit.transport;

import org.jspecify.annotations.Nullable;

/**
 * What a customer has reported of a shipment, and what tracing has found (货物短损, TR-06).
 *
 * @param what in the customer's words
 * @param trace null before
 */
public record Trouble(
        TroubleKind kind, String what, @Nullable Trace trace) {
    static Trouble reported(TroubleKind kind, String what) {
        return new Trouble(kind, what, null);
    }

    Trouble traced(Trace found) {
        return new Trouble(kind, what, found);
    }

    /** Whether it was found to have happened there. */
    public boolean happened(LossPlace place) {
        return trace != null && trace.place() == place;
    }
}
