package io.deliverykit.order;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.SalesOrderCommands.WithLines;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must hold between a {@link SalesOrder} and the notes that are drawn from it. */
final class OrderAndNotes {
    static final Rule<SalesOrder> IS_WITHIN_TOLERANCE =
            Rule.asks("SO-13", "is-within-tolerance", now -> withinTolerance(now.content(), "reduce"));

    /** The same of an order that is written anew: what notes took stays, so its lines must be raised. */
    static final Rule<SalesOrder> COVERS_WHAT_NOTES_TOOK =
            Rule.asks("SO-13", "covers-what-notes-took", now -> withinTolerance(now.content(), "raise"));

    static final InputRule<SalesOrder, Hold> TAKES_NOTHING_CLOSED_SHORT =
            InputRule.asks("SO-13", "takes-nothing-closed-short", Hold.class, (now, hold) -> {
                Set<String> closed = new TreeSet<>();
                now.content().lines().stream()
                        .filter(line -> line.isClosedShort() && takesMore(now.content(), hold, line))
                        .forEach(line -> closed.add(line.id()));
                return Answer.of(closed.isEmpty()).with("lines", String.join(", ", closed));
            });

    static final Rule<SalesOrder> HAS_EVERY_LINE_ON_NOTES = Rule.asks("XP-06", "has-every-line-on-notes", now -> {
        SalesOrder order = now.content();
        Set<String> missing = order.onNotes().lines();
        order.lines().stream().filter(order.onNotes()::isCountedAs).forEach(line -> missing.remove(line.id()));
        return Answer.of(missing.isEmpty()).with("lines", String.join(", ", missing));
    });

    static final InputRule<SalesOrder, AmendOrder> IS_NOT_BELOW_WHAT_NOTES_TOOK = InputRule.asks(
            "XP-06",
            "is-not-below-what-notes-took",
            AmendOrder.class,
            (now, amendment) -> Answer.allOf(amendment.lines().stream()
                    .map(line -> now.content()
                            .line(line.id())
                            .map(before -> notBelow(now.content(), before, line))
                            .orElse(Answer.met()))
                    .toList()));

    static final InputRule<SalesOrder, AmendOrder> KEEPS_THE_GOODS_ON_NOTES =
            InputRule.asks("XP-06", "keeps-the-goods-on-notes", AmendOrder.class, (now, amendment) -> {
                Set<String> changed = new TreeSet<>();
                for (OrderLine before : now.content().lines()) {
                    boolean isOnNotes = now.content().onNotes().lines().contains(before.id());
                    Optional<OrderLine> after = amendment.lines().stream()
                            .filter(line -> line.id().equals(before.id()))
                            .findFirst();
                    boolean isKept =
                            after.map(line -> isSameGoods(before, line)).orElse(!before.isClosedShort());
                    if (!isKept && (isOnNotes || before.isClosedShort())) {
                        changed.add(before.id());
                    }
                }
                return Answer.of(changed.isEmpty()).with("lines", String.join(", ", changed));
            });

    static final Rule<SalesOrder> NO_NOTE_IS_ON_ITS_WAY = Rule.asks(
            "SO-12",
            "no-note-is-on-its-way",
            now -> Answer.of(now.content().onNotes().notes().isEmpty())
                    .with("notes", String.join(", ", now.content().onNotes().notes())));

    static final Rule<SalesOrder> NOTHING_WAS_DELIVERED =
            Rule.holds("SO-12", "nothing-was-delivered", order -> !order.hasDeparted());

    /** What was released and never left is called off by those who may cancel it, not by closing it short. */
    static final Rule<SalesOrder> LEAVES_SOMETHING_OF_WHAT_WAS_RELEASED = Rule.holds(
            "SO-12",
            "leaves-something-of-what-was-released",
            order -> order.releasedOn() == null
                    || !order.lines().stream().allMatch(order.onNotes()::isCountedAs)
                    || order.hasDeparted()
                    || order.isOpen());

    /** A note ends only once the customer has answered for all that left on it; what they refused is answered for too. */
    static final Rule<SalesOrder> IS_ANSWERED_FOR = Rule.asks(
            "SO-15",
            "is-answered-for",
            now -> Answer.of(now.content().onNotes().notes().isEmpty())
                    .with("notes", String.join(", ", now.content().onNotes().notes())));

