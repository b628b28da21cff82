package io.deliverykit.production;

import io.deliverykit.lifecycle.State;

/** Where an outsourcing request stands. */
public enum OutsourcingRequestState implements State<OutsourcingRequest> {
    /** 草拟. */
    DRAFT,
    /** 审批中. */
    IN_REVIEW,
    /** 已批准. */
    APPROVED,
    /** 已外发: the work is at the other company, with its drawings. */
    SENT_OUT,
    /** 已收回. */
    RECEIVED,
    /** 已撤销. */
    WITHDRAWN
}
