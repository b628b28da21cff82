package io.deliverykit.examples.quickstart.history;

/** When the customer pays. */
public enum PaymentTerm {
    PREPAID,
    CASH_ON_PICKUP,
    CREDIT
}
