package io.deliverykit.examples.quickstart.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file in UTF-8, read row by row; its first row names the columns. */
final class CsvTable implements AutoCloseable {

    private static final CsvMapper CSV = new CsvMapper();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final JsonParser parser;
    private final List<String> header;
    private int nextRow = 1;
    private int record;

    /** A row: the line on which it begins, its number after the header, its cells. */
    record Line(int row, int record, List<String> cells) {

        /** The cell without surrounding blanks; empty where the row is too short. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }
    }

    private CsvTable(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
        Line first = next();
        if (first == null) {
            throw new HistoryException(file + " is empty; its first row should name the columns.");
        }
        this.header = first.cells().stream().map(String::strip).toList();
        this.record = 0;
    }

    static CsvTable open(Folder folder, String file, char delimiter) {
        InputStream in = null;
        try {
            in = folder.open(file);
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            skipByteOrderMark(reader);
            JsonParser parser = CSV.getFactory().createParser(reader);
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(delimiter));
            return new CsvTable(file, parser);
        } catch (CharacterCodingException e) {
            closeQuietly(in);
            throw new HistoryException(file + " is not UTF-8 text; save it as UTF-8 first.", e);
        } catch (IOException e) {
            closeQuietly(in);
            throw new HistoryException(file + " cannot be read: " + e.getMessage() + ".", e);
        } catch (HistoryException e) {
            closeQuietly(in);
            throw e;
        }
    }

    private static void closeQuietly(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // The file was only read, and a clearer error is on its way.
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    String file() {
        return file;
    }

    List<String> header() {
        return header;
    }

    /** The position of a column. */
    int indexOf(String column, String mappingKey) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new HistoryException("Column '%s', which the mapping names for %s, is not in row 1 of %s; %s."
                    .formatted(column, mappingKey, file, Near.hint(column, header)));
        }
        if (header.lastIndexOf(column) != index) {
            throw new HistoryException("Column '%s', which the mapping names for %s, stands twice in row 1 of %s."
                    .formatted(column, mappingKey, file));
        }
        return index;
    }

    /** The next row that is not blank, null after the last. */
    @Nullable
    Line next() {
        List<String> cells = nextCells();
        while (cells != null && isBlank(cells)) {
            nextRow++;
            cells = nextCells();
        }
        if (cells == null) {
            return null;
        }
        Line line = new Line(nextRow, ++record, cells);
        // The parser knows where it stopped, not where a row began; the breaks inside its cells say that.
        nextRow += 1 + cells.stream().mapToInt(CsvTable::breaksIn).sum();
        return line;
    }

    private @Nullable List<String> nextCells() {
        try {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return null;
            }
            List<String> cells = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(parser.getText());
            }
            return cells;
        } catch (JsonProcessingException e) {
            throw new HistoryException(
                    "%s is not valid CSV at row %d: %s.".formatted(file, nextRow, e.getOriginalMessage()), e);
        } catch (CharacterCodingException e) {
            throw new HistoryException(
                    "%s is not UTF-8 text at row %d or soon after; save it as UTF-8 first.".formatted(file, nextRow),
                    e);
        } catch (IOException e) {
            throw new HistoryException("%s cannot be read at row %d: %s.".formatted(file, nextRow, e.getMessage()), e);
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.isEmpty() || (cells.size() == 1 && cells.get(0).isBlank());
    }

    private static int breaksIn(String cell) {
        int breaks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean first = c == '\n' || (c == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n'));
            breaks += first ? 1 : 0;
        }
        return breaks;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new HistoryException(file + " cannot be closed: " + e.getMessage() + ".", e);
        }
    }
}
