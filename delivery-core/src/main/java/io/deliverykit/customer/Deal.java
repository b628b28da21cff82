package io.deliverykit.customer;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;

/**
 * How a prospect became a customer (成交, CU-02).
 *
 * @param closedBy the rep who closed it
 * @param countsFor the rep for whom it counts
 */
public record Deal(Ref<SalesOrder> order, String closedBy, String countsFor) {}
