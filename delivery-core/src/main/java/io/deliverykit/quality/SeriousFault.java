package io.deliverykit.quality;

/** What is serious in purchased material, however much of it passes (严重问题, QI-06). */
public enum SeriousFault {
    /** 规格型号不符. */
    WRONG_SPECIFICATION_OR_TYPE,
    /** 缺件. */
    MISSING_PARTS,
    /** 外观不良. */
    BAD_APPEARANCE,
    /** 数量与送货单不符. */
    QUANTITY_UNLIKE_SLIP
}
