package io.deliverykit.production;

import io.deliverykit.lifecycle.State;

/** Where a production instruction stands. */
public enum ProductionInstructionState implements State<ProductionInstruction> {
    /** 已下达: the plan is to be drawn up. */
    ISSUED,
    /** 已排产. */
    PLANNED,
    /** 已改排: agreed with the order desk, and to be told to the departments. */
    RESCHEDULED,
    /** 生产中. */
    IN_PRODUCTION,
    /** 待检入库: made, and before the final inspection or the warehouse. */
    IN_INSPECTION,
    /** 停产: engineering has stopped the work. */
    SUSPENDED,
    /** 已入库. */
    STOCKED,
    /** 已取消. */
    CANCELLED
}
