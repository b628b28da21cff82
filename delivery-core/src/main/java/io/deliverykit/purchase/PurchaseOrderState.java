package io.deliverykit.purchase;

import io.deliverykit.lifecycle.State;

/** Where a purchase order stands. */
public enum PurchaseOrderState implements State<PurchaseOrder> {
    /** 已计划. */
    PLANNED,
    /** 询价中. */
    QUOTING,
    /** 已选定: finance reviews it. */
    SELECTED,
    /** 已下单. */
    ORDERED,
    /** 收货待检: something has come and is being inspected. */
    RECEIVING,
    /** 已检验: all that has come was judged. */
    INSPECTED,
    /** 已退供应商: what failed went back, and others are awaited. */
    RETURNED_TO_SUPPLIER,
    /** 已结算. */
    SETTLED,
    /** 取消. */
    CANCELLED
}
