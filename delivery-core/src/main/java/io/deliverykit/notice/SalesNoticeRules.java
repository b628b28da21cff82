package io.deliverykit.notice;

import static io.deliverykit.lifecycle.Fact.fact;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderClaims.Notify;
import io.deliverykit.order.SalesOrderRules;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Rows;
import java.util.Map;
import java.util.Optional;

/** What must hold on a {@link SalesNotice}. */
public final class SalesNoticeRules {
    static final Fact<SalesNotice, SalesOrder> THE_ORDER = fact("the order", SalesOrder.class, SalesNotice::order);
    static final Fact<SalesNotice, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, SalesNotice::customer);
    static final Fact<SalesNotice, PriceList> THE_PRICE_LIST =
            fact("the price list", PriceList.class, SalesNotice::priceList);

    static final Rule<SalesNotice> ITS_ORDER_STANDS = Rule.asks(
            "SN-01",
            "its-order-stands",
            now -> {
                Filed<SalesOrder> order = now.the(THE_ORDER);
                return Answer.of(SalesOrderRules.isInEffect(order)
                                && !order.content().isOnHold())
                        .with("order", order.title())
                        .with("state", order.state().name())
                        .with("hold", order.content().hold());
            },
            THE_ORDER);

    static final Rule<SalesNotice> AGREES_WITH_ITS_ORDER = Rule.asks(
            "SN-01",
            "agrees-with-its-order",
            now -> {
                SalesOrder order = now.the(THE_ORDER).content();
                return Answer.of(order.customer().equals(now.content().customer())
                                && order.priceList().equals(now.content().priceList())
                                && order.terms().payment() == now.content().payment())
                        .with("order", now.the(THE_ORDER).title());
            },
            THE_ORDER);

    static final Rule<SalesNotice> ITS_LINES_ARE_ITS_ORDERS = Rule.asks(
            "SN-01",
            "its-lines-are-its-orders",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> isOrdered(now, line))
                    .toList()),
            THE_ORDER);

    static final Rule<SalesNotice> NAMES_EACH_LINE_ONCE = Rule.holds(
            "SN-01",
            "names-each-line-once",
            notice -> Rows.areNamedOnce(notice.lines(), NoticeLine::id, NoticeLine::quantity));

    static final RuleSet<SalesNotice> IS_AS_ITS_ORDER_IS =
            RuleSet.of(ITS_ORDER_STANDS, AGREES_WITH_ITS_ORDER, ITS_LINES_ARE_ITS_ORDERS);

    static final Rule<SalesNotice> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD =
            CustomerAccountRules.isNotOnSupplyHold(THE_ACCOUNT);

    static final Rule<SalesNotice> IS_PREPAID =
            Rule.holds("SN-06", "is-prepaid", notice -> notice.payment() == PaymentTerm.PREPAID);

    static final Rule<SalesNotice> ITS_GOODS_PLAN_IS_SIGNED = Rule.holds(
            "SN-06",
            "its-goods-plan-is-signed",
            notice ->
                    notice.payment() != PaymentTerm.PREPAID || notice.dealings().isPlanSigned());

    static final Rule<SalesNotice> NO_NOTE_IS_ON_ITS_WAY = Rule.asks(
            "SN-05",
            "no-note-is-on-its-way",
            now -> Answer.of(now.content().served().open().isEmpty())
                    .with(
                            "notes",
                            String.join(", ", now.content().served().open().keySet())));

    /** Nothing is drawn from a notice before it is approved, and no more than it tells of (SN-05). */
    static final Rule<SalesNotice> IS_APPROVED = Rule.asks(
            "SN-05",
            "is-approved",
            now -> Answer.of(isApproved(now.filed()))
                    .with("state", now.filed().state().name()));

    static final Rule<SalesNotice> TELLS_OF_ENOUGH = Rule.asks(
            "SN-05",
            "tells-of-enough",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> tellsOfEnough(now.content(), line))
                    .toList()));

    static final Condition<SalesNotice> ALL_HAS_LEFT_FOR_GOOD =
            Condition.when("all has left for good", SalesNotice::hasLeftForGood);

    private SalesNoticeRules() {}

    /** Whether a delivery note may be drawn from it (SN-05). */
    public static boolean isApproved(Filed<SalesNotice> notice) {
        return notice.isIn(
                SalesNoticeState.APPROVED,
                SalesNoticeState.REPLENISHING,
                SalesNoticeState.STOCK_READY,
                SalesNoticeState.FULFILLED);
    }

    /** Whether the warehouse may issue against it (SN-03, SN-05). */
    public static boolean isReady(Filed<SalesNotice> notice) {
        return notice.isIn(SalesNoticeState.STOCK_READY, SalesNoticeState.FULFILLED);
    }

    /** What the notice, as it stands, holds of its order: what it tells of, and once it is cancelled what has left by it. */
    static Notify ofTheOrder(Filed<SalesNotice> notice, Ref<SalesOrder> order) {
        boolean isOver = notice.isIn(SalesNoticeState.FULFILLED, SalesNoticeState.CANCELLED);
        Map<String, Quantity> told = notice.isIn(SalesNoticeState.DRAFT)
                ? Map.of()
                : notice.isIn(SalesNoticeState.CANCELLED)
                        ? notice.content().departed()
                        : notice.content().noticed();
        return new Notify(notice.ref(), told, isOver);
    }

    private static Answer isOrdered(Situation<SalesNotice> now, NoticeLine line) {
        Optional<OrderLine> ordered = now.the(THE_ORDER).content().line(line.orderLine());
        boolean isSo = ordered.filter(each -> each.product().equals(line.product())
                        && each.specification().equals(line.specification())
                        && each.ordered().unit().convertsTo(line.quantity().unit())
                        && each.price().currency().equals(line.price().currency())
                        && line.price().per().convertsTo(line.quantity().unit()))
                .isPresent();
        return Answer.of(isSo).with("line", line.id()).with("orderLine", line.orderLine());
    }

    private static Answer tellsOfEnough(SalesNotice notice, NoticeLine line) {
        if (!notice.countsWhatNotesTook(line)) {
            return Answer.unmet()
                    .with("line", line.id())
                    .with("told", line.quantity())
                    .with("over", "-");
        }
        Quantity over = notice.served(line).taken().minus(line.quantity());
        return Answer.of(!over.isPositive())
                .with("line", line.id())
                .with("told", line.quantity())
                .with("over", over)
                .passesBy("reduce", over);
    }
}
