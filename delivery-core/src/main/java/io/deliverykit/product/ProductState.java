package io.deliverykit.product;

import io.deliverykit.lifecycle.State;

/** How far a product's technique is. */
public enum ProductState implements State<Product> {
    /** 设计中: technique or drawings are not mature. */
    IN_DESIGN,
    /** 成熟: technique and drawings are mature. */
    MATURE,
    /** 停产: not made any more, but to order. */
    DISCONTINUED
}
