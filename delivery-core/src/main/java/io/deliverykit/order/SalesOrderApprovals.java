package io.deliverykit.order;

import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.order.OrderAndAccount.THE_ACCOUNT;
import static io.deliverykit.order.SalesOrderRules.THE_CONTRACT;
import static io.deliverykit.order.SalesOrderRules.THE_PRICE_LIST;
import static io.deliverykit.order.SalesOrderRules.THE_PRODUCTS;
import static io.deliverykit.party.Role.ENGINEER;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.PLANNER;
import static io.deliverykit.party.Role.PURCHASER;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.WAREHOUSE_SUPERVISOR;

import io.deliverykit.account.CustomerClass;
import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.contract.ContractLine;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.quantity.Price;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Who must agree to a {@link SalesOrder}, and to each change of one (SO-05, SO-10, SO-11, SO-17, PR-02). */
final class SalesOrderApprovals {
    private static final Covered<Situation<SalesOrder>> QUANTITIES =
            byLine("quantities", line -> List.of(line.ordered(), line.tolerance(), line.closedShort()));
    private static final Covered<Situation<SalesOrder>> PRICES =
            covered("prices", order -> List.of(order.priceList(), byLine(order, OrderLine::price)));
    private static final Covered<Situation<SalesOrder>> DATES = covered(
            "dates", order -> byLine(order, line -> List.of(line.promised(), line.agreed(), order.measuredBy(line))));
    private static final Covered<Situation<SalesOrder>> GOODS = byLine(
            "goods",
            line -> List.of(
                    line.product(),
                    line.specification(),
                    line.standard(),
                    String.valueOf(line.contractLine()),
                    String.valueOf(line.item())));
    private static final Covered<Situation<SalesOrder>> COMPONENTS = byLine("components", OrderLine::components);

    /** Of the components only what makes another thing of the goods (SO-10). */
    private static final Covered<Situation<SalesOrder>> STRUCTURE = new Covered<>(
            "structure", now -> byLine(now.content(), line -> LineStructure.of(line, now.all(THE_PRODUCTS))));

    private static final Covered<Situation<SalesOrder>> TERMS = covered("terms", SalesOrder::terms);

    /** Who signed a change and what they answered is part of the change; what the first one was is nobody's to approve. */
    private static final Covered<Situation<SalesOrder>> ANSWER = covered(
            "answer",
            order -> order.confirmation() != null && order.confirmation().isOfChange() ? order.confirmation() : "");

    /**
     * The sales manager and the departments in any order (SO-05), then those who answer for the price. In a change of an order
     * in effect the sales manager comes first (SO-11); then it is reviewed by its size (SO-10): what is small changes only
     * what the planner looks at, what moves a date is before production and material again, and what changes the structure
     * before every department.
     */
    static final ApprovalPolicy<Situation<SalesOrder>> ORDER_APPROVALS =
            ApprovalPolicy.<Situation<SalesOrder>>approvals("order review")
                    .then(
                            step(SalesOrder.class, "sales", SALES_MANAGER)
                                    .covering(QUANTITIES, PRICES, DATES, GOODS, COMPONENTS, TERMS, ANSWER),
                            step(SalesOrder.class, "production", PLANNER)
                                    .covering(QUANTITIES, DATES, GOODS, COMPONENTS),
                            step(SalesOrder.class, "material", PURCHASER).covering(QUANTITIES, DATES, GOODS, STRUCTURE),
                            step(SalesOrder.class, "engineering", ENGINEER)
                                    .when("it is not regular", SalesOrderApprovals::needsEngineering)
                                    .covering(GOODS, STRUCTURE),
                            step(SalesOrder.class, "quality", QUALITY_MANAGER)
                                    .when("every department reviews it", SalesOrderApprovals::isReviewedInFull)
                                    .covering(GOODS, STRUCTURE),
                            step(SalesOrder.class, "warehouse", WAREHOUSE_SUPERVISOR)
                                    .when("every department reviews it", SalesOrderApprovals::isReviewedInFull)
                                    .covering(QUANTITIES, DATES, STRUCTURE))
                    .then(step(SalesOrder.class, "price floor", GENERAL_MANAGER)
                            .when("a price is below its floor", SalesOrderApprovals::isBelowFloor)
                            .covering(PRICES, GOODS))
                    .then(step(SalesOrder.class, "price", SALES_DIRECTOR)
                            .when("a price is not the one agreed", SalesOrderApprovals::isOffList)
                            .covering(PRICES, GOODS))
                    .changesBeginWith("sales");

