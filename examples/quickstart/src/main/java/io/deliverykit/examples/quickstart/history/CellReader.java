package io.deliverykit.examples.quickstart.history;

import io.deliverykit.examples.quickstart.history.Columns.Cell;
import io.deliverykit.examples.quickstart.history.HistoryMapping.Format;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbers, dates and words out of cells. One cell that cannot be read is an anomaly of its row; a column of which
 * nothing can be read means that the mapping is wrong, and {@link #checkColumns} says so.
 */
final class CellReader {

    /** Fewer than this may be bad rows; as many and not one good cell is a wrong mapping. */
    private static final int ENOUGH_TO_BLAME_THE_MAPPING = 3;

    private final HistoryMapping mapping;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Tally dates = new Tally();
    private final Map<String, String> texts = new HashMap<>();

    private static final class Tally {
        private int read;
        private int unreadable;
        private @Nullable Anomaly first;

        private void unreadable(Anomaly anomaly) {
            unreadable++;
            first = first == null ? anomaly : first;
        }

        private void isAtLeastReadable(int enoughToBlame, String what) {
            if (first != null && read == 0 && unreadable >= enoughToBlame) {
                throw new HistoryException(
                        "The mapping does not fit: not one of the %d %s can be read. Row %d of %s: %s"
                                .formatted(unreadable, what, first.row(), first.file(), first.text()));
            }
        }
    }

    CellReader(HistoryMapping mapping) {
        this.mapping = mapping;
    }

    /** One row's cells, with a place to put what is wrong with them. */
    record Row(String file, int number, Map<Field, Cell> cells, List<Anomaly> problems) {}

    /** Equal texts become one object: a long history repeats its customers and products a million times. */
    @Nullable
    String text(Row row, Field field) {
        Cell cell = row.cells().get(field);
        return cell == null ? null : texts.computeIfAbsent(cell.text(), Function.identity());
    }

    @Nullable
    BigDecimal number(Row row, Field field) {
        return read(row, field, this::parseNumber, Problem.UNREADABLE_NUMBER, this::exampleNumber);
    }

    @Nullable
    Moment date(Row row, Field field) {
        return read(row, field, this::parseDate, Problem.UNREADABLE_DATE, CellReader::patterns);
    }

    <E> @Nullable E word(Row row, Field field, Map<String, E> words) {
        return read(
                row,
                field,
                cell -> Optional.ofNullable(words.get(MappingReader.fold(cell.text()))),
                Problem.UNKNOWN_WORD,
                cell -> String.join(", ", words.keySet()));
    }

    private <T> @Nullable T read(
            Row row, Field field, Function<Cell, Optional<T>> parse, Problem problem, Function<Cell, String> expected) {
        Cell cell = row.cells().get(field);
        if (cell == null) {
            return null;
        }
        Tally tally = tallies.computeIfAbsent(field.key() + "\n" + cell.column(), key -> new Tally());
        Optional<T> value = parse.apply(cell);
        boolean isDate = field.kind() == Field.Kind.DATE;
        if (value.isPresent()) {
            tally.read++;
            dates.read += isDate ? 1 : 0;
            return value.get();
        }
        Anomaly anomaly =
                problem.at(row.file(), row.number(), cell.column(), field.key(), cell.text(), expected.apply(cell));
        tally.unreadable(anomaly);
        if (isDate) {
            dates.unreadable(anomaly);
        }
        row.problems().add(anomaly);
        return null;
    }

    /** A column that could not be read in any of its rows is a {@link HistoryException}, and so is a file without a date. */
    void checkColumns() {
        tallies.values().forEach(tally -> tally.isAtLeastReadable(ENOUGH_TO_BLAME_THE_MAPPING, "values of the column"));
        dates.isAtLeastReadable(1, "dates of the file");
    }

    private Optional<Moment> parseDate(Cell cell) {
        return cell.patterns().stream()
                .flatMap(pattern -> pattern.parse(cell.text(), mapping.zone()).stream())
                .findFirst();
    }

    private static String patterns(Cell cell) {
        return String.join(
                " / ", cell.patterns().stream().map(DatePattern::pattern).toList());
    }

    private Optional<BigDecimal> parseNumber(Cell cell) {
        Format format = mapping.format();
        String text = cell.text();
        Character grouping = format.grouping();
        if (grouping != null) {
            text = text.replace(String.valueOf(grouping), "");
        }
        if (format.decimal() != '.') {
            // A point is then no decimal sign; leaving it in would read 1.234 as one and a bit.
            text = text.indexOf('.') >= 0 ? "" : text.replace(format.decimal(), '.');
        }
        // Exponents are kept out: 1E999999999 is a number that no sum survives.
        return text.matches("[+-]?\\d{1,30}(\\.\\d{1,15})?|[+-]?\\.\\d{1,15}")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private String exampleNumber(Cell cell) {
        Format format = mapping.format();
        return "1" + (format.grouping() == null ? "" : format.grouping()) + "234" + format.decimal() + "5";
    }
}
