package io.deliverykit.examples.quickstart.history;

import io.deliverykit.examples.quickstart.history.HistoryMapping.Join;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file beside the deliveries, held by key so that each delivery row finds the one row that belongs to it. */
final class JoinedFile {

    private final Join join;
    private final CsvTable table;
    private final int[] deliveryColumns;
    private final Map<List<String>, CsvTable.Line> lines = new HashMap<>();
    private final Set<List<String>> used = new HashSet<>();
    private final List<Anomaly> problems = new ArrayList<>();

    private JoinedFile(Join join, CsvTable table, int[] deliveryColumns) {
        this.join = join;
        this.table = table;
        this.deliveryColumns = deliveryColumns;
    }

    static JoinedFile read(Join join, Folder folder, char delimiter, CsvTable deliveries) {
        String key = "join[" + join.file() + "].on";
        try (CsvTable table = CsvTable.open(folder, join.file(), delimiter)) {
            int[] deliveryColumns = join.on().keySet().stream()
                    .mapToInt(column -> deliveries.indexOf(column, key))
                    .toArray();
            int[] ownColumns = join.on().values().stream()
                    .mapToInt(column -> table.indexOf(column, key))
                    .toArray();
            JoinedFile joined = new JoinedFile(join, table, deliveryColumns);
            for (CsvTable.Line line = table.next(); line != null; line = table.next()) {
                joined.keep(key(line, ownColumns), line);
            }
            return joined;
        }
    }

    private void keep(List<String> key, CsvTable.Line line) {
        if (line.cells().size() != table.header().size()) {
            problems.add(Problem.RAGGED_ROW.at(
                    join.file(), line.row(), line.cells().size(), table.header().size()));
        }
        if (lines.putIfAbsent(key, line) != null) {
            problems.add(Problem.DUPLICATE_KEY.at(join.file(), line.row(), join.file(), describe(key)));
        }
    }

    int indexOf(String column, String mappingKey) {
        return table.indexOf(column, mappingKey);
    }

    CsvTable.@Nullable Line matching(CsvTable.Line delivery) {
        List<String> key = key(delivery, deliveryColumns);
        CsvTable.Line line = lines.get(key);
        if (line != null && join.everyRowUsed()) {
            used.add(key);
        }
        return line;
    }

    Anomaly noMatchFor(CsvTable.Line delivery, String deliveriesFile) {
        return Problem.NO_MATCH.at(
                deliveriesFile, delivery.row(), join.file(), describe(key(delivery, deliveryColumns)));
    }

    /** What is wrong with the joined file itself; complete once all deliveries have been matched. */
    List<Anomaly> problems() {
        List<Anomaly> all = new ArrayList<>(problems);
        if (join.everyRowUsed()) {
            lines.forEach((key, line) -> {
                if (!used.contains(key)) {
                    all.add(Problem.UNUSED_ROW.at(join.file(), line.row(), describe(key)));
                }
            });
        }
        return all;
    }

    private String describe(List<String> key) {
        List<String> names = List.copyOf(join.on().values());
        return IntStream.range(0, key.size())
                .mapToObj(i -> names.get(i) + " " + key.get(i))
                .collect(Collectors.joining(", "));
    }

    private static List<String> key(CsvTable.Line line, int[] columns) {
        List<String> key = new ArrayList<>(columns.length);
        for (int column : columns) {
            key.add(line.cell(column));
        }
        return key;
    }
}
