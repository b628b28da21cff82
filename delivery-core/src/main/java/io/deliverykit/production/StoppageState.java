package io.deliverykit.production;

import io.deliverykit.lifecycle.State;

/** Where a stoppage stands. */
public enum StoppageState implements State<Stoppage> {
    /** 已发生: sales does not know yet. */
    NOTED,
    /** 已通报. */
    REPORTED,
    /** 已恢复. */
    OVER
}
