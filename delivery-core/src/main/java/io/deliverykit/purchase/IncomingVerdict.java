package io.deliverykit.purchase;

/** What quality says of goods that came in (进料检验结论, QI-02). */
public enum IncomingVerdict {
    /** 待检. */
    AWAITED,
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED
}
