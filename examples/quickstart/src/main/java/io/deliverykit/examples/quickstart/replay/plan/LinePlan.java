package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of an order.
 *
 * @param listed what the list says of its product
 * @param isListKnown whether the list is the company's own, and not made of the prices seen
 */
public record LinePlan(
        String id,
        String product,
        Quantity ordered,
        Price price,
        LocalDate promised,
        ListPrice listed,
        boolean isListKnown,
        List<HistoryRow> rows) {

    public LinePlan {
        rows = List.copyOf(rows);
    }

    public boolean isOffList() {
        return !listed.isAsked(price);
    }

    public boolean isBelowFloor() {
        return !listed.isAboveFloor(price);
    }
}
