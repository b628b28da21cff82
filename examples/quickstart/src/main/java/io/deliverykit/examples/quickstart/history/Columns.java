package io.deliverykit.examples.quickstart.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mapping tied to the files at hand: for each field, where in a row its text stands. */
final class Columns {

    /** A text with the column it stands in and the patterns it may be a date by. */
    record Cell(String column, String text, List<DatePattern> patterns) {}

    /** A delivery row with the row that each joined file has for it. */
    private record Joined(CsvTable.Line delivery, Map<String, CsvTable.Line> others) {}

    private interface Lookup {
        @Nullable
        Cell find(Joined row);
    }

    private final HistoryMapping mapping;
    private final CsvTable deliveries;
    private final Map<String, JoinedFile> joined = new LinkedHashMap<>();
    private final Map<Field, Lookup> lookups = new EnumMap<>(Field.class);

    Columns(HistoryMapping mapping, CsvTable deliveries, Folder folder) {
        this.mapping = mapping;
        this.deliveries = deliveries;
        char delimiter = mapping.format().delimiter();
        mapping.joins().forEach(join -> joined.put(join.file(), JoinedFile.read(join, folder, delimiter, deliveries)));
        mapping.columns().forEach((field, source) -> lookups.put(field, lookup("columns." + field.key(), source)));
    }

    /** The texts that a row has for its fields; a field without a value is not in it. */
    Map<Field, Cell> cellsOf(CsvTable.Line line, List<Anomaly> problems) {
        Map<String, CsvTable.Line> others = new LinkedHashMap<>();
        joined.forEach((file, joinedFile) -> {
            CsvTable.Line other = joinedFile.matching(line);
            if (other == null) {
                problems.add(joinedFile.noMatchFor(line, deliveries.file()));
            } else {
                others.put(file, other);
            }
        });
        Joined row = new Joined(line, others);
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        lookups.forEach((field, lookup) -> {
            Cell cell = lookup.find(row);
            if (cell != null) {
                cells.put(field, cell);
            }
        });
        return cells;
    }

    List<Anomaly> problemsOfJoinedFiles() {
        return joined.values().stream()
                .flatMap(each -> each.problems().stream())
                .toList();
    }

    private Lookup lookup(String key, Source source) {
        if (source instanceof Source.Constant constant) {
            Cell always = new Cell("(constant)", constant.value(), patterns(mapping.dates()));
            return row -> always;
        }
        if (source instanceof Source.Columns several) {
            return together(
                    several.parts().stream().map(part -> column(key, part)).toList());
        }
        if (source instanceof Source.FirstOf firstOf) {
            return firstOf(firstOf.choices().stream()
                    .map(choice -> lookup(key, choice))
                    .toList());
        }
        return column(key, (Source.Column) source);
    }

    private Lookup column(String key, Source.Column column) {
        List<DatePattern> patterns = patterns(column.dates().isEmpty() ? mapping.dates() : column.dates());
        Set<String> noValue = new HashSet<>();
        mapping.noValue().forEach(word -> noValue.add(fold(word)));
        column.noValue().forEach(word -> noValue.add(fold(word)));
        String file = column.file();
        JoinedFile other = file == null ? null : joined.get(file);
        int index = other == null ? deliveries.indexOf(column.name(), key) : other.indexOf(column.name(), key);
        return row -> {
            CsvTable.Line line = file == null ? row.delivery() : row.others().get(file);
            String text = line == null ? "" : line.cell(index);
            return text.isEmpty() || noValue.contains(fold(text)) ? null : new Cell(column.name(), text, patterns);
        };
    }

    private static Lookup together(List<Lookup> parts) {
        return row -> {
            List<String> names = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (Lookup part : parts) {
                Cell cell = part.find(row);
                if (cell == null) {
                    return null;
                }
                names.add(cell.column());
                texts.add(cell.text());
            }
            return new Cell(String.join("+", names), String.join("/", texts), List.of());
        };
    }

    private static Lookup firstOf(List<Lookup> choices) {
        return row -> {
            for (Lookup choice : choices) {
                Cell cell = choice.find(row);
                if (cell != null) {
                    return cell;
                }
            }
            return null;
        };
    }

    private List<DatePattern> patterns(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> DatePattern.of(pattern, mapping.format().locale()))
                .toList();
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
