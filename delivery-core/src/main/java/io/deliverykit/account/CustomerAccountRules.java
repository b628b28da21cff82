package io.deliverykit.account;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What must hold on a {@link CustomerAccount}, and who must agree. */
public final class CustomerAccountRules {
    /** How long after its term an invoice puts the customer on supply hold. */
    public static final Setting<Period> GRACE = setting("CU-04.grace", Period.ofMonths(1));

    static final Rule<CustomerAccount> IS_NOT_ON_SUPPLY_HOLD = Rule.<CustomerAccount>asks(
                    "CU-04", "is-not-on-supply-hold", now -> suppliable(now.content(), now.setting(GRACE), now.today()))
            .liftedBy(SALES_DIRECTOR, FINANCE_MANAGER);

    static final Rule<CustomerAccount> IS_WITHIN_CREDIT_LIMIT = Rule.<CustomerAccount>asks(
                    "CU-06", "is-within-credit-limit", now -> within(now.content()))
            .liftedBy(GENERAL_MANAGER, SALES_DIRECTOR);

    static final Rule<CustomerAccount> PREPAID_BALANCE_COVERS_IT =
            Rule.asks("FI-07", "prepaid-balance-covers-it", now -> coveredBy(now.content()));

    static final Rule<CustomerAccount> NOTHING_IS_OPEN = Rule.holds(
            "CU-06",
            "nothing-is-open",
            account -> account.commitments().isEmpty()
                    && account.unpaid().isEmpty()
                    && account.prepaid().isZero());

    static final Rule<CustomerAccount> IS_IN_USE =
            Rule.asks("CU-06", "is-in-use", now -> Answer.of(now.filed().isIn(CustomerAccountState.OPEN)));

    static final InputRule<CustomerAccount, ReceivePayment> INVOICE_IS_OPEN = InputRule.asks(
            "FI-05",
            "invoice-is-open",
            ReceivePayment.class,
            (now, payment) -> now.content()
                    .invoice(payment.invoice())
                    .map(invoice -> Answer.of(!payment.amount().isGreaterThan(invoice.open()))
                            .with("invoice", invoice.number())
                            .with("open", invoice.open()))
                    .orElseGet(() ->
                            Answer.unmet().with("invoice", payment.invoice()).with("open", "-")));

    static final InputRule<CustomerAccount, RecordInvoice> IS_INVOICED_ONCE =
            InputRule.asks("FI-01", "is-invoiced-once", RecordInvoice.class, (now, invoice) -> {
                Commitment held = now.content().commitments().get(invoice.note().id());
                Money left = held == null ? Money.zero(now.content().currency()) : held.uninvoiced();
                return Answer.of(!invoice.amount().isGreaterThan(left))
                        .with("left", left)
                        .with("amount", invoice.amount());
            });

    /** First credit or more of it: the general manager, then the sales director (CU-05, CU-06). */
    static final ApprovalPolicy<Situation<CustomerAccount>> CREDIT_APPROVALS = approvals(
            "credit",
            step(CustomerAccount.class, "credit: general manager", GENERAL_MANAGER)
                    .covering(
                            covered("limit", CustomerAccount::creditLimit),
                            covered("excess", CustomerAccount::overrides)),
            step(CustomerAccount.class, "credit: sales director", SALES_DIRECTOR)
                    .covering(
                            covered("limit", CustomerAccount::creditLimit),
                            covered("excess", CustomerAccount::overrides)));

    /** Supplying although something is overdue: both, in either order (CU-04). */
    static final ApprovalPolicy<Situation<CustomerAccount>> HOLD_APPROVALS = approvals(
            "supply hold",
            everyOneOf(CustomerAccount.class, "supply hold", SALES_DIRECTOR, FINANCE_MANAGER)
                    .covering(covered("hold lifted until", CustomerAccount::holdLiftedUntil)));

    private CustomerAccountRules() {}

    /** Whether nothing is overdue by more than the grace, with what is; for rules of orders too (CU-04). */
    public static Answer suppliable(CustomerAccount account, Period grace, LocalDate today) {
        List<Invoice> overdue = account.overdue(grace, today);
        if (overdue.isEmpty()) {
            return Answer.met();
        }
        Money sum = overdue.stream().map(Invoice::open).reduce(Money.zero(account.currency()), Money::plus);
        return Answer.unmet()
                .with(
                        "items",
                        overdue.stream()
                                .map(each -> each.number() + " (" + ChronoUnit.DAYS.between(each.due(), today) + " d)")
                                .collect(Collectors.joining(", ")))
                .with("sum", sum)
                .passesBy("pay", sum);
    }

    private static Answer within(CustomerAccount account) {
        Money limit = account.limitWithOverrides();
        Money over = account.exposure().minus(limit);
        return Answer.of(!over.isPositive())
                .with("exposure", account.exposure())
                .with("limit", limit)
                .passesBy("reduce", over);
    }

    private static Answer coveredBy(CustomerAccount account) {
        Money missing = account.available().negated();
        return Answer.of(!missing.isPositive())
                .with("prepaid", account.prepaid())
                .passesBy("pay", missing);
    }
}
