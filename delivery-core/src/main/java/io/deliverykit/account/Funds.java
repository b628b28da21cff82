package io.deliverykit.account;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer's money that came in, or is on its way.
 *
 * @param prepaid what was paid in and is not used up by invoices (预收货款); never negative (FI-07)
 * @param receipts of what was paid in, until the balance is used up, so that none is booked twice (FI-03)
 * @param bills bills receivable that are not honoured yet, by number; they count for nothing (FI-07)
 * @param announced transfers that the customer speaks of and that are not on the account; they count for nothing (FI-04)
 */
public record Funds(Money prepaid, Set<String> receipts, Map<String, Bill> bills, Map<String, Money> announced) {
    public Funds {
        receipts = Collections.unmodifiableSet(new TreeSet<>(receipts));
        bills = Entries.sorted(bills);
        announced = Entries.sorted(announced);
    }

    static Funds none(CurrencyUnit currency) {
        return new Funds(Money.zero(currency), Set.of(), Map.of(), Map.of());
    }

    Funds paidIn(String receipt, Money amount) {
        Set<String> more = new TreeSet<>(receipts);
        more.add(receipt);
        return new Funds(prepaid.plus(amount), more, bills, announced);
    }

    /** What is used up needs no receipts any more. */
    Funds paidOut(Money amount) {
        Money left = prepaid.minus(amount);
        return new Funds(left, left.isZero() ? Set.of() : receipts, bills, announced);
    }

    Funds withBill(String number, Bill bill) {
        return new Funds(prepaid, receipts, Entries.with(bills, number, bill), announced);
    }

    /** The bill was honoured or not; either way it is none any more. */
    Funds withoutBill(String number) {
        return new Funds(prepaid, receipts, Entries.with(bills, number, null), announced);
    }

    Funds withAnnounced(String reference, @Nullable Money amount) {
        return new Funds(prepaid, receipts, bills, Entries.with(announced, reference, amount));
    }
}
