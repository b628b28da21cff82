package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.account.CreditCheck;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** What must hold between a {@link SalesOrder} and the account of its customer: money paid before, and credit. */
public final class OrderAndAccount {
    /** How many per cent of a prepaid order must be on the account before it takes effect (SO-07). */
    public static final Setting<BigDecimal> PREPAID_SHARE = setting("SO-07.prepaid-share", BigDecimal.valueOf(100));

    /** Whether releasing an order on credit looks at the credit limit, and what becomes of it (XP-13). */
    public static final Setting<CreditCheck> CREDIT_AT_RELEASE = setting("XP-13.credit-at-release", CreditCheck.NONE);

    static final Fact<SalesOrder, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, SalesOrder::customer);

    static final Rule<SalesOrder> IS_IN_ONE_CURRENCY = Rule.asks(
            "SO-01",
            "is-in-one-currency",
            now -> Answer.of(now.content().lines().stream()
                            .allMatch(line -> line.price()
                                    .currency()
                                    .equals(now.the(THE_ACCOUNT).content().currency())))
                    .with("currency", now.the(THE_ACCOUNT).content().currency()),
            THE_ACCOUNT);

    static final Rule<SalesOrder> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD =
            CustomerAccountRules.isNotOnSupplyHold(THE_ACCOUNT);

    static final Rule<SalesOrder> IS_WITHIN_CREDIT_LIMIT = checksCredit("is-within-credit-limit", CreditCheck.BLOCK);

    static final Rule<SalesOrder> IS_COVERED_BY_CREDIT_LIMIT =
            checksCredit("is-covered-by-credit-limit", CreditCheck.WARN);

    static final Rule<SalesOrder> IS_PAID_IN_ADVANCE_IF_PREPAID = Rule.asks(
            "SO-07",
            "is-paid-in-advance-if-prepaid",
            now -> paidInAdvance(now, now.content().total()),
            THE_ACCOUNT);

    /** More of a prepaid order is paid in advance like all of it was; what notes have taken is paid for by them. */
    static final InputRule<SalesOrder, AmendOrder> WHAT_IT_ADDS_IS_PAID_IN_ADVANCE_IF_PREPAID = InputRule.asks(
            "SO-07",
            "what-it-adds-is-paid-in-advance-if-prepaid",
            AmendOrder.class,
            (now, amendment) -> {
                Money before = unplanned(now.content());
                Money after = unplanned(amendment.change(now.content(), now.turn()));
                boolean adds = after.isSameCurrency(before) && after.isGreaterThan(before);
                return adds ? paidInAdvance(now, after) : Answer.met();
            },
            THE_ACCOUNT);

    private OrderAndAccount() {}

    /** What notes have taken of it is in the exposure, or will be once they are cleared. */
    private static Rule<SalesOrder> checksCredit(String name, CreditCheck check) {
        return Rule.asks(
                "XP-13",
                name,
                now -> {
                    SalesOrder order = now.content();
                    CustomerAccount account = now.the(THE_ACCOUNT).content();
                    return now.setting(CREDIT_AT_RELEASE) == check
                                    && order.terms().payment().isCredit()
                            ? CustomerAccountRules.within(account, unplanned(order), account.creditLimit())
                            : Answer.met();
                },
                THE_ACCOUNT);
    }

    private static Answer paidInAdvance(Situation<SalesOrder> now, Money sum) {
        return now.content().terms().payment() == PaymentTerm.PREPAID
                ? isOnTheAccount(now, share(sum, now.setting(PREPAID_SHARE)))
                : Answer.met();
    }

    /** What of the order no note has taken yet is worth; in one currency, or zero of the first line's. */
    private static Money unplanned(SalesOrder order) {
        Money sum = Money.zero(order.currency());
        for (OrderLine line : order.lines()) {
            boolean counts = order.onNotes().isCountedAs(line)
                    && line.price().per().convertsTo(line.ordered().unit())
                    && line.price().currency().equals(order.currency());
            sum = counts ? sum.plus(line.price().total(order.quantities(line).unplanned())) : sum;
        }
        return sum;
    }

    /** Whether so much is on the customer's account and reserved by nothing but the order's own deposit; what is announced counts for nothing (FI-04). */
    private static Answer isOnTheAccount(Situation<SalesOrder> now, Money needed) {
        Money available = now.the(THE_ACCOUNT).content().availableTo(now.filed().ref());
        return Answer.of(!available.isLessThan(needed))
                .with("needed", needed)
                .with("available", available)
                .passesBy("pay", needed.minus(available));
    }

    static Money share(Money sum, BigDecimal percent) {
        return sum.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }
}
