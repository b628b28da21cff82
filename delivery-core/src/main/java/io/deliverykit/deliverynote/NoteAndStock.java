package io.deliverykit.deliverynote;

import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.Noted;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.Reserve;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What must hold between a {@link DeliveryNote} and the stock cards on which its goods are reserved. */
public final class NoteAndStock {
    /** Whether delivery notes reserve their goods, so that every line names where they lie. */
    public static final Setting<Boolean> NOTES_RESERVE_STOCK = setting("XP-19.notes-reserve-stock", false);

    static final Fact<DeliveryNote, StockCard> THE_CARDS = facts(
            "the stock cards of its lines",
            StockCard.class,
            note -> note.lines().stream()
                    .map(NoteLine::card)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());

    static final Rule<DeliveryNote> NAMES_ITS_STOCK_CARDS = Rule.asks(
            "XP-19",
            "names-its-stock-cards",
            now -> Answer.of(!now.setting(NOTES_RESERVE_STOCK)
                    || now.content().lines().stream().allMatch(line -> line.card() != null)));

    static final Rule<DeliveryNote> IS_RESERVED_WHERE_IT_LIES = Rule.asks(
            "XP-19",
            "is-reserved-where-it-lies",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(lies(now, line)).with("line", line.id()))
                    .toList()),
            THE_CARDS);

    private NoteAndStock() {}

    private static boolean lies(Situation<DeliveryNote> now, NoteLine line) {
        return line.card() == null
                || now.find(THE_CARDS, line.card())
                        .map(Filed::content)
                        .filter(card -> card.isOf(line.product(), line.specification())
                                && line.quantity().isCountedIn(card.unit()))
                        .isPresent();
    }

    /** What the note, as it stands, has of one of its cards: reserved from its signature on, gone once it has left. */
    static Reserve ofTheCard(Filed<DeliveryNote> note, Ref<StockCard> card) {
        DeliveryNote content = note.content();
        List<NoteLine> lines = content.lines().stream()
                .filter(line -> card.equals(line.card()))
                .toList();
        boolean isHere = DeliveryNoteRules.isStillHere(note);
        Quantity departed = sum(lines, content::departed);
        Quantity reserved = isHere
                ? sum(lines, line -> line.quantity().minus(content.departed(line)))
                : Quantity.zero(departed.unit());
        return new Reserve(note.ref(), new Noted(reserved, departed, NoteHoldings.isOver(note)));
    }

    /** Rows in units that do not convert are refused by a rule; here they must only not break. */
    private static Quantity sum(List<NoteLine> lines, Function<NoteLine, Quantity> of) {
        return lines.stream().map(of).reduce(Quantity::plusIfAlike).orElseThrow();
    }
}
