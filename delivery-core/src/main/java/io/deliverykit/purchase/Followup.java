package io.deliverykit.purchase;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the supplier said when it was asked how things stand (催交记录, PU-08).
 *
 * @param at when it was asked
 * @param contact who answered
 * @param dispatch the day on which the goods leave the supplier
 * @param arrival the day on which they will be here
 * @param carrier who brings them, and how to reach them; empty until their dispatch is confirmed
 * @param reported what the head was told of a date that will not hold; empty before
 */
public record Followup(
        Instant at, String contact, LocalDate dispatch, LocalDate arrival, String carrier, String reported) {
    boolean isDispatched() {
        return !carrier.isEmpty();
    }

    Followup dispatchedBy(String name) {
        return new Followup(at, contact, dispatch, arrival, name, reported);
    }

    Followup reportedAs(String what) {
        return new Followup(at, contact, dispatch, arrival, carrier, what);
    }
}
