package io.deliverykit.examples.quickstart.history;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of anomaly that reading finds, each with its English sentence. */
enum Problem {
    UNREADABLE_DATE("Column ''{0}'' ({1}) holds ''{2}'', which is no date of the form {3}."),
    UNREADABLE_NUMBER("Column ''{0}'' ({1}) holds ''{2}'', which is not a number such as {3}."),
    UNKNOWN_WORD("Column ''{0}'' ({1}) holds ''{2}'', which is none of the words {3}."),
    MISSING_VALUE("Column ''{0}'' ({1}) holds no value."),
    RAGGED_ROW("The row has {0} cells where the header has {1}."),
    NO_MATCH("No row of {0} has {1}."),
    DUPLICATE_KEY("Another row of {0} already has {1}; this one is not used."),
    UNUSED_ROW("No delivery row refers to {0}."),
    DUPLICATE_ROW("The row says the same as row {0}."),
    OUT_OF_ORDER("It was {0} on {1}, before it was {2} on {3}.");

    private final String sentence;

    Problem(String sentence) {
        this.sentence = sentence;
    }

    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Anomaly at(String file, int row, Object... details) {
        List<String> words = Arrays.stream(details).map(String::valueOf).toList();
        String text = new MessageFormat(sentence, Locale.ROOT).format(words.toArray());
        return new Anomaly(file, row, kind(), null, text, words);
    }
}