    static final Rule<SalesOrder> NO_NOTE_WAITS_TO_LEAVE = Rule.asks("XP-03", "no-note-waits-to-leave", now -> {
        Set<String> notes = new TreeSet<>();
        now.content()
                .lines()
                .forEach(line -> notes.addAll(now.content().onNotes().onTheirWay(line)));
        return Answer.of(notes.isEmpty()).with("notes", String.join(", ", notes));
    });

    static final InputRule<SalesOrder, CloseShort> NO_NOTE_OF_THE_LINE_IS_ON_ITS_WAY =
            InputRule.asks("XP-03", "no-note-of-the-line-is-on-its-way", CloseShort.class, (now, close) -> {
                Optional<OrderLine> line = now.content().line(close.line());
                List<String> notes =
                        line.map(now.content().onNotes()::onTheirWay).orElse(List.of());
                return Answer.of(notes.isEmpty()).with("line", close.line()).with("notes", String.join(", ", notes));
            });

    static final InputRule<SalesOrder, ReopenLine> LINE_IS_CLOSED_SHORT = InputRule.asks(
            "XP-03",
            "line-is-closed-short",
            ReopenLine.class,
            (now, reopen) -> Answer.of(now.content()
                            .line(reopen.line())
                            .map(OrderLine::isClosedShort)
                            .orElse(true))
                    .with("line", reopen.line()));

    /** Closing short is a command of its own; lines that are written anew leave it as it is, or say nothing of it. */
    static final InputRule<SalesOrder, WithLines> CLOSES_NOTHING_SHORT = InputRule.asks(
            "XP-03",
            "closes-nothing-short",
            WithLines.class,
            (now, asked) -> Answer.allOf(asked.lines().stream()
                    .map(line -> Answer.of(line.closedShort().isZero() || isClosedShortAs(now.content(), line))
                            .with("line", line.id())
                            .with("closedShort", line.closedShort()))
                    .toList()));

    static final Rule<SalesOrder> SOMETHING_IS_CLOSED_SHORT = Rule.holds(
            "XP-03",
            "something-is-closed-short",
            order -> order.lines().stream().anyMatch(OrderLine::isClosedShort));

    /** What an amendment leaves to the notes that hold it, and to the contract that it draws on. */
    static final RuleSet<SalesOrder> FITS_WHAT_IS_UNDER_WAY = RuleSet.of(
            HAS_EVERY_LINE_ON_NOTES,
            COVERS_WHAT_NOTES_TOOK,
            OrderAndContract.FITS_ITS_CONTRACT,
            LEAVES_SOMETHING_OF_WHAT_WAS_RELEASED);

    private OrderAndNotes() {}

    /** Whether a note asks for more of a line than it has taken so far. */
    static boolean takesMore(SalesOrder order, Hold hold, OrderLine line) {
        return hold.takesMoreOf(line.id(), order.onNotes().of(hold.claimant().id()));
    }

    private static Answer withinTolerance(SalesOrder order, String remedy) {
        return Answer.allOf(order.lines().stream()
                .map(line -> withinTolerance(order, line, remedy))
                .toList());
    }

    private static Answer withinTolerance(SalesOrder order, OrderLine line, String remedy) {
        if (!order.onNotes().isCountedAs(line)) {
            return Answer.met();
        }
        LineQuantities quantities = order.quantities(line);
        Quantity over = quantities.excess(quantities.taken());
        return Answer.of(!over.isPositive())
                .with("line", line.id())
                .with("ordered", line.ordered())
                .with("over", over)
                .passesBy(remedy, over);
    }

    /** A line may stay above what it allows, as an over-delivered one does, but it is not lowered below what was taken. */
    private static Answer notBelow(SalesOrder order, OrderLine before, OrderLine after) {
        Quantity taken = order.quantities(before).taken();
        if (!after.ordered().unit().convertsTo(before.ordered().unit())
                || !after.ordered().isLessThan(before.ordered())) {
            return Answer.met();
        }
        Quantity below = taken.plus(before.closedShort()).minus(after.ordered());
        return Answer.of(!below.isPositive())
                .with("line", before.id())
                .with("taken", taken)
                .passesBy("raise", below);
    }

    private static boolean isClosedShortAs(SalesOrder order, OrderLine line) {
        return order.line(line.id())
                .filter(before -> before.closedShort().isSameAs(line.closedShort()))
                .isPresent();
    }

    private static boolean isSameGoods(OrderLine before, OrderLine after) {
        return before.product().equals(after.product())
                && before.specification().equals(after.specification())
                && before.ordered().unit().convertsTo(after.ordered().unit());
    }
}
