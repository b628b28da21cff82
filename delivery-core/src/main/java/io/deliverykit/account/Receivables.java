package io.deliverykit.account;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes for what was invoiced (应收账款), and what we owe back.
 *
 * @param unpaid invoices with something left to pay
 * @param credits what we owe back and have not applied, by the credit note's number
 */
public record Receivables(CurrencyUnit currency, List<Invoice> unpaid, Map<String, Money> credits) {
    public Receivables {
        unpaid = List.copyOf(unpaid);
        credits = Entries.sorted(credits);
    }

    static Receivables none(CurrencyUnit currency) {
        return new Receivables(currency, List.of(), Map.of());
    }

    /** Unpaid invoices less unapplied credits; negative when we owe more than the customer does. */
    public Money total() {
        Money sum = Money.zero(currency);
        for (Invoice each : unpaid) {
            sum = sum.plus(each.open());
        }
        for (Money each : credits.values()) {
            sum = sum.minus(each);
        }
        return sum;
    }

    public Optional<Invoice> invoice(@Nullable String number) {
        return unpaid.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** What of a credit note is not applied; zero when there is none. */
    public Money credit(String number) {
        return credits.getOrDefault(number, Money.zero(currency));
    }

    /** The invoices that are undisputed and overdue by more than the grace. */
    List<Invoice> overdue(Period grace, LocalDate today) {
        return unpaid.stream().filter(each -> each.isOverdue(grace, today)).toList();
    }

    /** The numbers of the invoices under a contract. */
    Stream<String> under(Ref<SalesContract> contract) {
        return unpaid.stream()
                .filter(each -> each.contracts().contains(contract))
                .map(Invoice::number);
    }

    Receivables with(Invoice invoice) {
        List<Invoice> more = new ArrayList<>(unpaid);
        more.add(invoice);
        return new Receivables(currency, more, credits);
    }

    /** Changes the invoice of this number; what is paid in full goes. */
    Receivables with(@Nullable String number, UnaryOperator<Invoice> change) {
        List<Invoice> changed = unpaid.stream()
                .map(each -> each.number().equals(number) ? change.apply(each) : each)
                .filter(each -> each.open().isPositive())
                .toList();
        return new Receivables(currency, changed, credits);
    }

    Receivables withCredit(String number, Money left) {
        return new Receivables(currency, unpaid, Entries.with(credits, number, left.isZero() ? null : left));
    }
}
