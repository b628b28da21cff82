package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrder;
import org.jspecify.annotations.Nullable;

/**
 * One inspection that has seen goods of a batch (批次流转记录, QI-09).
 *
 * @param order the purchase by which they came; null for goods that we made
 * @param note the delivery note by which they were to leave; null where they were not
 */
public record Touched(
        InspectionKind kind,
        @Nullable Ref<PurchaseOrder> order,
        @Nullable Ref<DeliveryNote> note) {}
