package io.deliverykit.production;

/** What an inspection says of finished goods (成品检验, PN-07). */
public enum FinalInspection {
    AWAITED,
    PASSED,
    FAILED
}
