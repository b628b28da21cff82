package io.deliverykit.purchase;

import io.deliverykit.lifecycle.State;

/** Where a supplier stands. */
public enum SupplierState implements State<Supplier> {
    /** 待评价: known, and not on the list. */
    CANDIDATE,
    /** 合格: on the list of qualified suppliers (合格供应商一览表). */
    QUALIFIED,
    /** 除名: taken off the list. */
    DISQUALIFIED,
    /** 终止往来. */
    DROPPED
}
