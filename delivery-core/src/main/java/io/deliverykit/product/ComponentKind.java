package io.deliverykit.product;

/** What a component is to its product, as engineering says (SO-10). */
public enum ComponentKind {
    /** 结构件: the product is built on it. */
    STRUCTURE,
    /** 主要元件. */
    MAIN,
    /** 一般元件: of this kind or another, the product stays what it is. */
    MINOR
}
