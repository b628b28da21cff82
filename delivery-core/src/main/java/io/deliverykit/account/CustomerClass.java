package io.deliverykit.account;

/** How a customer is classed (客户等级, CU-01). */
public enum CustomerClass {
    /** 重点客户. */
    KEY,
    /** 普通客户. */
    REGULAR,
    /** 潜在客户. */
    PROSPECT
}
