package io.deliverykit.examples.quickstart.history;

import io.deliverykit.examples.quickstart.history.HistoryRow.Dates;
import io.deliverykit.examples.quickstart.history.HistoryRow.Goods;
import io.deliverykit.examples.quickstart.history.HistoryRow.Papers;
import io.deliverykit.examples.quickstart.history.HistoryRow.Price;
import io.deliverykit.examples.quickstart.history.HistoryRow.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a company's delivery history: CSV files and the mapping that explains them. Every row of the deliveries file
 * becomes a {@link HistoryRow}, none is dropped or corrected; what is wrong with it stands in its problems. What makes
 * reading impossible is a {@link HistoryException}.
 */
public final class HistoryReader {

    private static final List<Field> WANTED =
            List.of(Field.ORDER, Field.CUSTOMER, Field.PRODUCT, Field.QUANTITY, Field.PROMISED);

    private final HistoryMapping mapping;
    private final Company company;
    private final Folder folder;
    private final String file;

    private HistoryReader(HistoryMapping mapping, Company company, Folder folder, String file) {
        this.mapping = mapping;
        this.company = company;
        this.folder = folder;
        this.file = file;
    }

    /**
     * A reader of a company's own files.
     *
     * @param deliveries the CSV file, or the folder that has the file which the mapping names
     */
    public static HistoryReader of(Path deliveries, Path mappingFile) {
        Path mappingFolder = mappingFile.toAbsolutePath().getParent();
        if (Files.isDirectory(mappingFile) || mappingFolder == null) {
            throw new HistoryException(mappingFile + " is a folder; a mapping is a JSON file.");
        }
        Folder besideMapping = Folder.of(mappingFolder);
        HistoryMapping mapping =
                MappingReader.read(besideMapping, mappingFile.getFileName().toString());
        Path file = deliveriesFile(deliveries, mapping).toAbsolutePath();
        Path folder = file.getParent();
        return new HistoryReader(
                mapping,
                company(mapping, besideMapping),
                Folder.of(folder == null ? file : folder),
                String.valueOf(file.getFileName()));
    }

    /** A reader of the sample that ships with the quickstart. */
    public static HistoryReader ofSample() {
        Folder folder = Folder.onClassPath("/sample");
        HistoryMapping mapping = MappingReader.read(folder, "mapping.json");
        return new HistoryReader(mapping, company(mapping, folder), folder, "deliveries.csv");
    }

    private static Path deliveriesFile(Path deliveries, HistoryMapping mapping) {
        if (!Files.isDirectory(deliveries)) {
            return deliveries;
        }
        if (mapping.file() == null) {
            throw new HistoryException(deliveries + " is a folder, and the mapping names no file in it.");
        }
        return deliveries.resolve(mapping.file());
    }

    private static Company company(HistoryMapping mapping, Folder folder) {
        return mapping.company() == null ? Company.UNKNOWN : Company.read(folder, mapping.company());
    }

    public HistoryMapping mapping() {
        return mapping;
    }

    /** The whole history at once. */
    public History read() {
        List<HistoryRow> rows = new ArrayList<>();
        List<Anomaly> elsewhere = read(rows::add);
        return new History(mapping.name(), mapping.zone(), rows, elsewhere, company);
    }

    private List<Anomaly> read(Consumer<HistoryRow> rows) {
        try (CsvTable table = CsvTable.open(folder, file, mapping.format().delimiter())) {
            Columns columns = new Columns(mapping, table, folder);
            CellReader cells = new CellReader(mapping);
            Map<HistoryRow, Integer> seen = new HashMap<>();
            int count = 0;
            for (CsvTable.Line line = table.next(); line != null; line = table.next()) {
                rows.accept(row(table, line, columns, cells, seen));
                count++;
            }
            if (count == 0) {
                throw new HistoryException(file + " has a header and no rows.");
            }
            cells.checkColumns();
            return columns.problemsOfJoinedFiles();
        }
    }

