package io.deliverykit.examples.quickstart.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a row that is not as it should be, reported instead of corrected.
 *
 * @param file the file that the row stands in, as the mapping or the command line names it
 * @param row the line of that file on which the row begins, the header being line 1
 * @param kind what it is, in kebab case: {@code unreadable-date}
 * @param rule the rule of the rulebook that the row breaks, when it is one
 * @param text one English sentence
 * @param details the values of the sentence in order, for saying it in another language
 */
public record Anomaly(
        String file, int row, String kind, @Nullable String rule, String text, List<String> details) {

    public Anomaly {
        details = List.copyOf(details);
    }

    /** What a rule made of a row. */
    public static Anomaly ofRule(HistoryRow row, String kind, String rule, String text) {
        return new Anomaly(row.file(), row.rowNumber(), kind, rule, text, List.of());
    }

    /** The rule if there is one, else the kind: what a reader would count by. */
    public String ruleOrKind() {
        return rule == null ? kind : rule;
    }
}
