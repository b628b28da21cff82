package io.deliverykit.transport;

import io.deliverykit.lifecycle.State;

/** Where a dispatch notice is. */
public enum DispatchNoticeState implements State<DispatchNotice> {
    /** 已开具: by sales, contract and payment being checked. */
    ISSUED,
    /** 已退回: the planner sent it back. */
    RETURNED,
    /** 计划已审. */
    REVIEWED,
    /** 已交仓库和储运. */
    HANDED,
    /** 已出货. */
    DONE,
    /** 取消. */
    CANCELLED
}
