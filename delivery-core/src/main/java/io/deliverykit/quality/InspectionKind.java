package io.deliverykit.quality;

/** What is inspected (检验类别, QI-02). */
public enum InspectionKind {
    /** 进料检验: before stock or use. */
    INCOMING,
    /** 成品检验: before stock. */
    FINISHED,
    /** 出货检验: before loading. */
    OUTGOING
}