    private SalesOrderApprovals() {}

    private static Covered<Situation<SalesOrder>> byLine(String name, Function<OrderLine, Object> value) {
        return covered(name, order -> byLine(order, value));
    }

    /** What is approved of a line is approved of that line: under another id it is another line (SO-11). */
    private static Map<String, Object> byLine(SalesOrder order, Function<OrderLine, Object> value) {
        Map<String, Object> values = new TreeMap<>();
        order.lines().forEach(line -> values.put(line.id(), value.apply(line)));
        return values;
    }

    /** How the order is reviewed, as the policy and the customer's class have it (SO-04). */
    private static OrderKind kind(Situation<SalesOrder> now) {
        return kind(now, now.content().lines());
    }

    private static OrderKind kind(Situation<SalesOrder> now, List<OrderLine> lines) {
        boolean isKey = now.all(THE_ACCOUNT).stream()
                .anyMatch(account -> account.content().customerClass() == CustomerClass.KEY);
        return OrderKind.of(
                now.content(), lines, now.all(THE_PRODUCTS), now.setting(OrderKind.YEARS_WITHOUT_MAKING), isKey);
    }

    private static boolean needsEngineering(Situation<SalesOrder> now) {
        return kind(now) == OrderKind.NON_REGULAR || isReviewedInFull(now);
    }

    private static boolean isReviewedInFull(Situation<SalesOrder> now) {
        return now.content().terms().asksFullReview() || OrderChanges.isStructural(now);
    }

    /** Off what was agreed: the contract's price where it has one, the list's where not; below the floor always is. */
    private static boolean isOffList(Situation<SalesOrder> now) {
        return isBelowFloor(now)
                || now.content().lines().stream()
                        .anyMatch(line -> !agreed(now, line)
                                .map(price -> price.isSameAs(line.price()))
                                .orElse(false));
    }

    /** What is on no list has no floor. */
    private static boolean isBelowFloor(Situation<SalesOrder> now) {
        return now.content().lines().stream()
                .anyMatch(line -> listed(now, line)
                        .map(listed -> !listed.isAboveFloor(line.price()))
                        .orElse(false));
    }

    /** A list that is not in force any more prices nothing: then somebody answers for every price. */
    private static Optional<Price> agreed(Situation<SalesOrder> now, OrderLine line) {
        Optional<Price> byContract = now.all(THE_CONTRACT).stream()
                .flatMap(contract -> contract.content().line(line.contractLine()).stream())
                .map(ContractLine::price)
                .findFirst();
        return byContract.or(() -> listed(now, line)
                .filter(listed -> SalesOrderRules.isPricedAsOf(
                        now, now.content().history().of(line).pricedOn()))
                .map(listed -> quoted(now, line, listed.list())));
    }

    /** On top of the list, what it takes to make a product otherwise than it is made (PR-04). */
    private static Price quoted(Situation<SalesOrder> now, OrderLine line, Price list) {
        return kind(now, List.of(line)) == OrderKind.NON_REGULAR
                ? list.raisedBy(now.setting(OrderKind.MODIFICATION_CHARGE))
                : list;
    }

    private static Optional<ListPrice> listed(Situation<SalesOrder> now, OrderLine line) {
        return now.all(THE_PRICE_LIST).stream()
                .findFirst()
                .flatMap(list -> list.content().priceOf(line.product()));
    }
}