    private HistoryRow row(
            CsvTable table, CsvTable.Line line, Columns columns, CellReader cells, Map<HistoryRow, Integer> seen) {
        List<Anomaly> problems = new ArrayList<>();
        if (line.cells().size() != table.header().size()) {
            problems.add(Problem.RAGGED_ROW.at(
                    file, line.row(), line.cells().size(), table.header().size()));
        }
        CellReader.Row row = new CellReader.Row(file, line.row(), columns.cellsOf(line, problems), problems);
        Goods goods = goods(cells, row);
        Dates dates = dates(cells, row);
        Price price = price(cells, row);
        Terms terms = terms(cells, row);
        Papers papers = papers(cells, row, dates);
        reportMissing(row);
        HistoryRow content = new HistoryRow("", 0, 0, papers, goods, price, dates, terms, List.of());
        Integer first = seen.putIfAbsent(content, line.row());
        if (first != null) {
            problems.add(Problem.DUPLICATE_ROW.at(file, line.row(), first));
        }
        return new HistoryRow(file, line.row(), line.record(), papers, goods, price, dates, terms, problems);
    }

    private void reportMissing(CellReader.Row row) {
        WANTED.stream()
                .filter(field -> !row.cells().containsKey(field))
                .forEach(field -> row.problems()
                        .add(Problem.MISSING_VALUE.at(file, row.number(), columnName(field), field.key())));
    }

    private String columnName(Field field) {
        return mapping.source(field).map(HistoryReader::name).orElse("");
    }

    private static String name(Source source) {
        if (source instanceof Source.Column column) {
            return column.name();
        }
        if (source instanceof Source.Columns columns) {
            return String.join(
                    "+", columns.parts().stream().map(Source.Column::name).toList());
        }
        if (source instanceof Source.FirstOf firstOf) {
            return String.join(
                    " / ", firstOf.choices().stream().map(HistoryReader::name).toList());
        }
        return "(constant)";
    }

    private static Papers papers(CellReader cells, CellReader.Row row, Dates dates) {
        String order = cells.text(row, Field.ORDER);
        String note = cells.text(row, Field.NOTE);
        String line = cells.text(row, Field.LINE);
        return new Papers(
                order,
                note == null ? noteMadeUp(order, dates) : note,
                note != null,
                line == null ? cells.text(row, Field.PRODUCT) : line,
                cells.text(row, Field.CUSTOMER));
    }

    private static @Nullable String noteMadeUp(@Nullable String order, Dates dates) {
        Moment shipped = dates.departed() == null ? dates.delivered() : dates.departed();
        return order == null || shipped == null ? null : order + "/" + shipped.date();
    }

    private static Goods goods(CellReader cells, CellReader.Row row) {
        return new Goods(
                cells.text(row, Field.PRODUCT),
                cells.number(row, Field.QUANTITY),
                cells.text(row, Field.UNIT),
                cells.number(row, Field.ORDERED_QUANTITY),
                cells.number(row, Field.ACCEPTED_QUANTITY));
    }

    private static Price price(CellReader cells, CellReader.Row row) {
        return new Price(
                cells.number(row, Field.UNIT_PRICE),
                cells.number(row, Field.LINE_VALUE),
                cells.number(row, Field.DISCOUNT),
                cells.number(row, Field.LIST_PRICE),
                cells.text(row, Field.CURRENCY));
    }

    private static Dates dates(CellReader cells, CellReader.Row row) {
        return new Dates(
                cells.date(row, Field.ORDERED),
                cells.date(row, Field.PROMISED),
                cells.date(row, Field.INSTRUCTED),
                cells.date(row, Field.READY),
                cells.date(row, Field.DEPARTED),
                cells.date(row, Field.DELIVERED),
                cells.date(row, Field.ACCEPTED));
    }

    private Terms terms(CellReader cells, CellReader.Row row) {
        HistoryMapping.Words words = mapping.words();
        return new Terms(
                cells.word(row, Field.STATUS, words.status()),
                cells.word(row, Field.MODE, words.mode()),
                cells.word(row, Field.PAYMENT_TERM, words.payment()),
                cells.text(row, Field.PLATE),
                cells.text(row, Field.CARRIER),
                cells.text(row, Field.REMARK));
    }
}
