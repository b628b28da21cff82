package io.deliverykit.transport;

import io.deliverykit.lifecycle.State;

/** Where a claim for what went wrong on the way stands. */
public enum TransportClaimState implements State<TransportClaim> {
    /** 已反馈: the customer has reported it. */
    REPORTED,
    /** 已查明. */
    TRACED,
    /** 已回复客户. */
    ANSWERED,
    /** 已索赔. */
    CLAIMED,
    /** 已结清. */
    SETTLED,
    /** 无短损: nothing is lost. */
    DROPPED
}
