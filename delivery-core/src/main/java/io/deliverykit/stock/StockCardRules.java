package io.deliverykit.stock;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCardCommands.Bring;
import io.deliverykit.stock.StockCardCommands.CorrectStock;
import io.deliverykit.stock.StockCardCommands.Draw;
import io.deliverykit.stock.StockCardCommands.OfQuantity;
import io.deliverykit.stock.StockCardCommands.OfTrace;
import io.deliverykit.stock.StockCardCommands.Reserve;
import java.time.Instant;
import java.time.LocalDate;

/** What must hold on a {@link StockCard}. */
public final class StockCardRules {
    /** Whether all that becomes issuable comes by a goods receipt, so that nobody books in what has not passed. */
    public static final Setting<Boolean> STOCKS_BY_RECEIPT_ONLY = setting("PN-07.stocks-by-receipt-only", false);

    static final Rule<StockCard> IS_BOOKED_IN_WITHOUT_A_RECEIPT = Rule.asks(
            "PN-07", "is-booked-in-without-a-receipt", now -> Answer.of(!now.setting(STOCKS_BY_RECEIPT_ONLY)));

    /** One card for goods and place, because no second has the same id. */
    static final Rule<StockCard> IS_THE_CARD_OF_ITS_GOODS = Rule.asks("GI-02", "is-the-card-of-its-goods", now -> {
        StockCard card = now.content();
        String id = StockCard.ref(card.warehouse(), card.product(), card.specification(), card.batch())
                .id();
        return Answer.of(now.filed().ref().id().equals(id)).with("id", id);
    });

    static final InputRule<StockCard, OfQuantity> COUNTS_IN_ITS_UNIT = InputRule.asks(
            "XP-10",
            "counts-in-its-unit",
            OfQuantity.class,
            (now, command) ->
                    countable(now, command.quantity(), command.quantity().isPositive()));

    static final InputRule<StockCard, CorrectStock> CORRECTS_IN_ITS_UNIT = InputRule.asks(
            "XP-10",
            "counts-in-its-unit",
            CorrectStock.class,
            (now, correct) -> countable(now, correct.by(), !correct.by().isZero()));

    static final InputRule<StockCard, Bring> IS_BROUGHT_IN_ITS_UNIT = InputRule.asks(
            "XP-10",
            "counts-in-its-unit",
            Bring.class,
            (now, bring) -> countable(now, bring.has().quantity(), true));

    static final InputRule<StockCard, Draw> IS_DRAWN_IN_ITS_UNIT = InputRule.asks(
            "XP-10",
            "counts-in-its-unit",
            Draw.class,
            (now, draw) -> countable(now, draw.has().taken(), true));

    static final InputRule<StockCard, Reserve> IS_RESERVED_IN_ITS_UNIT = InputRule.asks(
            "XP-10",
            "counts-in-its-unit",
            Reserve.class,
            (now, reserve) -> countable(now, reserve.has().taken(), true));

    static final InputRule<StockCard, OfTrace> SO_MUCH_IS_BLOCKED =
            InputRule.asks("RT-05", "so-much-is-blocked", OfTrace.class, (now, command) -> {
                Quantity blocked = now.content().blocked(command.trace());
                return Answer.of(isCountedHere(now, command.quantity())
                                && !command.quantity().isMoreThan(blocked))
                        .with("trace", command.trace())
                        .with("blocked", blocked);
            });

    static final Rule<StockCard> GIVES_NO_MORE_THAN_IS_FREE = Rule.asks("GI-02", "gives-no-more-than-is-free", now -> {
        Quantity free = now.content().free();
        Quantity over = free.negated();
        return Answer.of(!free.isNegative()).with("over", over).passesBy("reduce", over);
    });

    static final Rule<StockCard> NOTHING_LIES_THERE = Rule.asks(
            "GI-02",
            "nothing-lies-there",
            now -> Answer.of(now.content().isEmpty())
                    .with("onHand", now.content().onHand())
                    .with("open", String.join(", ", now.content().open())));

    private StockCardRules() {}

    /** The end of the month after the one that was counted last (GI-08). */
    static Instant countDue(Situation<StockCard> now) {
        return startOf(now, now.content().counted().plusMonths(2));
    }

    /** The first instant of this day in the policy's zone. */
    static Instant startOf(Situation<?> now, LocalDate day) {
        return day.atStartOfDay(now.turn().policy().calendar().zone()).toInstant();
    }

    private static Answer countable(Situation<StockCard> now, Quantity quantity, boolean isSome) {
        return Answer.of(isSome && isCountedHere(now, quantity))
                .with("quantity", quantity)
                .with("unit", now.content().unit());
    }

    private static boolean isCountedHere(Situation<StockCard> now, Quantity quantity) {
        return quantity.unit().convertsTo(now.content().unit());
    }
}
