package io.deliverykit.account;

import org.joda.money.Money;

/**
 * What one delivery note holds of the account.
 *
 * @param credit its value on credit, from clearing on
 * @param prepaid its value reserved from the prepaid balance
 * @param invoiced how much of the credit has become invoices
 * @param isDone whether the note has ended, so that nothing of it changes any more
 */
public record Commitment(Money credit, Money prepaid, Money invoiced, boolean isDone) {
    /** What of the credit is not invoiced yet; never negative. */
    Money uninvoiced() {
        Money left = credit.minus(invoiced);
        return left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
    }
}
