package io.deliverykit.stock;

import io.deliverykit.lifecycle.State;

/** Where a stock card stands. */
public enum StockCardState implements State<StockCard> {
    /** 在用. */
    OPEN,
    /** 已停用: nothing lies on it any more. */
    CLOSED
}
