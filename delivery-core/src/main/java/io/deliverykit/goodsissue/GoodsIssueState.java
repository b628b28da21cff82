package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.State;

/** Where a goods issue stands. */
public enum GoodsIssueState implements State<GoodsIssue> {
    /** 已申请. */
    REQUESTED,
    /** 已批准: its goods are reserved. */
    APPROVED,
    /** 已备货. */
    PICKED,
    /** 已出库: signed for by the keeper, and written down. */
    ISSUED,
    /** 已记帐. */
    POSTED,
    /** 已驳回. */
    REJECTED,
    /** 已撤销: nothing of it is out of stock. */
    WITHDRAWN
}
