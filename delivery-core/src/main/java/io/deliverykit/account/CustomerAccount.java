package io.deliverykit.account;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceBook;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param funds what came in, or is on its way
 * @param receivables what is owed for what was invoiced
 * @param commitments what delivery notes hold, by the note's id, until they have ended and what left is invoiced (XP-13)
 * @param overrides approved excess over the limit that is not used up, by the note's id (CU-06, XP-13)
 * @param deposits what of the prepaid balance is set aside for the unique items of orders, by the order's id (SO-16)
 * @param ownPrices the price lists of this customer alone (CU-01, PR-02)
 * @param holdLiftedUntil the last day on which a supply hold is lifted; null when it is not (CU-04)
 * @param subsidiary of which group it is a unit; null when of none (CU-05)
 */
public record CustomerAccount(
        String name,
        CustomerClass customerClass,
        Money creditLimit,
        Funds funds,
        Receivables receivables,
        Map<String, Commitment> commitments,
        Map<String, Money> overrides,
        Map<String, Money> deposits,
        PriceBook ownPrices,
        @Nullable LocalDate holdLiftedUntil,
        @Nullable Subsidiary subsidiary) {
    public CustomerAccount {
        commitments = Entries.sorted(commitments);
        overrides = Entries.sorted(overrides);
        deposits = Entries.sorted(deposits);
    }

    /** An account on which nothing has happened. */
    public static CustomerAccount open(String name, CustomerClass customerClass, CurrencyUnit currency) {
        return new CustomerAccount(
                name,
                customerClass,
                Money.zero(currency),
                Funds.none(currency),
                Receivables.none(currency),
                Map.of(),
                Map.of(),
                Map.of(),
                PriceBook.EMPTY,
                null,
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
        Money sum = receivables.total();
        for (Commitment each : commitments.values()) {
            sum = sum.plus(each.uninvoiced());
        }
        return sum;
    }

    /** How far this note may carry the exposure: the limit, and what was approved over it for this note alone (XP-13). */
    public Money limitFor(String note) {
        return creditLimit.plus(overrides.getOrDefault(note, Money.zero(currency())));
    }

    /** What of a note is invoiced, until it has ended and all that left by it is. */
    public Money invoicedOf(String note) {
        Commitment held = commitments.get(note);
        return held == null ? Money.zero(currency()) : held.invoiced();
    }

    /** What was paid in advance, is reserved by no note and set aside for no order. */
    public Money available() {
        Money left = funds.prepaid();
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
        boolean isLifted = holdLiftedUntil != null && !today.isAfter(holdLiftedUntil);
        return isLifted ? List.of() : receivables.overdue(grace, today);
    }

    /** Notes and invoices of a contract that are not billed or not paid in full, by id and number (SC-05). */
    public List<String> openUnder(Ref<SalesContract> contract) {
        List<String> open = new ArrayList<>();
        commitments.forEach((note, held) -> {
            if (held.contracts().contains(contract)) {
                open.add(note);
            }
        });
        receivables.under(contract).forEach(open::add);
        return open;
    }

    CustomerAccount withCreditLimit(Money limit) {
        return with(copy -> copy.creditLimit = limit);
    }

    CustomerAccount withFunds(UnaryOperator<Funds> change) {
        return with(copy -> copy.funds = change.apply(funds));
    }

    CustomerAccount withReceivables(UnaryOperator<Receivables> change) {
        return with(copy -> copy.receivables = change.apply(receivables));
    }

    /** The money of a bill pays this invoice as far as it is open; the rest, or all without one, is paid in. */
    CustomerAccount honoured(String number, @Nullable String invoice) {
        Bill bill = funds.bills().get(number);
        if (bill == null) {
            return this;
        }
        CustomerAccount left = withFunds(money -> money.withoutBill(number));
        Money open = receivables.invoice(invoice).map(Invoice::open).orElse(Money.zero(currency()));
        Money rest = bill.amount().minus(open);
        if (open.isPositive()) {
            Money paid = rest.isNegative() ? bill.amount() : open;
            left = left.withReceivables(owed -> owed.with(invoice, each -> each.paid(paid, number)));
        }
        return rest.isPositive() ? left.withFunds(money -> money.paidIn(number, rest)) : left;
    }

    CustomerAccount withOverride(String note, Money excess) {
        return with(copy -> copy.overrides = Entries.with(overrides, note, excess));
    }

    CustomerAccount withDeposit(String order, Money amount) {
        return with(copy -> copy.deposits = Entries.with(deposits, order, amount.isZero() ? null : amount));
    }

    CustomerAccount withHoldLiftedUntil(LocalDate day) {
        return with(copy -> copy.holdLiftedUntil = day);
    }

    CustomerAccount with(Subsidiary unit) {
        return with(copy -> copy.subsidiary = unit);
    }

    CustomerAccount withOwnPrices(PriceBook book) {
        return with(copy -> copy.ownPrices = book);
    }

    /** Bills what has left by a note: what was paid in advance is taken from the balance, the rest is to be paid. */
    CustomerAccount billed(String note, String number, Money amount, LocalDate due) {
        Commitment held = commitments.get(note);
        if (held == null) {
            return invoiced(number, List.of(), amount, due);
        }
        CustomerAccount left = withCommitment(note, held.billed(amount));
        return held.isPrepaid()
                ? left.withFunds(money -> money.paidOut(amount))
                : left.invoiced(number, held.contracts(), amount, due);
    }

    private CustomerAccount invoiced(String number, List<Ref<SalesContract>> contracts, Money amount, LocalDate due) {
        Invoice invoice = new Invoice(number, contracts, amount, due, false, List.of());
        return withReceivables(owed -> owed.with(invoice));
    }

    /** Sets what a note holds. With credit taken, an excess approved for it is used up; once settled, it leaves. */
    CustomerAccount withCommitment(String note, Commitment held) {
        boolean isNothing = held.credit().isZero()
                && held.prepaid().isZero()
                && held.invoiced().isZero();
        Map<String, Commitment> notes = Entries.with(commitments, note, held.isSettled() || isNothing ? null : held);
        boolean isUsedUp = held.credit().isPositive() || held.isDone();
        Map<String, Money> excess = isUsedUp ? Entries.with(overrides, note, null) : overrides;
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
        private Funds funds = CustomerAccount.this.funds;
        private Receivables receivables = CustomerAccount.this.receivables;
        private Map<String, Commitment> commitments = CustomerAccount.this.commitments;
        private Map<String, Money> overrides = CustomerAccount.this.overrides;
        private Map<String, Money> deposits = CustomerAccount.this.deposits;
        private PriceBook ownPrices = CustomerAccount.this.ownPrices;
        private @Nullable LocalDate holdLiftedUntil = CustomerAccount.this.holdLiftedUntil;
        private @Nullable Subsidiary subsidiary = CustomerAccount.this.subsidiary;

        private CustomerAccount made() {
            return new CustomerAccount(
                    name,
                    customerClass,
                    creditLimit,
                    funds,
                    receivables,
                    commitments,
                    overrides,
                    deposits,
                    ownPrices,
                    holdLiftedUntil,
                    subsidiary);
        }
    }
}
