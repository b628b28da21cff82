package io.deliverykit.acceptance;

import io.deliverykit.lifecycle.State;

/** Where an acceptance list stands. */
public enum AcceptanceState implements State<Acceptance> {
    /** 待验收. */
    AWAITED,
    /** 有争议: put to sales, the rest is accepted (AC-03). */
    DISPUTED,
    /** 已签收. */
    SIGNED,
    /** 视为验收: nobody has said a word within the contract's period (AC-04). */
    DEEMED
}
