package io.deliverykit.order;

import io.deliverykit.lifecycle.State;

/** Where a sales order's paper is. Delivery progress and hold are axes of their own (XP-07). */
public enum SalesOrderState implements State<SalesOrder> {
    /** 草拟. */
    DRAFT,
    /** 已提交: the order desk checks it. */
    SUBMITTED,
    /** 退回更正. */
    RETURNED,
    /** 评审中. */
    IN_REVIEW,
    /** 已评审: date and price are known. */
    QUOTED,
    /** 待客户确认. */
    AWAITING_CUSTOMER,
    /** 已确认: in effect. */
    CONFIRMED,
    /** 已下达: production and warehouse work on it. */
    RELEASED,
    /** 已交齐: nothing is open. */
    FULFILLED,
    /** 已归档: read-only (SO-15). */
    CLOSED,
    /** 未接. */
    DECLINED,
    /** 已取消. */
    CANCELLED
}
