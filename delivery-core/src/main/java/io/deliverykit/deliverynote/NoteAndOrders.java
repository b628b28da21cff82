package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DeliveryNoteRules.NAMES_EACH_LINE_ONCE;
import static io.deliverykit.deliverynote.DeliveryNoteRules.PRICES_WHAT_IT_DELIVERS;
import static io.deliverykit.deliverynote.DeliveryNoteRules.REQUIRES_ITS_CONTRACTS_PAPERS;
import static io.deliverykit.deliverynote.DeliveryNoteRules.THE_CONTRACTS;
import static io.deliverykit.deliverynote.DeliveryNoteRules.THE_ORDERS;
import static io.deliverykit.deliverynote.NoteAndNotices.AGREES_WITH_ITS_NOTICES;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AmendNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ReviseNote;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.Held;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderRules;
import io.deliverykit.order.ShippingRule;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold between a {@link DeliveryNote} and its orders. */
final class NoteAndOrders {
    static final Rule<DeliveryNote> ITS_ORDERS_STAND = Rule.asks(
            "XP-05",
            "its-orders-stand",
            now -> Answer.allOf(now.all(THE_ORDERS).stream()
                    .map(order -> Answer.of(SalesOrderRules.isInEffect(order)
                                    && !order.content().isOnHold())
                            .with("order", order.title())
                            .with("state", order.state().name())
                            .with("hold", order.content().hold()))
                    .toList()),
            THE_ORDERS);

