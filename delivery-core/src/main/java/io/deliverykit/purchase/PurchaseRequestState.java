package io.deliverykit.purchase;

import io.deliverykit.lifecycle.State;

/** Where a purchase request stands. */
public enum PurchaseRequestState implements State<PurchaseRequest> {
    /** 草稿. */
    DRAFT,
    /** 审批中. */
    IN_REVIEW,
    /** 已批准: purchase orders may be planned from it. */
    APPROVED,
    /** 采购完毕: nothing of it is left to order. */
    ORDERED,
    /** 取消. */
    CANCELLED
}
