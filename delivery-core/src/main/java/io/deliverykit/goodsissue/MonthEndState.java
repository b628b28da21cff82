package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.State;

/** Where the reconciliation of a month stands. */
public enum MonthEndState implements State<MonthEndReconciliation> {
    /** 待核对. */
    DUE,
    /** 核对中: the figures stand beside each other. */
    COMPARED,
    /** 已核对: all three sides have signed. */
    RECONCILED
}
