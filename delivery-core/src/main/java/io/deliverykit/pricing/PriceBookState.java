package io.deliverykit.pricing;

import io.deliverykit.lifecycle.State;

/** Where a price book stands. */
public enum PriceBookState implements State<PriceBook> {
    /** 使用中. */
    OPEN,
    /** 停用: nothing is priced any more. */
    CLOSED
}
