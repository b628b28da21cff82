package io.deliverykit.order;

import java.time.LocalDate;

/**
 * What the customer was sent and answered (订单确认表, SO-08).
 *
 * @param signedBy who signed for the customer; empty while nobody has (SO-07)
 * @param answer the answer as it was given
 */
public record Confirmation(LocalDate sentOn, String signedBy, String answer) {
    boolean isSigned() {
        return !signedBy.isBlank();
    }
}
