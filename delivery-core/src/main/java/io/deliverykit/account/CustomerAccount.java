package io.deliverykit.account;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceBook;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer's money with us (客户往来账户): what it may owe, what it owes, what it has paid in advance. All amounts are in
 * one currency.
 *
 * @param creditLimit zero until credit was approved (CU-05)
 * @param prepaid what was paid in and is not used up by invoices; never negative (FI-07)
 * @param receipts of what was paid in, until the balance is used up, so that none is booked twice (FI-03)
 * @param bills bills receivable that are not honoured yet, by number; they count for nothing (FI-07)
 * @param credits what we owe back and have not applied, by the credit note's number
 * @param announced transfers that the customer speaks of and that are not on the account; they count for nothing (FI-04)
 * @param unpaid invoices with something left to pay
 * @param commitments what delivery notes hold, by the note's id, until they have ended and what left is invoiced (XP-13)
 * @param overrides approved excess over the limit that is not used up, by the note's id (CU-06, XP-13)
 * @param deposits what of the prepaid balance is set aside for the unique items of orders, by the order's id (SO-16)
 * @param ownPrices the price lists of this customer alone (CU-01, PR-02)
 * @param holdLiftedUntil the last day on which a supply hold is lifted; null when it is not (CU-04)
 */
public record CustomerAccount(
        String name,
        CustomerClass customerClass,
        Money creditLimit,
        Money prepaid,
        Set<String> receipts,
        Map<String, Bill> bills,
        Map<String, Money> credits,
        Map<String, Money> announced,
        List<Invoice> unpaid,
        Map<String, Commitment> commitments,
        Map<String, Money> overrides,
        Map<String, Money> deposits,
        PriceBook ownPrices,
        @Nullable LocalDate holdLiftedUntil) {
    public CustomerAccount {
        receipts = Collections.unmodifiableSet(new TreeSet<>(receipts));
        bills = sorted(bills);
        credits = sorted(credits);
        announced = sorted(announced);
        unpaid = List.copyOf(unpaid);
        commitments = sorted(commitments);
        overrides = sorted(overrides);
        deposits = sorted(deposits);
    }

    /** An account on which nothing has happened. */
    public static CustomerAccount open(String name, CustomerClass customerClass, CurrencyUnit currency) {
        Money zero = Money.zero(currency);
        return new CustomerAccount(
                name,
                customerClass,
                zero,
                zero,
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                PriceBook.EMPTY,
                null);
    }

    /** A reference to the account of this customer. */
    public static Ref<CustomerAccount> ref(String customer) {
        return Ref.of(CustomerAccountLifecycle.NAME, customer);
    }

    public CurrencyUnit currency() {
        return creditLimit.getCurrencyUnit();
    }

    /** Notes cleared and not yet invoiced, plus unpaid invoices, less unapplied credits (CU-06). */
    public Money exposure() {
        Money sum = Money.zero(currency());
        for (Commitment each : commitments.values()) {
            sum = sum.plus(each.uninvoiced());
        }
        for (Invoice each : unpaid) {
            sum = sum.plus(each.open());
        }
        for (Money each : credits.values()) {
            sum = sum.minus(each);
        }
        return sum;
    }

    /** How far this note may carry the exposure: the limit, and what was approved over it for this note alone (XP-13). */
    public Money limitFor(String note) {
        return creditLimit.plus(overrides.getOrDefault(note, Money.zero(currency())));
    }

    /** What was paid in advance, is reserved by no note and set aside for no order. */
    public Money available() {
        Money left = prepaid;
        for (Commitment each : commitments.values()) {
            left = left.minus(each.reserved());
        }
        for (Money each : setAside().values()) {
            left = left.minus(each);
        }
        return left;
    }

    /** What is available to this order: its own deposit, too. */
    public Money availableTo(Ref<SalesOrder> order) {
        return available().plus(setAside().getOrDefault(order.id(), Money.zero(currency())));
    }

    /** The deposits less what notes of their orders reserve: a note is paid out of those first, so none counts twice. */
    private Map<String, Money> setAside() {
        Map<String, Money> left = new TreeMap<>(deposits);
        for (Commitment each : commitments.values()) {
            Money reserved = each.reserved();
            for (Ref<SalesOrder> order : each.orders()) {
                Money deposit = left.getOrDefault(order.id(), Money.zero(currency()));
                Money drawn = deposit.isLessThan(reserved) ? deposit : reserved;
                left.put(order.id(), deposit.minus(drawn));
                reserved = reserved.minus(drawn);
            }
        }
        return left;
    }

    /** The invoices for which there is a supply hold: undisputed and overdue by more than the grace (CU-04). */
    public List<Invoice> overdue(Period grace, LocalDate today) {
        if (holdLiftedUntil != null && !today.isAfter(holdLiftedUntil)) {
            return List.of();
        }
        return unpaid.stream().filter(each -> each.isOverdue(grace, today)).toList();
    }

    /** Notes and invoices of a contract that are not billed or not paid in full, by id and number (SC-05). */
    public List<String> openUnder(Ref<SalesContract> contract) {
        List<String> open = new ArrayList<>();
        commitments.forEach((note, held) -> {
            if (held.contracts().contains(contract)) {
                open.add(note);
            }
        });
        unpaid.stream().filter(each -> each.contracts().contains(contract)).forEach(each -> open.add(each.number()));
        return open;
    }

    Optional<Invoice> invoice(@Nullable String number) {
        return unpaid.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    CustomerAccount withCreditLimit(Money limit) {
        return with(copy -> copy.creditLimit = limit);
    }

    CustomerAccount paidIn(String receipt, Money amount) {
        Set<String> more = new TreeSet<>(receipts);
        more.add(receipt);
        return withPrepaid(prepaid.plus(amount), more);
    }

    CustomerAccount withBill(String number, @Nullable Bill bill) {
        return with(copy -> copy.bills = changed(bills, number, bill));
    }

    /** The money of a bill pays this invoice as far as it is open; the rest, or all without one, is paid in. */
    CustomerAccount honoured(String number, @Nullable String invoice) {
        Bill bill = bills.get(number);
        if (bill == null) {
            return this;
        }
        CustomerAccount left = withBill(number, null);
        Money open = invoice(invoice).map(Invoice::open).orElse(Money.zero(currency()));
        Money rest = bill.amount().minus(open);
        if (open.isPositive()) {
            Money paid = rest.isNegative() ? bill.amount() : open;
            left = left.withInvoice(invoice, each -> each.paid(paid, number));
        }
        return rest.isPositive() ? left.paidIn(number, rest) : left;
    }

    /** What of a credit note is not applied; zero when there is none. */
    Money credit(String number) {
        return credits.getOrDefault(number, Money.zero(currency()));
    }

    CustomerAccount withCredit(String number, Money left) {
        return with(copy -> copy.credits = changed(credits, number, left.isZero() ? null : left));
    }

    /** What is used up needs no receipts any more. */
    private CustomerAccount paidOut(Money amount) {
        Money left = prepaid.minus(amount);
        return withPrepaid(left, left.isZero() ? Set.of() : receipts);
    }

    private CustomerAccount withPrepaid(Money balance, Set<String> ofReceipts) {
        return with(copy -> {
            copy.prepaid = balance;
            copy.receipts = ofReceipts;
        });
    }

    CustomerAccount withAnnounced(String reference, @Nullable Money amount) {
        return with(copy -> copy.announced = changed(announced, reference, amount));
    }

    CustomerAccount withOverride(String note, Money excess) {
        return with(copy -> copy.overrides = changed(overrides, note, excess));
    }

    CustomerAccount withDeposit(String order, Money amount) {
        return with(copy -> copy.deposits = changed(deposits, order, amount.isZero() ? null : amount));
    }

    CustomerAccount withHoldLiftedUntil(LocalDate day) {
        return with(copy -> copy.holdLiftedUntil = day);
    }

    CustomerAccount withOwnPrices(PriceBook book) {
        return with(copy -> copy.ownPrices = book);
    }

    CustomerAccount withInvoice(Invoice invoice) {
        List<Invoice> more = new ArrayList<>(unpaid);
        more.add(invoice);
        return withUnpaid(more);
    }

    /** Changes the invoice of this number; what is paid in full goes. */
    CustomerAccount withInvoice(@Nullable String number, UnaryOperator<Invoice> change) {
        return withUnpaid(unpaid.stream()
                .map(each -> each.number().equals(number) ? change.apply(each) : each)
                .filter(each -> each.open().isPositive())
                .toList());
    }

    private CustomerAccount withUnpaid(List<Invoice> invoices) {
        return with(copy -> copy.unpaid = invoices);
    }

    /** Bills what has left by a note: what was paid in advance is taken from the balance, the rest is to be paid. */
    CustomerAccount billed(String note, String number, Money amount, LocalDate due) {
        Commitment held = commitments.get(note);
        if (held == null) {
            return withInvoice(new Invoice(number, List.of(), amount, due, false, List.of()));
        }
        CustomerAccount left = withCommitment(note, held.billed(amount));
        return held.isPrepaid()
                ? left.paidOut(amount)
                : left.withInvoice(new Invoice(number, held.contracts(), amount, due, false, List.of()));
    }

    /** Sets what a note holds. With credit taken, an excess approved for it is used up; once settled, it leaves. */
    CustomerAccount withCommitment(String note, Commitment held) {
        boolean isNothing = held.credit().isZero()
                && held.prepaid().isZero()
                && held.invoiced().isZero();
        Map<String, Commitment> notes = changed(commitments, note, held.isSettled() || isNothing ? null : held);
        boolean isUsedUp = held.credit().isPositive() || held.isDone();
        Map<String, Money> excess = isUsedUp ? changed(overrides, note, null) : overrides;
        return with(copy -> {
            copy.commitments = notes;
            copy.overrides = excess;
        });
    }

    private CustomerAccount with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** This account, of which some parts are set anew. */
    private final class Copy {
        private Money creditLimit = CustomerAccount.this.creditLimit;
        private Money prepaid = CustomerAccount.this.prepaid;
        private Set<String> receipts = CustomerAccount.this.receipts;
        private Map<String, Bill> bills = CustomerAccount.this.bills;
        private Map<String, Money> credits = CustomerAccount.this.credits;
        private Map<String, Money> announced = CustomerAccount.this.announced;
        private List<Invoice> unpaid = CustomerAccount.this.unpaid;
        private Map<String, Commitment> commitments = CustomerAccount.this.commitments;
        private Map<String, Money> overrides = CustomerAccount.this.overrides;
        private Map<String, Money> deposits = CustomerAccount.this.deposits;
        private PriceBook ownPrices = CustomerAccount.this.ownPrices;
        private @Nullable LocalDate holdLiftedUntil = CustomerAccount.this.holdLiftedUntil;

        private CustomerAccount made() {
            return new CustomerAccount(
                    name,
                    customerClass,
                    creditLimit,
                    prepaid,
                    receipts,
                    bills,
                    credits,
                    announced,
                    unpaid,
                    commitments,
                    overrides,
                    deposits,
                    ownPrices,
                    holdLiftedUntil);
        }
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    private static <T> Map<String, T> changed(Map<String, T> map, String key, @Nullable T value) {
        Map<String, T> copy = new TreeMap<>(map);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return copy;
    }
}
