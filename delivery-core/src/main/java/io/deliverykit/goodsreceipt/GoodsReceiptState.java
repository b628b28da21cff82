package io.deliverykit.goodsreceipt;

import io.deliverykit.lifecycle.State;

/** Where a goods receipt stands. */
public enum GoodsReceiptState implements State<GoodsReceipt> {
    /** 已入库: its goods lie on their cards. */
    SHELVED,
    /** 已记帐. */
    POSTED,
    /** 已冲销: it was written by mistake, and nothing lies anywhere by it. */
    REVERSED
}
