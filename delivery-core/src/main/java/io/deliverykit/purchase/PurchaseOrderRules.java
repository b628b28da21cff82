package io.deliverykit.purchase;

import static io.deliverykit.lifecycle.Fact.fact;

import io.deliverykit.goodsreceipt.Shelved;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.purchase.PurchaseOrderCommands.AcceptReduced;
import io.deliverykit.purchase.PurchaseOrderCommands.Dated;
import io.deliverykit.purchase.PurchaseOrderCommands.ReceiveGoods;
import io.deliverykit.purchase.PurchaseOrderCommands.SettlePurchase;
import io.deliverykit.purchase.PurchaseRequestCommands.Buy;
import io.deliverykit.quality.QualityInspectionCommands.InspectIncoming;
import io.deliverykit.quantity.Quantity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What must hold on a {@link PurchaseOrder}, and between it and its request. What must hold between it and the suppliers that
 * are asked stands in {@link OrderAndSuppliers}, what is asked of them on the way in {@link SupplierFollowup}.
 */
final class PurchaseOrderRules {
    static final Fact<PurchaseOrder, PurchaseRequest> THE_REQUEST =
            fact("the purchase request", PurchaseRequest.class, PurchaseOrder::request);

    static final Rule<PurchaseOrder> AGREES_WITH_ITS_REQUEST = Rule.asks(
            "PU-01",
            "agrees-with-its-request",
            now -> {
                Set<String> seen = new HashSet<>();
                return Answer.allOf(now.content().lines().stream()
                        .map(line -> Answer.of(seen.add(line.id()) && isAsked(now, line))
                                .with("line", line.id())
                                .with("request", now.the(THE_REQUEST).title()))
                        .toList());
            },
            THE_REQUEST);

    static final Rule<PurchaseOrder> ARRIVES_AFTER_TODAY = Rule.asks(
            "PU-08",
            "arrives-after-today",
            now -> Answer.of(now.content().arrival().isAfter(now.today()))
                    .with("day", now.content().arrival()));

    static final Rule<PurchaseOrder> IS_CONFIRMED_BY_ITS_SUPPLIER = Rule.holds(
            "PU-06",
            "is-confirmed-by-its-supplier",
            order -> !order.confirmation().isBlank());

    static final InputRule<PurchaseOrder, ReceiveGoods> COUNTS_WHAT_IS_AWAITED =
            InputRule.asks("PU-04", "counts-what-is-awaited", ReceiveGoods.class, PurchaseOrderRules::isAwaited);

    static final Rule<PurchaseOrder> SOMETHING_FAILED =
            Rule.holds("PU-09", "something-failed", order -> order.hasSomethingBad() && !order.isReduced());

    static final Rule<PurchaseOrder> SOMETHING_IS_SHORT =
            Rule.holds("PU-09", "something-is-short", order -> order.isShort() && !order.isReduced());

    static final Rule<PurchaseOrder> SOMETHING_IS_SHORT_OR_FAILED =
            Rule.holds("PU-09", "something-is-short-or-failed", order -> !order.holds());

    static final Rule<PurchaseOrder> SOMETHING_OF_IT_IS_HERE =
            Rule.holds("PU-09", "something-of-it-is-here", PurchaseOrder::isPartlyHere);

    static final InputRule<PurchaseOrder, Dated> ANOTHER_DATE_IS_TO_COME = InputRule.asks(
            "PU-09",
            "another-date-is-to-come",
            Dated.class,
            (now, choice) -> Answer.of(choice.until().isAfter(now.today())).with("day", choice.until()));

    static final InputRule<PurchaseOrder, AcceptReduced> REDUCES_WHAT_IS_OWED = InputRule.asks(
            "PU-09",
            "reduces-what-is-owed",
            AcceptReduced.class,
            (now, choice) -> Answer.of(isReduction(now.content(), choice.reduction()))
                    .with("reduction", choice.reduction())
                    .with("owed", now.content().owed()));

    static final Rule<PurchaseOrder> ITS_RECEIPT_HOLDS = Rule.holds("PU-04", "its-receipt-holds", PurchaseOrder::holds);

