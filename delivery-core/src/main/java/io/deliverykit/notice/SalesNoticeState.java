package io.deliverykit.notice;

import io.deliverykit.lifecycle.State;

/** Where a sales notice stands. */
public enum SalesNoticeState implements State<SalesNotice> {
    /** 草稿. */
    DRAFT,
    /** 审批中. */
    IN_APPROVAL,
    /** 已批准. */
    APPROVED,
    /** 补货中: stock is short, and production is asked for the rest (SN-03). */
    REPLENISHING,
    /** 备货完成. */
    STOCK_READY,
    /** 已完成: all that it tells of has left, by notes that are closed. */
    FULFILLED,
    /** 已取消. */
    CANCELLED
}
