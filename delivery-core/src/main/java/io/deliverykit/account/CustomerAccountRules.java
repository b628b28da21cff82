package io.deliverykit.account;

import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.account.CustomerAccountCommands.ApplyCredit;
import io.deliverykit.account.CustomerAccountCommands.BookCredit;
import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.Commit;
import io.deliverykit.account.CustomerAccountCommands.DisputeInvoice;
import io.deliverykit.account.CustomerAccountCommands.HonourBill;
import io.deliverykit.account.CustomerAccountCommands.JoinGroup;
import io.deliverykit.account.CustomerAccountCommands.OfBill;
import io.deliverykit.account.CustomerAccountCommands.ReceiveBill;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.account.CustomerAccountCommands.Settling;
import io.deliverykit.account.CustomerAccountCommands.Summing;
import io.deliverykit.account.CustomerAccountCommands.UseOwnPrices;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What must hold on a {@link CustomerAccount}. Who must agree stands in {@link CustomerAccountApprovals}. */
public final class CustomerAccountRules {
    /** How long after its term an invoice puts the customer on supply hold. */
    public static final Setting<Period> GRACE = setting("CU-04.grace", Period.ofMonths(1));

    static final Rule<CustomerAccount> IS_NOT_ON_SUPPLY_HOLD = Rule.<CustomerAccount>asks(
                    "CU-04", "is-not-on-supply-hold", now -> suppliable(now.content(), now.setting(GRACE), now.today()))
            .liftedBy(SALES_DIRECTOR, FINANCE_MANAGER);

    static final InputRule<CustomerAccount, Commit> IS_WITHIN_CREDIT_LIMIT = InputRule.asks(
                    "CU-06", "is-within-credit-limit", Commit.class, CustomerAccountRules::within)
            .liftedBy(GENERAL_MANAGER, SALES_DIRECTOR);

    static final Rule<CustomerAccount> PREPAID_BALANCE_COVERS_IT =
            Rule.asks("FI-07", "prepaid-balance-covers-it", now -> coveredBy(now.content()));

    static final InputRule<CustomerAccount, UseOwnPrices> NO_OTHER_LIST_BEGINS_THAT_DAY =
            InputRule.asks("PR-02", "no-other-list-begins-that-day", UseOwnPrices.class, (now, list) -> {
                Set<String> others =
                        now.content().ownPrices().beginningWith(list.claimant().id(), list.days());
                return Answer.of(others.isEmpty()).with("lists", String.join(", ", others));
            });

    static final Rule<CustomerAccount> NOTHING_IS_OPEN = Rule.holds(
            "CU-06",
            "nothing-is-open",
            account -> account.commitments().isEmpty()
                    && account.receivables().unpaid().isEmpty()
                    && account.funds().prepaid().isZero()
                    && account.funds().bills().isEmpty()
                    && account.receivables().credits().isEmpty());

    static final Rule<CustomerAccount> IS_IN_USE =
            Rule.asks("CU-06", "is-in-use", now -> Answer.of(now.filed().isIn(CustomerAccountState.OPEN)));

    static final InputRule<CustomerAccount, Summing> NAMES_A_SUM = InputRule.asks(
            "CU-06",
            "names-a-sum-in-the-currency-of-the-account",
            Summing.class,
            (now, asked) -> Answer.of(asked.amount().isPositive() && isOf(now.content(), asked.amount()))
                    .with("amount", asked.amount())
                    .with("currency", now.content().currency()));

    static final InputRule<CustomerAccount, ChangeCreditLimit> NAMES_A_LIMIT = InputRule.asks(
            "CU-05",
            "names-a-limit-in-the-currency-of-the-account",
            ChangeCreditLimit.class,
            (now, asked) -> Answer.of(!asked.limit().isNegative() && isOf(now.content(), asked.limit()))
                    .with("limit", asked.limit())
                    .with("currency", now.content().currency()));

    static final InputRule<CustomerAccount, JoinGroup> IS_NO_UNIT_OF_IT_YET =
            InputRule.asks("CU-05", "is-no-unit-of-it-yet", JoinGroup.class, (now, joined) -> {
                Subsidiary unit = now.content().subsidiary();
                return Answer.of(unit == null || !unit.group().equals(joined.group()))
                        .with("group", joined.group());
            });

    static final Rule<CustomerAccount> WAITS_FOR_ITS_FIRST_SALE =
            Rule.asks("CU-05", "waits-for-its-first-sale", now -> Answer.of(isToBeAdmitted(now.content())));

