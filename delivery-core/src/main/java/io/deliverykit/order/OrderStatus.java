package io.deliverykit.order;

import io.deliverykit.lifecycle.Filed;

/** What people are shown of an order: derived from its state, its delivery progress and its hold, never stored (XP-07). */
public enum OrderStatus {
    /** 准备中: written, checked or reviewed. */
    IN_PREPARATION,
    /** 待客户确认: it waits for the customer. */
    WITH_CUSTOMER,
    /** 暂停. */
    ON_HOLD,
    /** 待下达: in effect, and not released yet. */
    TO_RELEASE,
    /** 待交付. */
    TO_DELIVER,
    /** 部分交付. */
    PARTLY_DELIVERED,
    /** 已交齐: nothing is open any more. */
    DELIVERED,
    /** 已归档. */
    ARCHIVED,
    /** 未接或已取消: it will not come. */
    CALLED_OFF;

    /** The status of this order. */
    public static OrderStatus of(Filed<SalesOrder> order) {
        if (SalesOrderRules.isInEffect(order)) {
            return order.content().isOnHold() ? ON_HOLD : inEffect(order);
        }
        if (order.isIn(SalesOrderState.QUOTED, SalesOrderState.AWAITING_CUSTOMER)) {
            return WITH_CUSTOMER;
        }
        if (order.isIn(SalesOrderState.DECLINED, SalesOrderState.CANCELLED)) {
            return CALLED_OFF;
        }
        return order.isIn(SalesOrderState.CLOSED) ? ARCHIVED : IN_PREPARATION;
    }

    private static OrderStatus inEffect(Filed<SalesOrder> order) {
        return switch (order.content().delivery()) {
            case FULL -> DELIVERED;
            case PART -> PARTLY_DELIVERED;
            case NONE -> order.isIn(SalesOrderState.CONFIRMED) ? TO_RELEASE : TO_DELIVER;
        };
    }
}
