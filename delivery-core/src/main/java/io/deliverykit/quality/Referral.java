package io.deliverykit.quality;

/** Before whom a finding was put (上报对象, QI-06). */
public enum Referral {
    /** 采购员: a common fault of purchased material. */
    PURCHASER,
    /** 质量与采购部门领导: a serious fault, and whatever the inspector cannot decide. */
    HEADS
}
