package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.State;

/** Where a delivery note's paper is. */
public enum DeliveryNoteState implements State<DeliveryNote> {
    /** 草拟. */
    DRAFT,
    /** 已签: the clerk answers for it (DN-02). */
    SIGNED,
    /** 审核中 (DN-07). */
    IN_REVIEW,
    /** 已批准: valid on this day only (DN-12). */
    APPROVED,
    /** 财务盖章: the money is there (DN-11). */
    CLEARED,
    /** 已交仓库. */
    RELEASED,
    /** 装车中. */
    LOADING,
    /** 已装车. */
    LOADED,
    /** 已出门. */
    DEPARTED,
    /** 已送达. */
    DELIVERED,
    /** 有争议: some lines are (AC-03); the others are accepted. */
    DISPUTED,
    /** 已验收. */
    ACCEPTED,
    /** 已归档. */
    CLOSED,
    /** 过期. */
    EXPIRED,
    /** 作废. */
    VOIDED
}
