package io.deliverykit.stock;

import io.deliverykit.lifecycle.State;

/** Where a monthly count stands. */
public enum StockCountState implements State<StockCount> {
    /** 盘点中. */
    COUNTING,
    /** 已交财务. */
    HANDED_IN,
    /** 财务已核. */
    CHECKED
}
