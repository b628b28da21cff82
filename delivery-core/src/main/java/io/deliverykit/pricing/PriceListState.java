package io.deliverykit.pricing;

import io.deliverykit.lifecycle.State;

/** Where a price list stands. */
public enum PriceListState implements State<PriceList> {
    /** 草拟. */
    DRAFT,
    /** 审核中. */
    IN_REVIEW,
    /** 执行中: in force from its first day; never changed again. */
    IN_FORCE,
    /** 已替代: another list takes its place after its last day. */
    SUPERSEDED,
    /** 作废. */
    DROPPED
}
