package io.deliverykit.examples.quickstart.history;

import io.deliverykit.examples.quickstart.history.HistoryMapping.Format;
import io.deliverykit.examples.quickstart.history.HistoryMapping.Join;
import io.deliverykit.examples.quickstart.history.HistoryMapping.Words;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a mapping file and says what is wrong with it, key by key, before any row is looked at. */
final class MappingReader {

    private MappingReader() {}

    static HistoryMapping read(Folder folder, String file) {
        JsonKeys json = JsonKeys.read(folder, file);
        json.text("description");
        Format format = format(json);
        List<String> dates = json.texts("dates");
        dates.forEach(pattern -> checkPattern(json, "dates", pattern, format.locale()));
        List<Join> joins = joins(json);
        Map<Field, Source> columns = columns(json, joins, format.locale());
        HistoryMapping mapping = new HistoryMapping(
                title(json, file),
                json.text("file"),
                json.text("company"),
                zone(json),
                format,
                dates,
                json.texts("noValue"),
                columns,
                joins,
                words(json.object("words")));
        json.end();
        checkDatesHavePatterns(json, mapping);
        return mapping;
    }

    private static Title title(JsonKeys json, String file) {
        String name = json.text("name", file);
        return new Title(name, json.text("nameZh", name));
    }

    private static ZoneId zone(JsonKeys json) {
        String zone = json.required("zone");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw json.error("zone", "is '" + zone + "', which is no time zone such as 'UTC' or 'Asia/Shanghai'");
        }
    }

    private static Format format(JsonKeys json) {
        String grouping = json.text("grouping");
        String locale = json.text("locale", "en");
        return new Format(
                single(json, "delimiter", json.text("delimiter", ",")),
                Locale.forLanguageTag(locale),
                single(json, "decimal", json.text("decimal", ".")),
                grouping == null ? null : single(json, "grouping", grouping));
    }

    private static char single(JsonKeys json, String key, String text) {
        if (text.length() != 1) {
            throw json.error(key, "must be a single character, but is '" + text + "'");
        }
        return text.charAt(0);
    }

    private static List<Join> joins(JsonKeys json) {
        Set<String> files = new HashSet<>();
        return json.objects("join").stream()
                .map(each -> {
                    String file = each.required("file");
                    if (!files.add(file)) {
                        throw each.error("file", "names '" + file + "' a second time");
                    }
                    JsonKeys on = each.object("on");
                    Join join = new Join(file, on.entries(on::required), each.flag("everyRowUsed"));
                    if (join.on().isEmpty()) {
                        throw each.error("on", "must say which column of the deliveries is which of '" + file + "'");
                    }
                    each.end();
                    return join;
                })
                .toList();
    }

    private static Map<Field, Source> columns(JsonKeys json, List<Join> joins, Locale locale) {
        JsonKeys columns = json.object("columns");
        SourceReader sources = new SourceReader(joins.stream().map(Join::file).toList(), locale);
        Map<Field, Source> found = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (columns.has(field.key())) {
                found.put(field, sources.read(columns.raw(field.key())));
            } else if (Field.REQUIRED.contains(field)) {
                throw columns.error(field.key(), "is missing; a history needs at least " + requiredKeys());
            }
        }
        columns.end();
        return found;
    }

    private static String requiredKeys() {
        return String.join(", ", Field.REQUIRED.stream().map(Field::key).toList());
    }

    private static Words words(JsonKeys json) {
        Words words = new Words(
                words(json.object("status"), NoteStatus.values()),
                words(json.object("mode"), DeliveryMode.values()),
                words(json.object("paymentTerm"), PaymentTerm.values()));
        json.end();
        return words;
    }

    /** The constants' own names are always understood, in either spelling: SELF_PICKUP and self-pickup. */
    private static <E extends Enum<E>> Map<String, E> words(JsonKeys json, E[] meanings) {
        Map<String, E> words = new HashMap<>();
        for (E meaning : meanings) {
            words.put(fold(meaning.name()), meaning);
            words.put(fold(meaning.name().replace('_', '-')), meaning);
            json.texts(meaning.name()).forEach(word -> words.put(fold(word), meaning));
        }
        json.end();
        return new TreeMap<>(words);
    }

    static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    static void checkPattern(JsonKeys json, String key, String pattern, Locale locale) {
        try {
            DatePattern.of(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw json.error(
                    key, "holds '%s', which is no date pattern: %s".formatted(pattern, lowerFirst(e.getMessage())));
        }
    }

    private static String lowerFirst(@Nullable String text) {
        return text == null ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static void checkDatesHavePatterns(JsonKeys json, HistoryMapping mapping) {
        Arrays.stream(Field.values())
                .filter(field -> field.kind() == Field.Kind.DATE)
                .forEach(field -> mapping.source(field).ifPresent(source -> {
                    if (mapping.dates().isEmpty() && lacksPattern(source)) {
                        throw json.error(
                                "columns." + field.key(),
                                "is a date without a pattern; give one under 'dates', such as 'uuuu-MM-dd'");
                    }
                }));
    }

    private static boolean lacksPattern(Source source) {
        if (source instanceof Source.Column column) {
            return column.dates().isEmpty();
        }
        return source instanceof Source.FirstOf firstOf
                && firstOf.choices().stream().anyMatch(MappingReader::lacksPattern);
    }
}
