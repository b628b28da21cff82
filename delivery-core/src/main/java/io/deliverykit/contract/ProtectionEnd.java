package io.deliverykit.contract;

/** Where our protection of the goods ends (防护责任终点, TR-07): who bears what is damaged on the way. */
public enum ProtectionEnd {
    /** 出厂: at our gate. */
    GATE,
    /** 目的地: at the place of delivery, because the contract wants it so. */
    DESTINATION
}
