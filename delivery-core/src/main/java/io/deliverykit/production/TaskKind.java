package io.deliverykit.production;

/** What a plan plans (计划任务, PN-01). */
public enum TaskKind {
    /** 技术设计. */
    DESIGN,
    /** 配套件生产. */
    MADE_PARTS,
    /** 配件采购. */
    BOUGHT_PARTS,
    /** 装配. */
    ASSEMBLY,
    /** 包装. */
    PACKING;

    /** Whether a plan can do without: a mature product needs no design, and some need only what is made or only what is bought. */
    boolean canBeSpared() {
        return this != ASSEMBLY && this != PACKING;
    }

    boolean isOfParts() {
        return this == MADE_PARTS || this == BOUGHT_PARTS;
    }
}
