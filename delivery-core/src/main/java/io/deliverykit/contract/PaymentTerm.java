package io.deliverykit.contract;

/** How a customer pays (付款方式). */
public enum PaymentTerm {
    /** 预付: money is on the account before the note is cleared. */
    PREPAID(false),
    /** 现款自提: cash or a transfer that has arrived, when the goods are picked up. */
    CASH_ON_PICKUP(false),
    /** 赊销: later, within the credit limit. */
    CREDIT(true),
    /** 货到付款: counts as credit (CU-07). */
    ON_DELIVERY(true),
    /** 月结: counts as credit (CU-07). */
    MONTHLY(true);

    private final boolean isCredit;

    PaymentTerm(boolean isCredit) {
        this.isCredit = isCredit;
    }

    /** Whether goods leave before they are paid. */
    public boolean isCredit() {
        return isCredit;
    }
}
