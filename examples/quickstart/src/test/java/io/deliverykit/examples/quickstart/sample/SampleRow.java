package io.deliverykit.examples.quickstart.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the sample as text, so that it can be made as wrong as rows of real files are. */
final class SampleRow {

    enum Column {
        ORDER_NO,
        NOTE_NO,
        ORDER_LINE,
        CUSTOMER,
        PRODUCT,
        ORDERED_QTY,
        DELIVERED_QTY,
        UNIT,
        UNIT_PRICE,
        ORDERED_AT,
        PROMISED_ON,
        INSTRUCTED_AT,
        READY_AT,
        DEPARTED_AT,
        DELIVERED_AT,
        ACCEPTED_AT,
        ACCEPTED_QTY,
        STATUS,
        MODE,
        PAYMENT,
        PLATE,
        CARRIER,
        REMARK
    }

    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private boolean cutShort;

    static String header() {
        return Stream.of(Column.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    SampleRow copy() {
        SampleRow copy = new SampleRow();
        copy.cells.putAll(cells);
        return copy;
    }

    SampleRow set(Column column, Object value) {
        cells.put(column, String.valueOf(value));
        return this;
    }

    String get(Column column) {
        return Objects.requireNonNullElse(cells.get(column), "");
    }

    boolean is(Column column, String value) {
        return get(column).equals(value);
    }

    /** Loses its last cells, as rows do that were cut by hand. */
    void cutShort() {
        cutShort = true;
    }

    String csv() {
        List<Column> columns = List.of(Column.values());
        return columns.subList(0, cutShort ? columns.size() - 3 : columns.size()).stream()
                .map(column -> quoted(get(column)))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