    /** The first sale to a unit of a group, in whatever way it is paid; later ones need nothing. */
    static final Rule<CustomerAccount> ITS_FIRST_SALE_IS_APPROVED = Rule.<CustomerAccount>asks(
                    "CU-05", "its-first-sale-is-approved", now -> {
                        Subsidiary unit = now.content().subsidiary();
                        return Answer.of(!isToBeAdmitted(now.content()))
                                .with("group", unit == null ? "" : unit.group());
                    })
            .liftedBy(SALES_DIRECTOR);

    static final InputRule<CustomerAccount, Settling> INVOICE_IS_OPEN =
            InputRule.asks("FI-05", "invoice-is-open", Settling.class, (now, payment) -> {
                Optional<Invoice> invoice = now.content().receivables().invoice(payment.invoice());
                boolean isOpen = invoice.filter(each -> isNotMore(payment.amount(), each.open()))
                        .isPresent();
                return Answer.of(isOpen)
                        .with("invoice", payment.invoice())
                        .with(
                                "open",
                                invoice.map(each -> each.open().toString()).orElse("-"));
            });

    static final InputRule<CustomerAccount, ReceivePrepayment> PREPAYMENT_IS_BOOKED_ONCE = InputRule.asks(
            "FI-03",
            "receipt-is-booked-once",
            ReceivePrepayment.class,
            (now, paid) -> Answer.of(!now.content().funds().receipts().contains(paid.receipt()))
                    .with("receipt", paid.receipt()));

    /** One receipt may pay several invoices, each once. */
    static final InputRule<CustomerAccount, ReceivePayment> PAYMENT_IS_BOOKED_ONCE = InputRule.asks(
            "FI-03",
            "receipt-is-booked-once",
            ReceivePayment.class,
            (now, paid) -> Answer.of(now.content()
                            .receivables()
                            .invoice(paid.invoice())
                            .filter(each -> each.receipts().contains(paid.receipt()))
                            .isEmpty())
                    .with("receipt", paid.receipt()));

    static final InputRule<CustomerAccount, ReceiveBill> BILL_IS_RECORDED_ONCE = InputRule.asks(
            "FI-07",
            "bill-is-recorded-once",
            ReceiveBill.class,
            (now, bill) -> Answer.of(!now.content().funds().bills().containsKey(bill.number())
                            && !now.content().funds().receipts().contains(bill.number()))
                    .with("bill", bill.number()));

    static final InputRule<CustomerAccount, OfBill> BILL_IS_OUTSTANDING = InputRule.asks(
            "FI-07",
            "bill-is-outstanding",
            OfBill.class,
            (now, asked) -> Answer.of(now.content().funds().bills().containsKey(asked.number()))
                    .with("bill", asked.number()));

    static final InputRule<CustomerAccount, HonourBill> BILL_IS_BOOKED_ONCE = InputRule.asks(
            "FI-03",
            "receipt-is-booked-once",
            HonourBill.class,
            (now, honoured) -> Answer.of(!now.content().funds().receipts().contains(honoured.number())
                            && now.content()
                                    .receivables()
                                    .invoice(honoured.invoice())
                                    .filter(each -> each.receipts().contains(honoured.number()))
                                    .isEmpty())
                    .with("receipt", honoured.number()));

    static final InputRule<CustomerAccount, HonourBill> BILL_PAYS_A_KNOWN_INVOICE = InputRule.asks(
            "FI-05",
            "invoice-is-known",
            HonourBill.class,
            (now, honoured) -> Answer.of(honoured.invoice() == null
                            || now.content()
                                    .receivables()
                                    .invoice(honoured.invoice())
                                    .isPresent())
                    .with("invoice", String.valueOf(honoured.invoice())));

    static final InputRule<CustomerAccount, BookCredit> CREDIT_IS_BOOKED_ONCE = InputRule.asks(
            "CU-06",
            "credit-is-booked-once",
            BookCredit.class,
            (now, credit) -> Answer.of(!now.content().receivables().credits().containsKey(credit.number()))
                    .with("credit", credit.number()));

    static final InputRule<CustomerAccount, ApplyCredit> CREDIT_IS_LEFT =
            InputRule.asks("CU-06", "credit-is-left", ApplyCredit.class, (now, applied) -> {
                Money left = now.content().receivables().credit(applied.number());
                return Answer.of(isNotMore(applied.amount(), left))
                        .with("credit", applied.number())
                        .with("left", left);
            });

    static final InputRule<CustomerAccount, DisputeInvoice> INVOICE_IS_KNOWN = InputRule.asks(
            "FI-05",
            "invoice-is-known",
            DisputeInvoice.class,
            (now, dispute) -> Answer.of(now.content()
                            .receivables()
                            .invoice(dispute.invoice())
                            .isPresent())
                    .with("invoice", dispute.invoice()));

