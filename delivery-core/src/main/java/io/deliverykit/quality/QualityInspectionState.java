package io.deliverykit.quality;

import io.deliverykit.lifecycle.State;

/** Where an inspection stands. */
public enum QualityInspectionState implements State<QualityInspection> {
    /** 报检. */
    REQUESTED,
    /** 检验中. */
    INSPECTING,
    /** 合格. */
    PASSED,
    /** 让步接收: not quite right, and the customer takes it so (QI-04). */
    CONDITIONAL,
    /** 不合格. */
    FAILED,
    /** 返工. */
    REWORK,
    /** 报废. */
    SCRAPPED,
    /** 退回: to the supplier or to production. */
    RETURNED
}
