package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.order.DeliveryMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as the rows tell of it.
 *
 * @param placed when the customer ordered
 * @param known the date that the file has for it; null when it was assumed
 * @param wasPlaced whether anything says that it was; a file that has what was ordered, and nothing of this order, speaks
 *     of an order that nobody placed
 */
public record OrderPlan(
        String number,
        Instant placed,
        @Nullable Moment known,
        boolean wasPlaced,
        DeliveryMode mode,
        PaymentTerm payment,
        List<LinePlan> lines,
        List<HistoryRow> rows) {

    public OrderPlan {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }
}