    /** What is disputed is not overdue; once supply is on hold for it, that takes those who lift a hold. */
    static final InputRule<CustomerAccount, DisputeInvoice> LIFTS_NO_SUPPLY_HOLD = InputRule.asks(
                    "CU-04",
                    "lifts-no-supply-hold",
                    DisputeInvoice.class,
                    (now, dispute) -> Answer.of(!dispute.disputed()
                                    || now.content().overdue(now.setting(GRACE), now.today()).stream()
                                            .noneMatch(each -> each.number().equals(dispute.invoice())))
                            .with("invoice", dispute.invoice()))
            .liftedBy(SALES_DIRECTOR, FINANCE_MANAGER);

    static final InputRule<CustomerAccount, RecordInvoice> INVOICE_NUMBER_IS_NEW = InputRule.asks(
            "FI-02",
            "invoice-number-is-new",
            RecordInvoice.class,
            (now, invoice) -> Answer.of(now.content()
                            .receivables()
                            .invoice(invoice.number())
                            .isEmpty())
                    .with("invoice", invoice.number()));

    static final InputRule<CustomerAccount, RecordInvoice> IS_INVOICED_ONCE =
            InputRule.asks("FI-01", "is-invoiced-once", RecordInvoice.class, (now, invoice) -> {
                Commitment held = now.content().commitments().get(invoice.note().id());
                Money left = held == null ? Money.zero(now.content().currency()) : held.billable();
                return Answer.of(isNotMore(invoice.amount(), left))
                        .with("left", left)
                        .with("amount", invoice.amount());
            });

    private CustomerAccountRules() {}

    private static boolean isToBeAdmitted(CustomerAccount account) {
        Subsidiary unit = account.subsidiary();
        return unit != null && !unit.admitted();
    }

    /** The rule that the customer of a document is not on supply hold (CU-04). */
    public static <D> Rule<D> isNotOnSupplyHold(Fact<D, CustomerAccount> account) {
        return Rule.<D>asks(
                        "CU-04",
                        "its-customer-is-not-on-supply-hold",
                        now -> suppliable(now.the(account).content(), now.setting(GRACE), now.today()),
                        account)
                .liftedBy(SALES_DIRECTOR, FINANCE_MANAGER);
    }

    /** Whether nothing is overdue by more than the grace, with what is. */
    private static Answer suppliable(CustomerAccount account, Period grace, LocalDate today) {
        List<Invoice> overdue = account.overdue(grace, today);
        if (overdue.isEmpty()) {
            return Answer.met();
        }
        Money sum = overdue.stream().map(Invoice::open).reduce(Money.zero(account.currency()), Money::plus);
        return Answer.unmet()
                .with(
                        "items",
                        overdue.stream()
                                .map(each -> ChronoUnit.DAYS.between(each.due(), today) + "/" + each.number())
                                .collect(Collectors.joining(", ")))
                .with("sum", sum)
                .passesBy("pay", sum);
    }

    /** Whether the exposure and so much more stay within a limit; for rules of orders and notes too (XP-13). */
    public static Answer within(CustomerAccount account, Money more, Money limit) {
        if (!isOf(account, more)) {
            return Answer.unmet().with("exposure", more).with("limit", limit);
        }
        Money exposure = account.exposure().plus(more);
        Money over = exposure.minus(limit);
        return Answer.of(!over.isPositive())
                .with("exposure", exposure)
                .with("limit", limit)
                .passesBy("reduce", over);
    }

    /** Asked only of what takes more credit: a prepaid note carries no exposure (CU-06). */
    private static Answer within(Situation<CustomerAccount> now, Commit asked) {
        CustomerAccount account = now.content();
        String note = asked.claimant().id();
        Commitment known = account.commitments().get(note);
        Money before = known == null ? Money.zero(account.currency()) : known.credit();
        if (!asked.credit().isGreaterThan(before)) {
            return Answer.met();
        }
        return within(asked.change(account, now.turn()), Money.zero(account.currency()), account.limitFor(note));
    }

    private static boolean isOf(CustomerAccount account, Money sum) {
        return sum.getCurrencyUnit().equals(account.currency());
    }

    /** False also for another currency, which cannot be compared. */
    private static boolean isNotMore(Money sum, Money most) {
        return sum.getCurrencyUnit().equals(most.getCurrencyUnit()) && !sum.isGreaterThan(most);
    }

    private static Answer coveredBy(CustomerAccount account) {
        Money missing = account.available().negated();
        return Answer.of(!missing.isPositive())
                .with("prepaid", account.funds().prepaid())
                .passesBy("pay", missing);
    }
}
