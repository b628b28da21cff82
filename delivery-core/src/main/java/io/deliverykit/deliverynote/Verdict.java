package io.deliverykit.deliverynote;

/**
 * What quality says of the goods of a note (质检意见).
 *
 * @param stopped why the shipment was stopped; empty when it was not (QI-05)
 */
public record Verdict(OutgoingInspection inspection, String stopped) {
    /** Nothing yet. */
    static final Verdict NONE = new Verdict(OutgoingInspection.AWAITED, "");

    public boolean hasPassed() {
        return inspection == OutgoingInspection.PASSED;
    }

    public boolean isStopped() {
        return !stopped.isEmpty();
    }

    Verdict withInspection(OutgoingInspection said) {
        return new Verdict(said, stopped);
    }

    Verdict withStopped(String reason) {
        return new Verdict(inspection, reason);
    }

    /** Goods that were added did not pass with the others (QI-01). */
    Verdict forMoreGoods() {
        return hasPassed() ? withInspection(OutgoingInspection.AWAITED) : this;
    }
}
