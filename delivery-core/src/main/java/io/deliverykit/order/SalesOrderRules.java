package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.account.CreditCheck;
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
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.OfLine;
import io.deliverykit.order.SalesOrderCommands.OfferDate;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.product.Product;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What must hold on a {@link SalesOrder} by itself. What must hold between it and its contract, its notes and the unique items
 * it asks for stands in {@link OrderAndContract}, {@link OrderAndNotes} and {@link OrderAndItems}.
 */
public final class SalesOrderRules {
    /** How many per cent of a prepaid order must be on the account before it takes effect (SO-07). */
    public static final Setting<BigDecimal> PREPAID_SHARE = setting("SO-07.prepaid-share", BigDecimal.valueOf(100));

    /** Whether releasing an order on credit looks at the credit limit, and what becomes of it (XP-13). */
    public static final Setting<CreditCheck> CREDIT_AT_RELEASE = setting("XP-13.credit-at-release", CreditCheck.NONE);

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

    static final Fact<SalesOrder, Product> THE_PRODUCTS = facts(
            "the products of its lines",
            Product.class,
            order -> order.lines().stream()
                    .map(line -> Product.ref(line.product()))
                    .collect(Collectors.toCollection(TreeSet::new)));

    static final Rule<SalesOrder> ITS_PRODUCTS_ARE_KNOWN = Rule.asks(
            "SO-04",
            "its-products-are-known",
            now -> Answer.met(), // where a product is missing, the engine says so
            THE_PRODUCTS);

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
            now -> Answer.of(isPricedAsOf(now, now.today()))
                    .with("list", now.the(THE_PRICE_LIST).title())
                    .with("day", now.today())
                    .with("inForce", listOn(now, now.today()).map(Ref::id).orElse("-")),
            THE_PRICE_LIST,
            THE_PRICE_BOOK,
            THE_ACCOUNT);

    static final Rule<SalesOrder> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD =
            CustomerAccountRules.isNotOnSupplyHold(THE_ACCOUNT);

    static final Rule<SalesOrder> IS_WITHIN_CREDIT_LIMIT = checksCredit("is-within-credit-limit", CreditCheck.BLOCK);

    static final Rule<SalesOrder> IS_COVERED_BY_CREDIT_LIMIT =
            checksCredit("is-covered-by-credit-limit", CreditCheck.WARN);

    static final Rule<SalesOrder> IS_SIGNED_BY_THE_CUSTOMER = Rule.holds(
            "SO-07",
            "is-signed-by-the-customer",
            order -> order.terms().proof().isBlank()
                    || (order.confirmation() != null && order.confirmation().isSigned()));

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

    static final Rule<SalesOrder> REVIEW_HAS_NOT_SAID_NO = Rule.<SalesOrder>asks(
                    "SO-06",
                    "review-has-not-said-no",
                    now -> Answer.of(!hasReviewSaidNo(now.filed()) || mayDecline(now.turn())))
            .liftedBy(GENERAL_MANAGER, SALES_DIRECTOR);

    static final Rule<SalesOrder> A_LATER_DATE_WAS_OFFERED_IF_REVIEW_SAID_NO = Rule.asks(
            "SO-06",
            "a-later-date-was-offered-if-review-said-no",
            now -> Answer.of(
                    !hasReviewSaidNo(now.filed()) || now.content().history().hasOffer()));

    static final InputRule<SalesOrder, SendConfirmation> WAS_SENT_BY_NOW = InputRule.asks(
            "SO-08",
            "was-sent-by-now",
            SendConfirmation.class,
            (now, sent) -> Answer.of(!sent.sentOn().isAfter(now.today())).with("day", sent.sentOn()));

    static final InputRule<SalesOrder, AgreeDate> DATE_IS_STILL_TO_COME = InputRule.asks(
            "SO-14",
            "date-is-still-to-come",
            AgreeDate.class,
            (now, agreed) -> Answer.of(!agreed.date().isBefore(now.today())).with("date", agreed.date()));

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
            "SO-12", "says-what-was-done", CancelOrder.class, (order, cancel) -> cancel.done() != null);

    static final Condition<SalesOrder> NOTHING_IS_OPEN = Condition.when("nothing is open", SalesOrder::isDelivered);
    static final Condition<SalesOrder> SOMETHING_IS_OPEN = Condition.when("something is open", SalesOrder::isOpen);
    static final Condition<SalesOrder> SOMETHING_RELEASED_IS_OPEN =
            Condition.when("it was released and something is open", SalesOrder::isOpenAndReleased);

    private SalesOrderRules() {}

    /** Whether notes may be drawn from an order in this state (SN-05: the confirmed order stands for the notice). */
    public static boolean isInEffect(Filed<SalesOrder> order) {
        return order.isIn(SalesOrderState.CONFIRMED, SalesOrderState.RELEASED, SalesOrderState.FULFILLED);
    }

    /** Whether the list that it names is the one that prices its customer on this day (PR-02). */
    static boolean isPricedAsOf(Situation<SalesOrder> now, LocalDate day) {
        return listOn(now, day).filter(now.content().priceList()::equals).isPresent();
    }

    /** The customer's own list, or else the one for everybody. */
    private static Optional<Ref<PriceList>> listOn(Situation<SalesOrder> now, LocalDate day) {
        return now.all(THE_ACCOUNT).stream()
                .flatMap(account -> account.content().ownPrices().listOn(day).stream())
                .findFirst()
                .or(() -> now.the(THE_PRICE_BOOK).content().listOn(day));
    }

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

    /** Whether the review has rejected it since it was last submitted; what was mended is reviewed anew. */
    private static boolean hasReviewSaidNo(Filed<SalesOrder> order) {
        Instant submittedAt = order.content().submittedAt();
        return submittedAt != null
                && order.approvals().votes().stream()
                        .anyMatch(vote ->
                                vote.kind() == Vote.Kind.REJECTED && !vote.at().isBefore(submittedAt));
    }

    private static boolean mayDecline(Turn turn) {
        return turn.roles().contains(GENERAL_MANAGER) || turn.roles().contains(SALES_DIRECTOR);
    }

    /** Whether so much is on the customer's account and reserved by nothing but the order's own deposit; what is announced counts for nothing (FI-04). */
    static Answer isOnTheAccount(Situation<SalesOrder> now, Money needed) {
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
