package io.deliverykit.order;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.contract.SalesContractState;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.pricing.PriceListState;
import io.deliverykit.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** What must hold on a {@link SalesOrder}. */
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

    static final Rule<SalesOrder> NAMES_EACH_LINE_ONCE = Rule.holds("SO-01", "names-each-line-once", order -> {
        Set<String> ids = new HashSet<>();
        return order.lines().stream()
                .allMatch(line -> ids.add(line.id()) && line.ordered().isPositive());
    });

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

    static final Rule<SalesOrder> AGREES_WITH_ITS_CONTRACT =
            Rule.asks("SC-04", "agrees-with-its-contract", SalesOrderRules::agreesWithContract, THE_CONTRACT);

    static final Rule<SalesOrder> ITS_CONTRACT_ALLOWS_ITS_CREDIT =
            Rule.asks("CU-07", "its-contract-allows-its-credit", SalesOrderRules::creditIsAgreed, THE_CONTRACT);

    static final Rule<SalesOrder> ITS_PRICE_LIST_IS_IN_FORCE = Rule.asks(
            "PR-02",
            "its-price-list-is-in-force",
            now -> {
                Filed<PriceList> list = now.the(THE_PRICE_LIST);
                String owner = list.content().customer();
                return Answer.of(list.isIn(PriceListState.IN_FORCE)
                                && list.content().covers(now.today())
                                && (owner == null
                                        || owner.equals(now.content().customer().id())))
                        .with("list", list.title())
                        .with("day", now.today());
            },
            THE_PRICE_LIST);

    static final Rule<SalesOrder> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD = Rule.asks(
            "CU-04",
            "its-customer-is-not-on-supply-hold",
            now -> CustomerAccountRules.suppliable(
                    now.the(THE_ACCOUNT).content(), now.setting(CustomerAccountRules.GRACE), now.today()),
            THE_ACCOUNT);

    static final Rule<SalesOrder> IS_SIGNED_BY_THE_CUSTOMER = Rule.holds(
            "SO-07",
            "is-signed-by-the-customer",
            order -> order.terms().proof().isBlank()
                    || (order.confirmation() != null && order.confirmation().isSigned()));

    static final Rule<SalesOrder> IS_PAID_IN_ADVANCE_IF_PREPAID =
            Rule.asks("SO-07", "is-paid-in-advance-if-prepaid", SalesOrderRules::prepaid, THE_ACCOUNT);

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

    static final Rule<SalesOrder> IS_WITHIN_TOLERANCE = Rule.asks(
            "SO-13",
            "is-within-tolerance",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> withinTolerance(now.content(), line))
                    .toList()));

    static final Rule<SalesOrder> HAS_EVERY_LINE_ON_NOTES = Rule.holds(
            "XP-06",
            "has-every-line-on-notes",
            order -> onNotes(order).stream().allMatch(line -> order.line(line).isPresent()));

    static final Rule<SalesOrder> IS_NOT_BELOW_WHAT_NOTES_TOOK = Rule.asks(
            "XP-06",
            "is-not-below-what-notes-took",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> notBelow(now.content(), line))
                    .toList()));

    static final Rule<SalesOrder> NO_NOTE_IS_ON_ITS_WAY = Rule.asks(
            "SO-12",
            "no-note-is-on-its-way",
            now -> Answer.of(now.content().notes().isEmpty())
                    .with("notes", String.join(", ", now.content().notes().keySet())));

    static final Rule<SalesOrder> NOTHING_WAS_DELIVERED =
            Rule.holds("SO-12", "nothing-was-delivered", order -> order.delivery() == Progress.NONE);

    static final Rule<SalesOrder> IS_ACCEPTED_IN_FULL = Rule.asks(
            "SO-15",
            "is-accepted-in-full",
            now -> Answer.of(now.content().lines().stream().allMatch(line -> {
                Held held = now.content().held(line);
                return held.reserved().isZero() && held.accepted().isSameAs(held.departed());
            })));

    static final InputRule<SalesOrder, CloseShort> NO_NOTE_OF_THE_LINE_IS_ON_ITS_WAY =
            InputRule.asks("XP-03", "no-note-of-the-line-is-on-its-way", CloseShort.class, (now, close) -> {
                Optional<OrderLine> line = now.content().line(close.line());
                List<String> notes = line.map(now.content()::notesOnTheirWay).orElse(List.of());
                return Answer.of(line.isPresent() && notes.isEmpty())
                        .with("line", close.line())
                        .with("notes", String.join(", ", notes));
            });

    static final Condition<SalesOrder> NOTHING_IS_OPEN = Condition.when("nothing is open", SalesOrder::isDelivered);
    static final Condition<SalesOrder> SOMETHING_IS_OPEN = Condition.when("something is open", SalesOrder::isOpen);

    private SalesOrderRules() {}

    /** Whether notes may be drawn from an order in this state (SN-05: the confirmed order stands for the notice). */
    public static boolean isInEffect(Filed<SalesOrder> order) {
        return order.isIn(SalesOrderState.CONFIRMED, SalesOrderState.RELEASED, SalesOrderState.FULFILLED);
    }

    /** What the order, as it stands, draws from its contract. */
    static Draw fromTheContract(Filed<SalesOrder> order, Ref<SalesContract> contract) {
        Map<String, Quantity> drawn = new HashMap<>();
        boolean draws = !order.isIn(
                SalesOrderState.DRAFT, SalesOrderState.RETURNED, SalesOrderState.DECLINED, SalesOrderState.CANCELLED);
        if (draws) {
            for (OrderLine line : order.content().lines()) {
                if (line.contractLine() != null && line.wanted().isPositive()) {
                    drawn.merge(line.contractLine(), line.wanted(), Quantity::plus);
                }
            }
        }
        return new Draw(order.ref(), drawn, order.isIn(SalesOrderState.CLOSED));
    }

    private static Answer agreesWithContract(Situation<SalesOrder> now) {
        List<Answer> answers = new ArrayList<>();
        for (Filed<SalesContract> contract : now.all(THE_CONTRACT)) {
            answers.add(
                    Answer.of(contract.content().customer().equals(now.content().customer()))
                            .with("contract", contract.title())
                            .with("line", "-"));
            for (OrderLine line : now.content().lines()) {
                Optional<ContractLine> agreed = line.contractLine() == null
                        ? Optional.empty()
                        : contract.content().line(line.contractLine());
                boolean agrees = agreed.isPresent()
                        && agreed.get().product().equals(line.product())
                        && agreed.get()
                                .quantity()
                                .unit()
                                .convertsTo(line.ordered().unit());
                answers.add(Answer.of(agrees).with("contract", contract.title()).with("line", line.id()));
            }
        }
        return Answer.allOf(answers);
    }

    private static Answer creditIsAgreed(Situation<SalesOrder> now) {
        if (!now.content().terms().payment().isCredit()) {
            return Answer.met();
        }
        boolean agreed = now.all(THE_CONTRACT).stream()
                .anyMatch(contract -> contract.isIn(SalesContractState.EFFECTIVE, SalesContractState.DISPUTED)
                        && contract.content().terms().payment().isCredit());
        return Answer.of(agreed).with("payment", now.content().terms().payment());
    }

    private static Answer prepaid(Situation<SalesOrder> now) {
        SalesOrder order = now.content();
        if (order.terms().payment() != io.deliverykit.contract.PaymentTerm.PREPAID) {
            return Answer.met();
        }
        Money needed = order.total().multipliedBy(now.setting(PREPAID_SHARE).movePointLeft(2), RoundingMode.HALF_UP);
        Money available = now.the(THE_ACCOUNT).content().available();
        return Answer.of(!available.isLessThan(needed))
                .with("needed", needed)
                .with("available", available)
                .passesBy("pay", needed.minus(available));
    }

    private static Answer withinTolerance(SalesOrder order, OrderLine line) {
        Quantity over = order.held(line).taken().minus(line.tolerance().most(line.wanted()));
        return Answer.of(!over.isPositive())
                .with("line", line.id())
                .with("ordered", line.ordered())
                .with("over", over)
                .passesBy("reduce", over);
    }

    private static Answer notBelow(SalesOrder order, OrderLine line) {
        Quantity below = order.held(line).taken().minus(line.tolerance().most(line.ordered()));
        return Answer.of(!below.isPositive())
                .with("line", line.id())
                .with("taken", order.held(line).taken())
                .passesBy("raise", below);
    }

    private static Set<String> onNotes(SalesOrder order) {
        Set<String> lines = new HashSet<>(order.finished().keySet());
        order.notes().values().forEach(note -> lines.addAll(note.keySet()));
        return lines;
    }
}
