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
 * @param released when it went to production; when it was placed, where the file does not say
 * @param wasPlaced whether anything says that it was; a file that has what was ordered, and nothing of this order, speaks
 *     of an order that nobody placed
 */
public record OrderPlan(
        String number,
        Instant placed,
        Instant released,
        Known known,
        boolean wasPlaced,
        DeliveryMode mode,
        PaymentTerm payment,
        List<LinePlan> lines,
        List<HistoryRow> rows) {

    public OrderPlan {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /**
     * The dates that stand in the file, for measuring; null for what was assumed.
     *
     * @param departed when the last of it left; when it arrived, in a file that dates no departure at all
     * @param accepted when the last of it was accepted; when it arrived, in a file that dates no acceptance at all
     */
    public record Known(
            @Nullable Moment ordered,
            @Nullable Moment instructed,
            @Nullable Moment departed,
            @Nullable Moment accepted) {}
}
