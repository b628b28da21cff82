package io.deliverykit.account;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import java.util.List;
import org.joda.money.Money;

/**
 * What one delivery note holds of the account. A note is on credit or paid in advance, never both.
 *
 * @param contracts the contracts under which it delivers
 * @param orders the orders that it delivers, whose deposits it draws on (SO-16)
 * @param credit its value on credit, from clearing on
 * @param prepaid its value reserved from the prepaid balance, paid in cash included
 * @param departed how much of that has left, so that it can be invoiced
 * @param invoiced how much of what has left is invoiced
 * @param isDone whether the note has ended, so that nothing of it changes any more
 */
public record Commitment(
        List<Ref<SalesContract>> contracts,
        List<Ref<SalesOrder>> orders,
        Money credit,
        Money prepaid,
        Money departed,
        Money invoiced,
        boolean isDone) {
    public Commitment {
        contracts = List.copyOf(contracts);
        orders = List.copyOf(orders);
    }

    /** What of the credit is not invoiced yet. */
    Money uninvoiced() {
        return left(credit);
    }

    /** What of the prepaid balance is reserved; what is invoiced was taken from it. */
    Money reserved() {
        return left(prepaid);
    }

    /** What has left and is not invoiced yet; it can always be (XP-13). */
    Money billable() {
        return left(departed);
    }

    /** Whether the note has ended and all that left by it is invoiced. */
    boolean isSettled() {
        return isDone && billable().isZero();
    }

    boolean isPrepaid() {
        return prepaid.isPositive();
    }

    Commitment billed(Money amount) {
        return new Commitment(contracts, orders, credit, prepaid, departed, invoiced.plus(amount), isDone);
    }

    private Money left(Money sum) {
        Money left = sum.minus(invoiced);
        return left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
    }
}
