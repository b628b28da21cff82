package io.deliverykit.quality;

import io.deliverykit.lifecycle.State;

/** Where a batch stands. */
public enum BatchState implements State<Batch> {
    /** 在用. */
    IN_USE,
    /** 召回: whoever got some of it is told. */
    RECALLED
}
