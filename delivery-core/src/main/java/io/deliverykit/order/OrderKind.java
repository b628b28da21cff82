package io.deliverykit.order;

/** How an order is reviewed (SO-04); computed, never chosen. */
public enum OrderKind {
    /** 常规订单. */
    REGULAR,
    /** 非常规订单. */
    NON_REGULAR
}
