package io.deliverykit.deliverynote;

/** What quality says of the goods of a note (出货检验, QI-02). */
public enum OutgoingInspection {
    /** 未检. */
    AWAITED,
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED
}
