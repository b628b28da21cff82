package io.deliverykit.examples.quickstart.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a company's files means what. It is read from a JSON file whose keys the README of this module documents.
 *
 * @param name what reports call the history
 * @param file the deliveries file to look for when only its folder is given
 * @param company the file, beside the mapping, with prices and credit
 * @param dates date patterns for every date column that has none of its own
 * @param noValue words that mean 'no value' in every column; an empty cell always does
 */
public record HistoryMapping(
        Title name,
        @Nullable String file,
        @Nullable String company,
        ZoneId zone,
        Format format,
        List<String> dates,
        List<String> noValue,
        Map<Field, Source> columns,
        List<Join> joins,
        Words words) {

    public HistoryMapping {
        dates = List.copyOf(dates);
        noValue = List.copyOf(noValue);
        columns = Map.copyOf(columns);
        joins = List.copyOf(joins);
    }

    /** How the text is written: cells, months and numbers. */
    public record Format(
            char delimiter,
            Locale locale,
            char decimal,
            @Nullable Character grouping) {}

    /**
     * A further file whose rows belong to rows of the deliveries file.
     *
     * @param on column of the joined file by column of the deliveries file
     * @param everyRowUsed whether a row that no delivery refers to is worth reporting
     */
    public record Join(String file, Map<String, String> on, boolean everyRowUsed) {}

    /** What the file's own words for status, mode and payment mean, in lower case. */
    public record Words(
            Map<String, NoteStatus> status, Map<String, DeliveryMode> mode, Map<String, PaymentTerm> payment) {}

    Optional<Source> source(Field field) {
        return Optional.ofNullable(columns.get(field));
    }
}
