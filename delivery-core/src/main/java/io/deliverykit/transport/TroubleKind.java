package io.deliverykit.transport;

import io.deliverykit.acceptance.AcceptanceLine;

/** What went wrong on the way (TR-06). */
public enum TroubleKind {
    /** 未收到. */
    NOT_RECEIVED,
    /** 有损坏. */
    DAMAGED;

    /** Whether the customer wrote that on this line of an acceptance list. */
    boolean isFoundOn(AcceptanceLine line) {
        return switch (this) {
            case NOT_RECEIVED -> line.shortage().isPositive();
            case DAMAGED -> line.damaged().isPositive() || line.refused().isPositive();
        };
    }
}
