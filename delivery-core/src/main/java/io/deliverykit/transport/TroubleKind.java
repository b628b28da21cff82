package io.deliverykit.transport;

/** What went wrong on the way (TR-06). */
public enum TroubleKind {
    /** 未收到. */
    NOT_RECEIVED,
    /** 有损坏. */
    DAMAGED
}
