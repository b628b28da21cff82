package io.deliverykit.contract;

import io.deliverykit.lifecycle.State;

/** Where a sales contract stands. */
public enum SalesContractState implements State<SalesContract> {
    /** 草拟. */
    DRAFT,
    /** 评审中. */
    IN_REVIEW,
    /** 退回修改. */
    RETURNED,
    /** 已批准: may be signed. */
    APPROVED,
    /** 生效: signed by both. */
    EFFECTIVE,
    /** 争议中: what the dispute names is frozen, the rest goes on (SC-05). */
    DISPUTED,
    /** 履行完毕. */
    COMPLETED,
    /** 终止. */
    TERMINATED
}
