package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What planning finds wrong with a row. Most of it keeps the row from being put before the library at all, because a paper
 * without these values cannot be written.
 */
enum Obstacle {
    NO_ORDER("XP-05", "The row names no order, so no note can deliver it."),
    NO_CUSTOMER("DN-14", "The row names no customer, so no note can be drawn up for it."),
    NO_PRODUCT("DN-14", "The row names no product, so no note can be drawn up for it."),
    NO_QUANTITY("DN-14", "The row has no quantity that can be read, so no note can be drawn up for it."),
    NO_SUCH_CURRENCY("SO-01", "''{0}'' is no currency."),
    OTHER_CURRENCY("SO-01", "The row is in {0}, and the customer''s account in {1}."),
    NEGATIVE_PRICE("SO-01", "A price of {0} cannot be agreed."),
    ORDER_OF_ANOTHER("DN-01", "Order {0} is of {1}, not of {2}."),
    NOTE_OF_ANOTHER("DN-01", "Note {0} is of {1}, not of {2}."),
    /** The only one that keeps the row going: whether the order line allows the unit is for the library to say. */
    OTHER_UNIT(
            "XP-10", "''{0}'' is counted in {1} here and in {2} in row {3}, and one cannot be counted in the other."),
    UNUSABLE_NUMBER("JR-03", "''{0}'' cannot be the number or name on a paper.");

    private final String rule;
    private final String sentence;

    Obstacle(String rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    Anomaly at(HistoryRow row, Object... details) {
        List<String> words = List.of(details).stream().map(String::valueOf).toList();
        String text = new MessageFormat(sentence, Locale.ROOT).format(words.toArray());
        return new Anomaly(row.file(), row.rowNumber(), kind(), rule, text, words);
    }

    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
