package io.deliverykit.order;

import java.time.LocalDate;

/**
 * What the customer was sent and answered (订单确认表, SO-08).
 *
 * @param signedBy who signed for the customer; empty while nobody has (SO-07)
 * @param answer the answer as it was given
 * @param isOfChange whether it answers a change of the order in effect; then the change is approved with it (SO-11)
 */
public record Confirmation(LocalDate sentOn, String signedBy, String answer, boolean isOfChange) {
    static Confirmation of(LocalDate sentOn, String signedBy, String answer) {
        return new Confirmation(sentOn, signedBy, answer, false);
    }

    static Confirmation ofChange(LocalDate on, String signedBy, String answer) {
        return new Confirmation(on, signedBy, answer, true);
    }

    boolean isSigned() {
        return !signedBy.isBlank();
    }
}