    static final InputRule<PurchaseOrder, SettlePurchase> PAYS_WHAT_IS_OWED = InputRule.asks(
            "PU-04",
            "pays-what-is-owed",
            SettlePurchase.class,
            (now, settle) -> Answer.of(settle.paid().equals(now.content().owed()))
                    .with("paid", settle.paid())
                    .with("owed", now.content().owed()));

    static final Rule<PurchaseOrder> NOTHING_OF_IT_IS_HERE =
            Rule.holds("PU-04", "nothing-of-it-is-here", order -> !order.isPartlyHere());

    static final Rule<PurchaseOrder> NO_MORE_IS_SHELVED_THAN_HAS_PASSED = Rule.asks(
            "QI-02",
            "no-more-is-shelved-than-has-passed",
            now -> Shelved.isNoMoreThan(
                    now.content().shelved(), line -> now.content().line(line).map(now.content()::good)));

    static final Condition<PurchaseOrder> EVERYTHING_THAT_CAME_IS_JUDGED =
            Condition.when("everything that came is judged", PurchaseOrder::isJudged);

    private PurchaseOrderRules() {}

    /** What the order, as it stands, buys of the request: in the end what is here of it, before what it orders (PU-01). */
    static Buy ofTheRequest(Filed<PurchaseOrder> order, Ref<PurchaseRequest> request) {
        Map<String, Quantity> quantities = new TreeMap<>();
        for (PurchaseLine line : order.content().lines()) {
            Quantity bought =
                    order.isIn(PurchaseOrderState.SETTLED) ? order.content().kept(line) : line.quantity();
            if (!order.isIn(PurchaseOrderState.CANCELLED) && bought.isPositive()) {
                quantities.put(line.id(), bought);
            }
        }
        return new Buy(order.ref(), quantities);
    }

    /** At the warehouse: the inspection of the last delivery, before stock or use (QI-02). */
    static InspectIncoming inspection(Filed<PurchaseOrder> order) {
        PurchaseOrder content = order.content();
        Receipt last = content.receipts().get(content.receipts().size() - 1);
        String goods = content.lines().stream()
                .filter(line -> last.counted().containsKey(line.id()))
                .map(PurchaseLine::material)
                .distinct()
                .collect(Collectors.joining(", "));
        return new InspectIncoming(order.ref(), last.number(), goods, last.batch());
    }

    /** One inspection for each delivery (QI-02). */
    static int delivery(PurchaseOrder order) {
        return Math.max(1, order.receipts().size());
    }

    private static boolean isAsked(Situation<PurchaseOrder> now, PurchaseLine line) {
        return line.quantity().isPositive()
                && now.the(THE_REQUEST)
                        .content()
                        .line(line.id())
                        .filter(asked -> asked.material().equals(line.material())
                                && asked.specification().equals(line.specification())
                                && asked.asked()
                                        .unit()
                                        .convertsTo(line.quantity().unit()))
                        .isPresent();
    }

    private static Answer isAwaited(Situation<PurchaseOrder> now, ReceiveGoods receive) {
        return Answer.allOf(receive.counted().entrySet().stream()
                .map(each -> isAwaited(now.content(), each.getKey(), each.getValue()))
                .toList());
    }

    private static Answer isAwaited(PurchaseOrder order, String id, Quantity counted) {
        PurchaseLine line = order.line(id).orElse(null);
        if (line == null || !counted.unit().convertsTo(line.quantity().unit()) || !counted.isPositive()) {
            return Answer.unmet().with("line", id).with("counted", counted).with("awaited", "-");
        }
        Quantity awaited = line.quantity().minus(order.kept(line));
        return Answer.of(!counted.isMoreThan(awaited))
                .with("line", id)
                .with("counted", counted)
                .with("awaited", awaited);
    }

    /** What is bad is taken for less; of what is only short, no more is owed than has come. */
    private static boolean isReduction(PurchaseOrder order, Money reduction) {
        return reduction.isSameCurrency(order.owed())
                && !reduction.isGreaterThan(order.owed())
                && !reduction.isNegative()
                && (reduction.isPositive() || !order.hasSomethingBad());
    }
}
