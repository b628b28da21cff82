package io.deliverykit.order;

import io.deliverykit.lifecycle.State;

/** Where a unique item stands. */
public enum UniqueItemState implements State<UniqueItem> {
    /** 可售. */
    AVAILABLE,
    /** 已占用: kept for the order whose deposit was booked first. */
    TAKEN,
    /** 已售. */
    SOLD,
    /** 撤销: not for sale any more. */
    WITHDRAWN
}
