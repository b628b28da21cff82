package io.deliverykit.account;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * What is still to be paid of one invoice (应收账款).
 *
 * @param contracts the contracts under which was delivered what it bills
 * @param open what is not yet paid; positive
 * @param due the last day of the agreed term
 * @param isDisputed whether the customer disputes it; then it is not overdue (FI-05)
 * @param receipts of what was paid of it, each once (FI-03)
 */
public record Invoice(
        String number,
        List<Ref<SalesContract>> contracts,
        Money open,
        LocalDate due,
        boolean isDisputed,
        List<String> receipts) {
    public Invoice {
        contracts = List.copyOf(contracts);
        receipts = List.copyOf(receipts);
    }

    /** Whether it is undisputed and was due so long ago; a due day beyond all years never is. */
    boolean isOverdue(Period grace, LocalDate today) {
        return !isDisputed && due.isBefore(today) && due.plus(grace).isBefore(today);
    }

    Invoice paid(Money amount, String receipt) {
        List<String> more = new ArrayList<>(receipts);
        more.add(receipt);
        return new Invoice(number, contracts, open.minus(amount), due, isDisputed, more);
    }

    /** So much less is to be paid. */
    Invoice less(Money credit) {
        return new Invoice(number, contracts, open.minus(credit), due, isDisputed, receipts);
    }

    Invoice disputed(boolean isSo) {
        return new Invoice(number, contracts, open, due, isSo, receipts);
    }
}
