package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.order.SalesOrderRules.THE_ACCOUNT;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderCommands.Hold;
import io.deliverykit.order.SalesOrderCommands.WithLines;
import io.deliverykit.order.UniqueItemCommands.Take;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What must hold between a {@link SalesOrder} and the unique items that it asks for, and what it holds of them (SO-16). */
final class OrderAndItems {
    /** How many per cent of a unique item's price are a deposit; no more than 20 are one by law (定金). */
    static final Setting<BigDecimal> DEPOSIT_SHARE = setting("SO-16.deposit-share", BigDecimal.valueOf(20));

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
            Rule.asks("SO-16", "its-items-are-paid-for", OrderAndItems::depositIsThere, THE_ACCOUNT);

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
            SalesOrderRules.IS_IN_ONE_CURRENCY,
            OrderAndContract.AGREES_WITH_ITS_CONTRACT,
            SalesOrderRules.ITS_PRICE_LIST_IS_FOR_ITS_CUSTOMER,
            ASKS_FOR_EACH_ITEM_ONCE);

    private OrderAndItems() {}

    /** What the order, as it stands, holds of a unique item: all of it, from its release on. */
    static Take ofTheItem(Filed<SalesOrder> order, Ref<UniqueItem> item) {
        boolean isReleased = order.content().releasedOn() != null && !order.isIn(SalesOrderState.CANCELLED);
        boolean isWanted = order.content().lines().stream()
                .anyMatch(line -> item.equals(line.item()) && line.wanted().isPositive());
        return new Take(order.ref(), isReleased && isWanted, order.isIn(SalesOrderState.CLOSED));
    }

    private static boolean isTheItem(Situation<SalesOrder> now, OrderLine line) {
        return line.ordered().amount().compareTo(BigDecimal.ONE) == 0
                && line.tolerance().over().signum() == 0
                && now.all(THE_ITEMS).stream()
                        .anyMatch(item -> item.ref().equals(line.item())
                                && item.content().product().equals(line.product()));
    }

    private static Answer depositIsThere(Situation<SalesOrder> now) {
        Money price = now.content().lines().stream()
                .filter(line -> line.item() != null)
                .map(OrderLine::total)
                .reduce(Money.zero(now.content().currency()), Money::plus);
        return price.isZero()
                ? Answer.met()
                : SalesOrderRules.isOnTheAccount(now, SalesOrderRules.share(price, now.setting(DEPOSIT_SHARE)));
    }
}