    static final Rule<DeliveryNote> AGREES_WITH_ITS_ORDERS = Rule.asks(
            "DN-01",
            "agrees-with-its-orders",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> agrees(now, line))
                    .toList()),
            THE_ORDERS,
            THE_CONTRACTS);

    static final Rule<DeliveryNote> NAMES_THE_CONTRACTS_OF_ITS_ORDERS =
            Rule.asks("DN-01", "names-the-contracts-of-its-orders", NoteAndOrders::namesContracts, THE_ORDERS);

    static final Rule<DeliveryNote> ITS_PRICES_ARE_THE_ORDERS = Rule.asks(
            "PR-02",
            "its-prices-are-those-of-its-orders",
            now -> Answer.allOf(now.content().lines().stream()
                    .filter(line -> line.notice() == null)
                    .map(line -> orderLine(now, line)
                            .map(ordered -> Answer.of(ordered.price().isSameAs(line.price()))
                                    .with("line", line.id())
                                    .with("price", line.price())
                                    .with("ordered", ordered.price()))
                            .orElse(Answer.met()))
                    .toList()),
            THE_ORDERS);

    static final Rule<DeliveryNote> FITS_ITS_ORDERS = Rule.asks(
            "SO-13",
            "fits-its-orders",
            now -> Answer.allOf(now.all(THE_ORDERS).stream()
                    .flatMap(order -> order.content().lines().stream().map(line -> fits(now, order, line)))
                    .toList()),
            THE_ORDERS);

    /** What an order wants sent together stands on one note. */
    static final Rule<DeliveryNote> SENDS_TOGETHER_WHAT_ITS_ORDERS_WANT_TOGETHER = Rule.asks(
            "XP-16",
            "sends-together-what-its-orders-want-together",
            now -> Answer.allOf(now.all(THE_ORDERS).stream()
                    .flatMap(order -> order.content().lines().stream().map(line -> isComplete(now, order, line)))
                    .toList()),
            THE_ORDERS);

    /** And leaves with it, on however many vehicles: none of them goes before all are loaded. */
    static final Rule<DeliveryNote> LEAVES_TOGETHER_IF_ITS_ORDERS_WANT_THAT = Rule.asks(
            "XP-16",
            "leaves-together-if-its-orders-want-that",
            now -> Answer.of(now.content().isAllLoaded()
                    || now.all(THE_ORDERS).stream()
                            .allMatch(order -> order.content().terms().shipping() == ShippingRule.AS_AVAILABLE)),
            THE_ORDERS);

    /** What a signature under the note, and each stamp, vouches for. */
    static final RuleSet<DeliveryNote> IS_AS_ITS_ORDERS_ARE =
            RuleSet.of(ITS_ORDERS_STAND, AGREES_WITH_ITS_ORDERS, ITS_PRICES_ARE_THE_ORDERS, AGREES_WITH_ITS_NOTICES);

    /** However its lines were written: at first, revised or amended. */
    static final RuleSet<DeliveryNote> ITS_LINES_ARE_IN_ORDER = RuleSet.of(
            NAMES_EACH_LINE_ONCE,
            PRICES_WHAT_IT_DELIVERS,
            ITS_ORDERS_STAND,
            AGREES_WITH_ITS_ORDERS,
            ITS_PRICES_ARE_THE_ORDERS,
            AGREES_WITH_ITS_NOTICES,
            FITS_ITS_ORDERS,
            NoteAndStock.IS_RESERVED_WHERE_IT_LIES,
            REQUIRES_ITS_CONTRACTS_PAPERS);

    static final Rule<DeliveryNote> NO_OTHER_DRAFT_COVERS_ITS_LINES = Rule.asks(
            "XP-18",
            "no-other-draft-covers-its-lines",
            now -> {
                Set<String> others = new TreeSet<>();
                now.all(THE_ORDERS)
                        .forEach(order -> order.content().onNotes().drafted().forEach((note, lines) -> {
                            if (!note.equals(now.filed().ref().id())
                                    && lines.stream()
                                            .anyMatch(NoteHoldings.asked(now.content(), order.ref())
                                                    .keySet()::contains)) {
                                others.add(note);
                            }
                        }));
                return Answer.of(others.isEmpty()).with("notes", String.join(", ", others));
            },
            THE_ORDERS);

    /** What a note holds it holds of the orders with which it began; for other orders there is another note. */
    static final InputRule<DeliveryNote, ReviseNote> REVISED_IT_KEEPS_ITS_ORDERS =
            keepsItsOrders(ReviseNote.class, ReviseNote::lines);

    static final InputRule<DeliveryNote, AmendNote> AMENDED_IT_KEEPS_ITS_ORDERS =
            keepsItsOrders(AmendNote.class, AmendNote::lines);

    private NoteAndOrders() {}

    private static Optional<OrderLine> orderLine(Situation<DeliveryNote> now, NoteLine line) {
        return now.find(THE_ORDERS, line.order())
                .flatMap(order -> order.content().line(line.orderLine()));
    }

    private static Answer agrees(Situation<DeliveryNote> now, NoteLine line) {
        Optional<Filed<SalesOrder>> order = now.find(THE_ORDERS, line.order());
        Optional<OrderLine> ordered = order.flatMap(each -> each.content().line(line.orderLine()));
        boolean agrees = order.isPresent()
                && ordered.isPresent()
                && order.get().content().customer().equals(now.content().customer())
                && order.get().content().terms().mode()
                        == now.content().haulage().mode()
                && isPaidAsAgreed(
                        now.content().payment(), order.get().content().terms().payment())
                && ordered.get().product().equals(line.product())
                && ordered.get().specification().equals(line.specification())
                && ordered.get().ordered().unit().convertsTo(line.quantity().unit())
                && isOfTheStandard(now, order.get().content().contract(), line.standard());
        return Answer.of(agrees)
                .with("line", line.id())
                .with("order", order.map(Filed::title).orElse(line.order().id()))
                .with("orderLine", line.orderLine());
    }

    /** As the contract says, whether it is written on the note or not; without a contract, as sales approves it. */
    private static boolean isOfTheStandard(
            Situation<DeliveryNote> now, @Nullable Ref<SalesContract> contract, String standard) {
        return standard.isEmpty()
                || contract == null
                || now.find(THE_CONTRACTS, contract)
                        .map(each -> each.content().terms().qualityStandard().equals(standard))
                        .orElse(true);
    }

    /** As ordered, or sooner. */
    private static boolean isPaidAsAgreed(PaymentTerm asked, PaymentTerm ordered) {
        return asked == ordered || !asked.isCredit();
    }

    private static Answer namesContracts(Situation<DeliveryNote> now) {
        Set<String> agreed = new TreeSet<>();
        for (Filed<SalesOrder> order : now.all(THE_ORDERS)) {
            Ref<SalesContract> contract = order.content().contract();
            if (contract != null) {
                agreed.add(contract.id());
            }
        }
        Set<String> named = new TreeSet<>();
        now.content().contracts().forEach(each -> named.add(each.id()));
        return Answer.of(named.equals(agreed))
                .with("named", String.join(", ", named))
                .with("agreed", String.join(", ", agreed));
    }

    private static <C extends Command<DeliveryNote>> InputRule<DeliveryNote, C> keepsItsOrders(
            Class<C> command, Function<C, List<NoteLine>> lines) {
        return InputRule.asks("XP-22", "keeps-its-orders", command, (now, values) -> {
            Set<Ref<?>> asked = drawnFrom(lines.apply(values));
            Set<Ref<?>> own = drawnFrom(now.content().lines());
            return Answer.of(asked.equals(own))
                    .with("orders", own.stream().map(Ref::id).collect(Collectors.joining(", ")));
        });
    }

    private static Set<Ref<?>> drawnFrom(List<NoteLine> lines) {
        Set<Ref<?>> from = new TreeSet<>();
        for (NoteLine line : lines) {
            from.add(line.order());
            if (line.notice() != null) {
                from.add(line.notice().notice());
            }
            if (line.card() != null) {
                from.add(line.card());
            }
        }
        return from;
    }

    private static Answer fits(Situation<DeliveryNote> now, Filed<SalesOrder> order, OrderLine line) {
        Quantity asked = NoteHoldings.asked(now.content(), order.ref()).get(line.id());
        if (asked == null || !asked.unit().convertsTo(line.ordered().unit())) {
            return Answer.met();
        }
        Held own = order.content().onNotes().of(now.filed().ref().id(), line);
        LineQuantities quantities = order.content().quantities(line);
        // A line that was closed short takes nothing more, whatever its tolerance.
        boolean isClosed = line.closedShort().isPositive();
        Quantity over = isClosed
                ? asked.minus(own.taken())
                : quantities.excess(quantities.taken().minus(own.taken()).plus(asked));
        Answer answer = Answer.of(!over.isPositive())
                .with("line", line.id())
                .with("ordered", line.ordered())
                .with("over", over);
        return isClosed
                ? answer.passesBy("reopen", line.id()).passesBy("leave-out", line.id())
                : answer.passesBy("reduce", over);
    }

    private static Answer isComplete(Situation<DeliveryNote> now, Filed<SalesOrder> order, OrderLine line) {
        Quantity none = Quantity.zero(line.ordered().unit());
        Quantity asked = NoteHoldings.asked(now.content(), order.ref()).get(line.id());
        boolean isMeant = switch (order.content().terms().shipping()) {
            case AS_AVAILABLE -> false;
            case COMPLETE_LINE -> asked != null;
            case COMPLETE_ORDER -> true;
        };
        if (!isMeant || (asked != null && !asked.unit().convertsTo(none.unit()))) {
            return Answer.met();
        }
        Held own = order.content().onNotes().of(now.filed().ref().id(), line);
        Held all = order.content().quantities(line).held();
        Quantity left = all.departed().minus(all.again()).minus(own.departed());
        Quantity going = left.plus(asked == null ? none : asked);
        Quantity missing = line.wanted().minus(going);
        return Answer.of(!going.isLessThan(line.tolerance().least(line.wanted())))
                .with("order", order.title())
                .with("line", line.id())
                .with("missing", missing)
                .passesBy("raise", missing);
    }
}
