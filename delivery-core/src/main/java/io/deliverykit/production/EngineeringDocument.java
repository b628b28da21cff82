package io.deliverykit.production;

/** What engineering hands over (技术资料, PN-05). */
public enum EngineeringDocument {
    /** 物料清单, BOM. */
    BILL_OF_MATERIALS,
    /** 图纸. */
    DRAWINGS,
    /** 作业指导书. */
    WORK_INSTRUCTIONS,
    /** 产品说明书. */
    MANUAL,
    /** 检验标准. */
    INSPECTION_STANDARD
}
