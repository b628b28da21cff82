package io.deliverykit.stock;

import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCardCommands.Count;
import io.deliverykit.stock.StockCountCommands.CountCard;
import java.time.Instant;

/** What must hold on a {@link StockCount}. */
public final class StockCountRules {
    /** How many days after the end of its month a count is due at finance. */
    public static final Setting<Integer> DAYS_TO_HAND_IN = setting("GI-08.days-to-hand-in", 0);

    static final Fact<StockCount, StockCard> THE_CARDS = facts("the stock cards", StockCard.class, StockCount::cards);

    static final Rule<StockCount> ITS_CARDS_ARE_OF_ITS_WAREHOUSE = Rule.asks(
            "GI-08",
            "its-cards-are-of-its-warehouse",
            now -> Answer.allOf(now.all(THE_CARDS).stream()
                    .map(card -> Answer.of(card.content()
                                    .warehouse()
                                    .equals(now.content().warehouse()))
                            .with("card", card.title()))
                    .toList()),
            THE_CARDS);

    static final Rule<StockCount> ITS_MONTH_HAS_BEGUN = Rule.asks(
            "GI-08",
            "its-month-has-begun",
            now -> Answer.of(!now.content().month().isAfter(now.today()))
                    .with("month", now.content().month()));

    static final InputRule<StockCount, CountCard> CARD_IS_TO_BE_COUNTED = InputRule.asks(
            "GI-08",
            "card-is-to-be-counted",
            CountCard.class,
            (now, count) -> Answer.of(now.content().cards().contains(count.card()))
                    .with("card", count.card().id()));

    static final InputRule<StockCount, CountCard> LEDGER_IS_AS_THE_CARD_SAYS = InputRule.asks(
            "GI-08",
            "ledger-is-as-the-card-says",
            CountCard.class,
            (now, count) -> now.find(THE_CARDS, count.card())
                    .map(card -> Answer.of(
                                    count.ledger().isSameAs(card.content().onHand()))
                            .with("ledger", count.ledger())
                            .with("onHand", card.content().onHand()))
                    .orElse(Answer.met()),
            THE_CARDS);

    static final InputRule<StockCount, CountCard> SAYS_WHY_IT_DIFFERS = InputRule.asks(
            "GI-08",
            "says-why-it-differs",
            CountCard.class,
            (now, count) -> Answer.of(isCountable(count)
                            && (count.found().isSameAs(count.ledger())
                                    || !count.cause().isBlank()))
                    .with("ledger", count.ledger())
                    .with("found", count.found()));

    static final Rule<StockCount> EVERY_CARD_IS_COUNTED = Rule.asks(
            "GI-08",
            "every-card-is-counted",
            now -> Answer.of(now.content().missing().isEmpty())
                    .with("cards", String.join(", ", now.content().missing())));

    private StockCountRules() {}

    private static boolean isCountable(CountCard count) {
        Quantity found = count.found();
        return !found.isNegative() && found.unit().convertsTo(count.ledger().unit());
    }

    static Instant handInDue(Situation<StockCount> now) {
        return StockCardRules.startOf(now, now.content().month().plusMonths(1).plusDays(now.setting(DAYS_TO_HAND_IN)));
    }

    /** What the count, as it stands, says to one of its cards: only what finance has got is counted. */
    static Count ofTheCard(Filed<StockCount> count, Ref<StockCard> card) {
        boolean isCounted = count.isIn(StockCountState.HANDED_IN, StockCountState.CHECKED);
        return new Count(count.ref(), count.content().month(), isCounted);
    }
}
