package io.deliverykit.acceptance;

import io.deliverykit.lifecycle.State;

/** Where a training stands. */
public enum TrainingRecordState implements State<TrainingRecord> {
    /** 待培训. */
    PLANNED,
    /** 已培训: the customer has not signed yet. */
    GIVEN,
    /** 客户已签字. */
    SIGNED,
    /** 已取消. */
    CALLED_OFF
}
