package io.deliverykit.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a customer's change while it waited for its approvals (SO-10).
 *
 * @param number that of the proposal
 * @param toldAt when the planner was told of it; null before
 * @param agreement what the customer answered to the date that it moves; null before
 */
public record ChangeDealings(
        long number, @Nullable Instant toldAt, @Nullable Confirmation agreement) {
    static ChangeDealings with(long number) {
        return new ChangeDealings(number, null, null);
    }

    ChangeDealings toldAt(Instant at) {
        return new ChangeDealings(number, at, agreement);
    }

    ChangeDealings agreedTo(Confirmation answer) {
        return new ChangeDealings(number, toldAt, answer);
    }
}
