package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;

/** One row as it will stand on a note. */
public record RowPlan(HistoryRow row, String order, String line, String product, Quantity quantity, Price price) {}
