package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.approval.Vote;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.OfLine;
import io.deliverykit.order.SalesOrderCommands.OfferDate;
import io.deliverykit.party.Role;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What must hold on a {@link SalesOrder} by itself. What must hold between it and its contract, its notes and the unique items
 * it asks for stands in {@link OrderAndContract}, {@link OrderAndNotes} and {@link OrderAndItems}.
 */
public final class SalesOrderRules {
    /** How many per cent of a prepaid order must be on the account before it takes effect (SO-07). */
    public static final Setting<BigDecimal> PREPAID_SHARE = setting("SO-07.prepaid-share", BigDecimal.valueOf(100));

    static final Fact<SalesOrder, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, SalesOrder::customer);

    static final Fact<SalesOrder, SalesContract> THE_CONTRACT = facts(
            "the contract",
            SalesContract.class,
            order -> order.contract() == null ? List.of() : List.of(order.contract()));

    static final Fact<SalesOrder, PriceList> THE_PRICE_LIST =
            fact("the price list", PriceList.class, SalesOrder::priceList);

    static final Fact<SalesOrder, PriceBook> THE_PRICE_BOOK =
            fact("the price book", PriceBook.class, order -> PriceBook.FOR_EVERYBODY);

    static final Rule<SalesOrder> NAMES_EACH_LINE_ONCE = Rule.holds("SO-01", "names-each-line-once", order -> {
        Set<String> ids = new HashSet<>();
        return order.lines().stream()
                .allMatch(line -> ids.add(line.id()) && line.ordered().isPositive());
    });

    static final Rule<SalesOrder> PRICES_WHAT_IT_ORDERS = Rule.asks(
            "SO-01",
            "prices-what-it-orders",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(
                                    line.price().per().convertsTo(line.ordered().unit()))
                            .with("line", line.id())
                            .with("price", line.price()))
                    .toList()));

    static final Rule<SalesOrder> IS_IN_ONE_CURRENCY = Rule.asks(
            "SO-01",
            "is-in-one-currency",
            now -> Answer.of(now.content().lines().stream()
                            .allMatch(line -> line.price()
                                    .currency()
                                    .equals(now.the(THE_ACCOUNT).content().currency())))
                    .with("currency", now.the(THE_ACCOUNT).content().currency()),
            THE_ACCOUNT);

    static final Rule<SalesOrder> IS_ORDERED_IN_WRITING = Rule.holds(
            "SO-02",
            "is-ordered-in-writing",
            order -> order.terms().mode() == DeliveryMode.SELF_PICKUP
                    || !order.terms().proof().isBlank());

    static final Rule<SalesOrder> ITS_PRICE_LIST_IS_FOR_ITS_CUSTOMER = Rule.asks(
            "PR-02",
            "its-price-list-is-for-its-customer",
            now -> {
                Ref<CustomerAccount> owner = now.the(THE_PRICE_LIST).content().customer();
                return Answer.of(owner == null || owner.equals(now.content().customer()))
                        .with("list", now.the(THE_PRICE_LIST).title());
            },
            THE_PRICE_LIST);

    static final Rule<SalesOrder> ITS_PRICE_LIST_IS_IN_FORCE = Rule.asks(
            "PR-02",
            "its-price-list-is-in-force",
            now -> Answer.of(isPricedAsOfToday(now))
                    .with("list", now.the(THE_PRICE_LIST).title())
                    .with("day", now.today())
                    .with("inForce", listOfToday(now).map(Ref::id).orElse("-")),
            THE_PRICE_LIST,
            THE_PRICE_BOOK,
            THE_ACCOUNT);

    static final Rule<SalesOrder> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD = Rule.<SalesOrder>asks(
                    "CU-04",
                    "its-customer-is-not-on-supply-hold",
                    now -> CustomerAccountRules.suppliable(
                            now.the(THE_ACCOUNT).content(), now.setting(CustomerAccountRules.GRACE), now.today()),
                    THE_ACCOUNT)
            .liftedBy(Role.SALES_DIRECTOR, Role.FINANCE_MANAGER);

    static final Rule<SalesOrder> IS_SIGNED_BY_THE_CUSTOMER = Rule.holds(
            "SO-07",
            "is-signed-by-the-customer",
            order -> order.terms().proof().isBlank()
                    || (order.confirmation() != null && order.confirmation().isSigned()));

    static final Rule<SalesOrder> IS_PAID_IN_ADVANCE_IF_PREPAID =
            Rule.asks("SO-07", "is-paid-in-advance-if-prepaid", SalesOrderRules::prepaid, THE_ACCOUNT);

    static final Rule<SalesOrder> REVIEW_NEVER_SAID_NO = Rule.<SalesOrder>asks(
                    "SO-06",
                    "review-never-said-no",
                    now -> Answer.of(now.filed().approvals().votes().stream()
                            .noneMatch(vote -> vote.kind() == Vote.Kind.REJECTED)))
            .liftedBy(GENERAL_MANAGER, SALES_DIRECTOR);

    static final Rule<SalesOrder> IS_NOT_ON_HOLD = Rule.asks(
            "XP-05",
            "is-not-on-hold",
            now -> Answer.of(!now.content().isOnHold())
                    .with("reason", now.content().hold()));

    static final Rule<SalesOrder> IS_IN_EFFECT = Rule.asks(
            "XP-05",
            "is-in-effect",
            now -> Answer.of(isInEffect(now.filed()))
                    .with("state", now.filed().state().name()));

    static final InputRule<SalesOrder, OfLine> NAMES_A_LINE = InputRule.asks(
            "SO-01",
            "names-a-line-of-the-order",
            OfLine.class,
            (now, asked) ->
                    Answer.of(now.content().line(asked.line()).isPresent()).with("line", asked.line()));

    static final InputRule<SalesOrder, OfferDate> IS_LATER_THAN_ASKED = InputRule.asks(
            "SO-06",
            "is-later-than-asked",
            OfferDate.class,
            (now, offer) -> Answer.of(now.content()
                            .line(offer.line())
                            .map(line -> offer.date().isAfter(line.agreed()))
                            .orElse(true))
                    .with("date", offer.date()));

    static final InputRule<SalesOrder, CancelOrder> SAYS_WHAT_WAS_DONE = InputRule.agrees(
            "SO-12",
            "says-what-was-done",
            CancelOrder.class,
            (order, cancel) -> !cancel.alreadyDone().isBlank());

    static final Condition<SalesOrder> NOTHING_IS_OPEN = Condition.when("nothing is open", SalesOrder::isDelivered);
    static final Condition<SalesOrder> SOMETHING_IS_OPEN = Condition.when("something is open", SalesOrder::isOpen);
    static final Condition<SalesOrder> SOMETHING_RELEASED_IS_OPEN =
            Condition.when("it was released and something is open", SalesOrder::isOpenAndReleased);

    private SalesOrderRules() {}

    /** Whether notes may be drawn from an order in this state (SN-05: the confirmed order stands for the notice). */
    public static boolean isInEffect(Filed<SalesOrder> order) {
        return order.isIn(SalesOrderState.CONFIRMED, SalesOrderState.RELEASED, SalesOrderState.FULFILLED);
    }

    /** Whether the list that it names is the one that prices its customer today (PR-02). */
    static boolean isPricedAsOfToday(Situation<SalesOrder> now) {
        return listOfToday(now).filter(now.content().priceList()::equals).isPresent();
    }

    /** The customer's own list, or else the one for everybody. */
    private static Optional<Ref<PriceList>> listOfToday(Situation<SalesOrder> now) {
        return now.all(THE_ACCOUNT).stream()
                .flatMap(account -> account.content().ownPrices().listOn(now.today()).stream())
                .findFirst()
                .or(() -> now.the(THE_PRICE_BOOK).content().listOn(now.today()));
    }

    private static Answer prepaid(Situation<SalesOrder> now) {
        SalesOrder order = now.content();
        return order.terms().payment() == PaymentTerm.PREPAID
                ? isOnTheAccount(now, share(order.total(), now.setting(PREPAID_SHARE)))
                : Answer.met();
    }

    /** Whether so much is on the customer's account and reserved by nothing; what is announced counts for nothing (FI-04). */
    static Answer isOnTheAccount(Situation<SalesOrder> now, Money needed) {
        Money available = now.the(THE_ACCOUNT).content().available();
        return Answer.of(!available.isLessThan(needed))
                .with("needed", needed)
                .with("available", available)
                .passesBy("pay", needed.minus(available));
    }

    static Money share(Money sum, BigDecimal percent) {
        return sum.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }
}
