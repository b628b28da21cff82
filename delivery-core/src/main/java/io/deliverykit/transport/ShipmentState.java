package io.deliverykit.transport;

import io.deliverykit.lifecycle.State;

/** Where a shipment stands. */
public enum ShipmentState implements State<Shipment> {
    /** 用车申请: a vehicle is wanted. */
    REQUESTED,
    /** 待确认运费: a carrier has named its freight. */
    QUOTED,
    /** 运费已确认 (TR-02). */
    CONFIRMED,
    /** 已发运. */
    UNDER_WAY,
    /** 已到达. */
    ARRIVED,
    /** 运费已审核 (TR-08). */
    REVIEWED,
    /** 运费已付. */
    PAID,
    /** 不付运费: because of what went wrong. */
    UNPAID,
    /** 取消. */
    CANCELLED
}
