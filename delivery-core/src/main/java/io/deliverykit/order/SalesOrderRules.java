package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.order.OrderAndAccount.THE_ACCOUNT;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.approval.Vote;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.OfLine;
import io.deliverykit.order.SalesOrderCommands.OfferDate;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.product.Product;
import io.deliverykit.quantity.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What must hold on a {@link SalesOrder} by itself. What must hold between it and its customer's account, its contract, its
 * notes and notices, production and the unique items that it asks for stands in {@link OrderAndAccount},
 * {@link OrderAndContract}, {@link OrderAndNotes}, {@link OrderAndNotices}, {@link OrderAndProduction} and
 * {@link OrderAndItems}, and what must hold of a change of it in {@link OrderChanges}.
 */
public final class SalesOrderRules {
    static final Fact<SalesOrder, SalesContract> THE_CONTRACT =
            factIfAny("the contract", SalesContract.class, SalesOrder::contract);

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

    static final Rule<SalesOrder> NAMES_EACH_LINE_ONCE = Rule.holds(
            "SO-01",
            "names-each-line-once",
            order -> Rows.areNamedOnce(order.lines(), OrderLine::id, OrderLine::ordered));

    static final Rule<SalesOrder> PRICES_WHAT_IT_ORDERS = Rule.asks(
            "SO-01",
            "prices-what-it-orders",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(
                                    line.price().per().convertsTo(line.ordered().unit()))
                            .with("line", line.id())
                            .with("price", line.price()))
                    .toList()));

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

    static final Rule<SalesOrder> IS_SIGNED_BY_THE_CUSTOMER = Rule.holds(
            "SO-07",
            "is-signed-by-the-customer",
            order -> order.terms().proof().isBlank()
                    || (order.confirmation() != null && order.confirmation().isSigned()));

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
}
