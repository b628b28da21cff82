package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a refusal is better told by than by the library's words.
 *
 * @param sentence in English, with the places of its details
 */
record Finding(String kind, String rule, String sentence) {

    Anomaly at(HistoryRow row, Object... details) {
        List<String> words = Arrays.stream(details).map(String::valueOf).toList();
        String text = new MessageFormat(sentence, Locale.ROOT).format(words.toArray());
        return new Anomaly(row.file(), row.rowNumber(), kind, rule, text, words);
    }
}
