package io.deliverykit.transport;

import io.deliverykit.lifecycle.State;

/** Where a carrier stands with us. */
public enum CarrierFileState implements State<CarrierFile> {
    /** 待评价. */
    CANDIDATE,
    /** 评审中. */
    IN_EVALUATION,
    /** 合格. */
    QUALIFIED,
    /** 暂停使用: until it is evaluated anew. */
    SUSPENDED,
    /** 除名. */
    STRUCK_OFF
}
