package io.deliverykit.quality;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrder;

/**
 * The delivery of a supplier that is inspected (到货批, QI-02).
 *
 * @param receipt its number on the order
 */
public record IncomingGoods(Ref<PurchaseOrder> order, int receipt) {}
