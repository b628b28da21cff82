package io.deliverykit.transport;

import io.deliverykit.contract.ProtectionEnd;

/** Where goods were lost or damaged, as far as tracing has found (TR-06). */
public enum LossPlace {
    /** 出厂前. */
    BEFORE_THE_GATE,
    /** 运输途中. */
    ON_THE_WAY,
    /** 到达后. */
    AFTER_ARRIVAL,
    /** 并无短损: nothing is lost. */
    NOWHERE;

    /** Whether it was under our protection there, so that it is not the customer's to bear (TR-07). */
    public boolean isProtected(ProtectionEnd end) {
        return this == BEFORE_THE_GATE || (this == ON_THE_WAY && end == ProtectionEnd.DESTINATION);
    }
}
