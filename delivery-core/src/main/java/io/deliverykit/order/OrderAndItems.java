package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.SetAside;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.order.SalesOrderCommands.BookDeposit;
import io.deliverykit.order.SalesOrderCommands.WithLines;
import io.deliverykit.order.UniqueItemCommands.Take;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What must hold between a {@link SalesOrder} and the unique items that it asks for, and what it holds of them (SO-16). */
public final class OrderAndItems {
    /** How many per cent of a unique item's price are a deposit; no more than 20 are one by law (定金). */
    public static final Setting<BigDecimal> DEPOSIT_SHARE = setting("SO-16.deposit-share", BigDecimal.valueOf(20));

    static final Fact<SalesOrder, UniqueItem> THE_ITEMS =
            facts("the unique items of its lines", UniqueItem.class, SalesOrder::items);

    static final Rule<SalesOrder> ASKS_FOR_EACH_ITEM_ONCE = Rule.asks(
            "SO-16",
            "asks-for-each-item-once",
            now -> {
                Set<Ref<UniqueItem>> seen = new HashSet<>();
                return Answer.allOf(now.content().lines().stream()
                        .filter(line -> line.item() != null)
                        .map(line -> Answer.of(seen.add(line.item()) && isTheItem(now, line))
                                .with("line", line.id()))
                        .toList());
            },
            THE_ITEMS);

    static final InputRule<SalesOrder, WithLines> KEEPS_ITS_ITEMS = InputRule.agrees(
            "SO-16",
            "keeps-its-items",
            WithLines.class,
            (order, asked) -> order.items()
                    .equals(asked.lines().stream()
                            .map(OrderLine::item)
                            .filter(item -> item != null)
                            .collect(Collectors.toSet())));

    static final Rule<SalesOrder> ITS_ITEMS_ARE_PAID_FOR =
            Rule.asks("SO-16", "its-items-are-paid-for", OrderAndItems::depositIsBooked);

    static final InputRule<SalesOrder, BookDeposit> NAMES_A_DEPOSIT = InputRule.asks(
            "SO-16",
            "names-a-deposit",
            BookDeposit.class,
            (now, booked) -> Answer.of(!now.content().items().isEmpty()
                            && booked.amount().isPositive()
                            && booked.amount()
                                    .getCurrencyUnit()
                                    .equals(now.content().currency()))
                    .with("amount", booked.amount())
                    .with("currency", now.content().currency()));

    static final InputRule<SalesOrder, Hold> TAKES_ITEMS_ONLY_ONCE_RELEASED =
            InputRule.asks("SO-16", "takes-items-only-once-released", Hold.class, (now, hold) -> {
                Set<String> lines = new TreeSet<>();
                now.content().lines().stream()
                        .filter(line -> line.item() != null
                                && now.content().releasedOn() == null
                                && OrderAndNotes.takesMore(now.content(), hold, line))
                        .forEach(line -> lines.add(line.id()));
                return Answer.of(lines.isEmpty()).with("lines", String.join(", ", lines));
            });

    /** However its lines were written: at first, revised or amended. */
    static final RuleSet<SalesOrder> ITS_LINES_ARE_IN_ORDER = RuleSet.of(
            SalesOrderRules.NAMES_EACH_LINE_ONCE,
            SalesOrderRules.PRICES_WHAT_IT_ORDERS,
            OrderAndAccount.IS_IN_ONE_CURRENCY,
            OrderAndContract.AGREES_WITH_ITS_CONTRACT,
            SalesOrderRules.ITS_PRICE_LIST_IS_FOR_ITS_CUSTOMER,
            ASKS_FOR_EACH_ITEM_ONCE);

    private OrderAndItems() {}

    /** What the order, as it stands, holds of a unique item: all of it, from its deposit on (SO-16). */
    static Take ofTheItem(Filed<SalesOrder> order, Ref<UniqueItem> item) {
        boolean isWanted = order.content().lines().stream()
                .anyMatch(line -> item.equals(line.item()) && line.wanted().isPositive());
        return new Take(order.ref(), hasDeposit(order) && isWanted, order.isIn(SalesOrderState.CLOSED));
    }

    /** What the order, as it stands, has set aside on the account: its deposit, until all its items have left. */
    static SetAside ofTheAccount(Filed<SalesOrder> order, Ref<CustomerAccount> account) {
        SalesOrder content = order.content();
        boolean isStillHere = content.lines().stream()
                .anyMatch(line -> line.item() != null
                        && line.wanted().isPositive()
                        && content.quantities(line).departed().isZero());
        Money nothing = Money.zero(content.currency());
        return new SetAside(order.ref(), hasDeposit(order) && isStillHere ? content.deposited() : nothing);
    }

    private static boolean hasDeposit(Filed<SalesOrder> order) {
        return order.content().deposit() != null && !order.isIn(SalesOrderState.CANCELLED, SalesOrderState.DECLINED);
    }

    private static boolean isTheItem(Situation<SalesOrder> now, OrderLine line) {
        return line.ordered().amount().compareTo(BigDecimal.ONE) == 0
                && line.tolerance().over().signum() == 0
                && now.all(THE_ITEMS).stream()
                        .anyMatch(item -> item.ref().equals(line.item())
                                && item.content().product().equals(line.product()));
    }

    private static Answer depositIsBooked(Situation<SalesOrder> now) {
        Money price = now.content().lines().stream()
                .filter(line -> line.item() != null)
                .map(OrderLine::total)
                .reduce(Money.zero(now.content().currency()), Money::plus);
        Money needed = OrderAndAccount.share(price, now.setting(DEPOSIT_SHARE));
        Money booked = now.content().deposited();
        return Answer.of(!booked.isLessThan(needed))
                .with("needed", needed)
                .with("booked", booked)
                .passesBy("pay", needed.minus(booked));
    }
}
