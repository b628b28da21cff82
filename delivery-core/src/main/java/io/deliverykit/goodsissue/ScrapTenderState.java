package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.State;

/** Where a tender of scrap or by-products stands. */
public enum ScrapTenderState implements State<ScrapTender> {
    /** 招标中. */
    INVITED,
    /** 已定标. */
    AWARDED,
    /** 已收款: the goods may be fetched. */
    PAID,
    /** 已提货: the goods are out of stock. */
    FETCHED,
    /** 已了结: the goods issue is posted. */
    CLOSED,
    /** 已撤销. */
    CALLED_OFF
}
