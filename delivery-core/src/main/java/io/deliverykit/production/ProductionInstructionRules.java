package io.deliverykit.production;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.goodsreceipt.Shelved;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.Instructed.Stage;
import io.deliverykit.order.OrderKind;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderClaims.Instruct;
import io.deliverykit.order.SalesOrderRules;
import io.deliverykit.product.Product;
import io.deliverykit.production.PlanCommands.RecordMeeting;
import io.deliverykit.production.PlanningMeeting.Seat;
import io.deliverykit.production.ProductionInstructionCommands.StockGoods;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Rows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold on a {@link ProductionInstruction} and between it and its order. What must hold on its plan stands in
 * {@link PlanRules}, what the order desk must have done in {@link FollowUpRules}, when what runs out in
 * {@link InstructionClocks}.
 */
public final class ProductionInstructionRules {
    /** A day further off than this is a slip of the pen; and clocks can count no further. */
    private static final int TEN_YEARS = 3660;

    static final Fact<ProductionInstruction, SalesOrder> THE_ORDER =
            fact("the order", SalesOrder.class, ProductionInstruction::order);

    static final Fact<ProductionInstruction, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, ProductionInstruction::customer);

    static final Fact<ProductionInstruction, Product> THE_PRODUCTS =
            facts("the products of its lines", Product.class, ProductionInstruction::products);

    static final Fact<ProductionInstruction, DesignChange> THE_NOTICES =
            facts("the notices of design changes", DesignChange.class, ProductionInstruction::notices);

    static final Rule<ProductionInstruction> NAMES_EACH_LINE_ONCE = Rule.holds(
            "SO-09",
            "names-each-line-once",
            instruction -> Rows.areNamedOnce(instruction.lines(), InstructedLine::line, InstructedLine::quantity));

    static final Rule<ProductionInstruction> AGREES_WITH_ITS_ORDER = Rule.asks(
            "SO-09",
            "agrees-with-its-order",
            now -> {
                SalesOrder order = now.the(THE_ORDER).content();
                boolean isOfItsCustomer = order.customer().equals(now.content().customer());
                return Answer.allOf(now.content().lines().stream()
                        .map(line -> Answer.of(isOfItsCustomer
                                        && order.line(line.line())
                                                .filter(ordered -> isOf(ordered, line))
                                                .isPresent())
                                .with("line", line.line())
                                .with("order", now.the(THE_ORDER).title()))
                        .toList());
            },
            THE_ORDER);

    static final Rule<ProductionInstruction> ITS_ORDER_STANDS = Rule.asks(
            "XP-05",
            "the-order-it-makes-stands",
            now -> Answer.of(SalesOrderRules.isInEffect(now.the(THE_ORDER))
                            && !now.the(THE_ORDER).content().isOnHold())
                    .with("order", now.the(THE_ORDER).title())
                    .with("state", now.the(THE_ORDER).state().name()),
            THE_ORDER);

    static final Rule<ProductionInstruction> IS_DUE_WHEN_THE_ORDER_IS = Rule.asks(
            "PN-03",
            "is-due-when-the-order-is",
            now -> {
                LocalDate due = now.content().due();
                return Answer.allOf(now.the(THE_ORDER).content().lines().stream()
                        .filter(line -> now.content().line(line.id()).isPresent())
                        .map(line -> Answer.of(isNear(now, due) && !due.isAfter(line.agreed()))
                                .with("due", due)
                                .with("agreed", line.agreed()))
                        .toList());
            },
            THE_ORDER);

    static final Rule<ProductionInstruction> HAS_ITS_ENGINEERING_DOCUMENTS = Rule.asks(
            "PN-05",
            "has-its-engineering-documents",
            now -> isCompleteUnlessRegular(
                    now,
                    Arrays.stream(EngineeringDocument.values())
                            .filter(each -> now.content().paper(each).isEmpty())),
            THE_ORDER,
            THE_PRODUCTS,
            THE_ACCOUNT);

    static final Rule<ProductionInstruction> REPLACES_DRAWINGS_BY_A_NOTICE = Rule.asks(
            "PN-12",
            "replaces-drawings-by-a-notice",
            now -> Answer.allOf(now.content().replaced().stream()
                    .map(each -> Answer.of(isReplacedByNotice(now, each)).with("drawings", each.number()))
                    .toList()),
            THE_NOTICES);

    static final Rule<ProductionInstruction> WAS_MET_ABOUT = Rule.asks(
            "PN-08",
            "was-met-about",
            now -> {
                PlanningMeeting meeting = now.content().meeting();
                Stream<Seat> needed = exceedsItsStandard(now)
                        ? Arrays.stream(Seat.values())
                        : Stream.of(Seat.ENGINEER, Seat.PRODUCTION_MANAGER, Seat.PURCHASER);
                return isCompleteUnlessRegular(now, needed.filter(seat -> meeting == null || !meeting.was(seat)));
            },
            THE_ORDER,
            THE_PRODUCTS,
            THE_ACCOUNT);

    static final InputRule<ProductionInstruction, RecordMeeting> MEETING_WAS_HELD = InputRule.asks(
            "PN-08",
            "meeting-was-held",
            RecordMeeting.class,
            (now, meeting) -> Answer.of(!meeting.on().isAfter(now.today())).with("day", meeting.on()));

    static final Rule<ProductionInstruction> PASSED_ITS_INSPECTION = Rule.holds(
            "PN-07",
            "passed-its-final-inspection",
            instruction -> instruction.making().hasPassed());

    static final Rule<ProductionInstruction> FAILED_ITS_INSPECTION = Rule.holds(
            "PN-07",
            "failed-its-final-inspection",
            instruction -> instruction.making().hasFailed());

    static final InputRule<ProductionInstruction, StockGoods> IS_PACKED_TO_ITS_STANDARD = InputRule.asks(
            "PN-07",
            "is-packed-to-its-standard",
            StockGoods.class,
            (now, stocked) -> Answer.of(stocked.packedTo().equals(now.content().packing()))
                    .with("packing", now.content().packing())
                    .with("packedTo", stocked.packedTo()));

    /** More than was instructed is not stocked on it: the order did not ask for it (SO-09). */
    static final InputRule<ProductionInstruction, StockGoods> STOCKS_WHAT_IT_INSTRUCTS = InputRule.asks(
            "PN-07",
            "stocks-what-it-instructs",
            StockGoods.class,
            (now, stocked) -> Answer.allOf(stocked.goods().entrySet().stream()
                    .map(each -> Answer.of(now.content()
                                    .line(each.getKey())
                                    .filter(line -> isPartOf(each.getValue(), line.quantity()))
                                    .isPresent())
                            .with("line", each.getKey())
                            .with("quantity", each.getValue()))
                    .toList()));

    static final Rule<ProductionInstruction> NO_MORE_IS_SHELVED_THAN_IT_STOCKED = Rule.asks(
            "PN-07",
            "no-more-is-shelved-than-it-stocked",
            now -> Shelved.isNoMoreThan(
                    now.content().shelved(),
                    line -> Optional.ofNullable(now.content().making().stocked().get(line))));

    private ProductionInstructionRules() {}

    /** What the instruction, as it stands, takes of the order: what it says while it is made, then what came of it. */
    static Instruct ofTheOrder(Filed<ProductionInstruction> instruction, Ref<SalesOrder> order) {
        ProductionInstruction content = instruction.content();
        Map<String, Quantity> taken = new HashMap<>();
        if (instruction.isIn(ProductionInstructionState.STOCKED)) {
            taken.putAll(content.making().stocked());
        } else if (!instruction.isIn(ProductionInstructionState.CANCELLED)) {
            content.lines().forEach(line -> taken.put(line.line(), line.quantity()));
        }
        return new Instruct(instruction.ref(), taken, stage(instruction));
    }

    private static Stage stage(Filed<ProductionInstruction> instruction) {
        Stage underWay = instruction.content().making().begun() ? Stage.BEGUN : Stage.TO_BEGIN;
        return isUnderWay(instruction) ? underWay : Stage.ENDED;
    }

    /** Whether it is still to be made or stocked. */
    static boolean isUnderWay(Filed<ProductionInstruction> instruction) {
        return !instruction.isIn(ProductionInstructionState.STOCKED, ProductionInstructionState.CANCELLED);
    }

    /** Whether what it makes is made as usual (SO-04): judged by the lines that it instructs, as the order's review is. */
    static boolean isRegular(Situation<ProductionInstruction> now) {
        boolean isKey = now.the(THE_ACCOUNT).content().customerClass() == CustomerClass.KEY;
        int years = now.setting(OrderKind.YEARS_WITHOUT_MAKING);
        return OrderKind.of(now.the(THE_ORDER).content(), orderLines(now), now.all(THE_PRODUCTS), years, isKey)
                == OrderKind.REGULAR;
    }

    /** Where more is asked than the product's own standard, quality sits in the meeting too (PN-08). */
    private static boolean exceedsItsStandard(Situation<ProductionInstruction> now) {
        return orderLines(now).stream()
                .anyMatch(line -> now.find(THE_PRODUCTS, Product.ref(line.product()))
                        .filter(product -> product.content().isExceededBy(line.standard()))
                        .isPresent());
    }

    private static Answer isCompleteUnlessRegular(
            Situation<ProductionInstruction> now, Stream<? extends Enum<?>> missing) {
        List<String> names = missing.map(Enum::name).toList();
        return Answer.of(names.isEmpty() || isRegular(now)).with("missing", String.join(", ", names));
    }

    private static boolean isReplacedByNotice(Situation<ProductionInstruction> now, ReplacedDrawings drawings) {
        return drawings.notice() != null
                && now.find(THE_NOTICES, drawings.notice())
                        .filter(notice -> notice.isIn(DesignChangeState.ISSUED, DesignChangeState.ACKNOWLEDGED)
                                && notice.content().order().equals(now.content().order())
                                && notice.content().drawing().equals(drawings.number()))
                        .isPresent();
    }

    private static List<OrderLine> orderLines(Situation<ProductionInstruction> now) {
        return now.content().lines().stream()
                .map(line -> now.the(THE_ORDER).content().line(line.line()))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    /** Whether a day is so near that it can be meant. */
    static boolean isNear(Situation<?> now, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(now.today(), day)) <= TEN_YEARS;
    }

    private static boolean isOf(OrderLine ordered, InstructedLine line) {
        return ordered.product().equals(line.product())
                && ordered.specification().equals(line.specification())
                && line.quantity().unit().convertsTo(ordered.ordered().unit());
    }

    private static boolean isPartOf(Quantity some, Quantity all) {
        return some.unit().convertsTo(all.unit()) && some.isPositive() && !some.isMoreThan(all);
    }
}
