package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractState;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What must hold on a {@link DispatchNotice}. */
public final class DispatchNoticeRules {
    /** How long before the planned departure warehouse and transport have the notice. */
    public static final Setting<Duration> LEAD_TIME = setting("DN-20.lead-time", Duration.ofDays(1));

    static final Fact<DispatchNotice, SalesOrder> THE_ORDER =
            fact("the order", SalesOrder.class, DispatchNotice::order);

    static final Fact<DispatchNotice, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, DispatchNotice::customer);

    static final Fact<DispatchNotice, SalesContract> THE_CONTRACT =
            factIfAny("the contract", SalesContract.class, DispatchNotice::contract);

    static final Fact<DispatchNotice, DeliveryNote> THE_NOTES =
            facts("the delivery notes", DeliveryNote.class, DispatchNotice::notes);

    /** Released, for that is when what must be paid before was paid (SO-07). */
    static final Rule<DispatchNotice> ITS_ORDER_IS_RELEASED = Rule.asks(
            "DN-25",
            "its-order-is-released",
            now -> {
                Filed<SalesOrder> order = now.the(THE_ORDER);
                return Answer.of(order.isIn(SalesOrderState.RELEASED)
                                && !order.content().isOnHold())
                        .with("order", order.title())
                        .with("state", order.state().name())
                        .with("hold", order.content().hold());
            },
            THE_ORDER);

    static final Rule<DispatchNotice> AGREES_WITH_ITS_ORDER = Rule.asks(
            "DN-25",
            "agrees-with-its-order",
            now -> {
                SalesOrder order = now.the(THE_ORDER).content();
                return Answer.of(order.customer().equals(now.content().customer())
                                && Objects.equals(
                                        order.contract(), now.content().contract()))
                        .with("order", now.the(THE_ORDER).title());
            },
            THE_ORDER);

    static final Rule<DispatchNotice> SENDS_WHAT_WAS_ORDERED = Rule.asks(
            "DN-25",
            "sends-what-was-ordered",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> isOrdered(now, line))
                    .toList()),
            THE_ORDER);

    /** In force, and no dispute has frozen what is to be sent (SC-05). */
    static final Rule<DispatchNotice> ITS_CONTRACT_LETS_IT_GO = Rule.asks(
            "DN-25",
            "its-contract-lets-it-go",
            now -> Answer.allOf(now.all(THE_CONTRACT).stream()
                    .map(contract -> letsItGo(now, contract))
                    .toList()),
            THE_CONTRACT,
            THE_ORDER);

    static final Rule<DispatchNotice> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD =
            CustomerAccountRules.isNotOnSupplyHold(THE_ACCOUNT);

    /** What sales has checked of contract and payment when it issues the notice. */
    static final RuleSet<DispatchNotice> CONTRACT_AND_PAYMENT_ARE_CHECKED = RuleSet.of(
            ITS_ORDER_IS_RELEASED, AGREES_WITH_ITS_ORDER, ITS_CONTRACT_LETS_IT_GO, ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD);

    static final Rule<DispatchNotice> GOODS_ARRIVE_AFTER_THEY_LEAVE = Rule.holds(
            "DN-20",
            "goods-arrive-after-they-leave",
            notice -> notice.plan().arrival().isAfter(notice.plan().departure()));

    static final Rule<DispatchNotice> ITS_GOODS_HAVE_LEFT = Rule.asks(
            "DN-25",
            "its-goods-have-left",
            now -> Answer.allOf(now.all(THE_NOTES).stream()
                    .map(note -> Answer.of(note.content()
                                            .orders()
                                            .contains(now.content().order())
                                    && DeliveryNoteRules.hasLeft(note))
                            .with("note", note.title())
                            .with("state", note.state().name()))
                    .toList()),
            THE_NOTES);

    private DispatchNoticeRules() {}

    /** The moment by which warehouse and transport have it (DN-20). */
    static Instant handingDue(Situation<DispatchNotice> now) {
        Duration lead = now.setting(LEAD_TIME);
        Instant departure = now.content().plan().departure();
        return departure.isBefore(Instant.MIN.plus(lead)) ? Instant.MIN : departure.minus(lead);
    }

    private static Answer letsItGo(Situation<DispatchNotice> now, Filed<SalesContract> contract) {
        Set<String> frozen = new TreeSet<>();
        for (DispatchLine line : now.content().lines()) {
            now.the(THE_ORDER)
                    .content()
                    .line(line.orderLine())
                    .map(OrderLine::contractLine)
                    .filter(contract.content().frozen()::contains)
                    .ifPresent(frozen::add);
        }
        return Answer.of(frozen.isEmpty() && contract.isIn(SalesContractState.EFFECTIVE, SalesContractState.DISPUTED))
                .with("contract", contract.title())
                .with("state", contract.state().name())
                .with("frozen", String.join(", ", frozen));
    }

    private static Answer isOrdered(Situation<DispatchNotice> now, DispatchLine line) {
        boolean isSo = now.the(THE_ORDER)
                .content()
                .line(line.orderLine())
                .filter(ordered -> ordered.product().equals(line.product())
                        && ordered.specification().equals(line.specification())
                        && ordered.ordered().unit().convertsTo(line.quantity().unit())
                        && line.quantity().isPositive())
                .isPresent();
        return Answer.of(isSo).with("orderLine", line.orderLine());
    }
}
