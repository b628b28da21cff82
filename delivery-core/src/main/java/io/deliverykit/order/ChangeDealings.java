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
    /** What was done about the change of this number; nothing yet where the order remembers another. */
    static ChangeDealings about(long number, SalesOrder order) {
        ChangeDealings latest = order.dealings();
        return latest != null && latest.number() == number ? latest : new ChangeDealings(number, null, null);
    }

    ChangeDealings toldAt(Instant at) {
        return new ChangeDealings(number, at, agreement);
    }

    ChangeDealings agreedTo(Confirmation answer) {
        return new ChangeDealings(number, toldAt, answer);
    }
}
