package io.deliverykit.examples.benchmarks.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A statement of plain JDBC and what is bound to it: recorded values, but for the slip's id and what follows from it. */
record Prepared(String sql, List<@Nullable Object> values) {
    /** What differs from slip to slip or is known only while running. */
    enum Own {
        ID,
        NUMBER,
        OWNER_VERSION
    }

    /** Binds all values for this slip. */
    void bind(PreparedStatement statement, String id, long ownerVersion) throws SQLException {
        for (int index = 0; index < values.size(); index++) {
            Object value = values.get(index);
            if (value == Own.ID) {
                statement.setString(index + 1, id);
            } else if (value == Own.NUMBER) {
                statement.setString(index + 1, "SL-" + id);
            } else if (value == Own.OWNER_VERSION) {
                statement.setLong(index + 1, ownerVersion);
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }

    /** The whole command in one statement: each row depends on the document's having been at its version. */
    static Prepared inOne(Script.Step step) {
        List<@Nullable Object> values = new ArrayList<>();
        StringJoiner parts = new StringJoiner(",\n", "with ", "\nselect count(*) from d0");
        for (int index = 0; index < step.documents().size(); index++) {
            parts.add("d" + index + " as (" + document(step.documents().get(index), values) + " returning version)");
        }
        int number = 0;
        for (Script.Row each : step.journal()) {
            parts.add("w" + number++ + " as (" + insert("plain_journal", each, owner(step, each), values) + ")");
        }
        for (Script.Row each : step.outbox()) {
            parts.add("w" + number++ + " as (" + insert("plain_outbox", each, owner(step, each), values) + ")");
        }
        return new Prepared(parts.toString(), values);
    }

    /** The command's rows one statement each, documents first. */
    static List<Prepared> oneByOne(Script.Step step) {
        List<Prepared> all = new ArrayList<>();
        for (Script.Written each : step.documents()) {
            List<@Nullable Object> values = new ArrayList<>();
            String write = document(each, values);
            all.add(new Prepared(each.row().isSlip() ? write : write + " returning version", values));
        }
        step.journal().forEach(each -> all.add(insert("plain_journal", each)));
        step.outbox().forEach(each -> all.add(insert("plain_outbox", each)));
        return all;
    }

    /** The read that a command makes before it decides. */
    static Prepared read(Script.Step step) {
        Script.Row slip = step.documents().stream()
                .map(Script.Written::row)
                .filter(Script.Row::isSlip)
                .findFirst()
                .orElseThrow();
        List<@Nullable Object> values = new ArrayList<>();
        return new Prepared("select * from plain_document where " + key(slip, values), values);
    }

    private static Prepared insert(String table, Script.Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        return new Prepared(insert(table, row, null, values), values);
    }

    private static int owner(Script.Step step, Script.Row row) {
        for (int index = 0; index < step.documents().size(); index++) {
            if (step.documents().get(index).row().isSlip() == row.isSlip()) {
                return index;
            }
        }
        throw new IllegalStateException("a row belongs to no document of its command: " + row);
    }

    private static String document(Script.Written written, List<@Nullable Object> values) {
        return written.isNew() ? insert("plain_document", written.row(), null, values) : update(written, values);
    }

    /** A slip is checked for its version; an account is turned whatever its version is, which no other way can beat. */
    private static String update(Script.Written written, List<@Nullable Object> values) {
        Script.Row row = written.row();
        StringJoiner set = new StringJoiner(", ", "update plain_document set ", " where ");
        for (String column : written.changed()) {
            if (!row.isSlip() && column.equals("version")) {
                set.add("version = plain_document.version + 1");
            } else {
                set.add(column + " = ?");
                values.add(row.values().get(column));
            }
        }
        String where = set + key(row, values);
        if (!row.isSlip()) {
            return where;
        }
        values.add(written.expectedVersion());
        return where + " and version = ?";
    }

    private static String key(Script.Row row, List<@Nullable Object> values) {
        StringJoiner key = new StringJoiner(" and ");
        for (String column : Script.KEY) {
            key.add(column + " = ?");
            values.add(value(row, column));
        }
        return key.toString();
    }

    /** Inserts by values, or from a part of the same statement. */
    private static String insert(String table, Script.Row row, @Nullable Integer part, List<@Nullable Object> values) {
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner marks = new StringJoiner(", ");
        for (Map.Entry<String, @Nullable Object> each : row.values().entrySet()) {
            String column = each.getKey();
            columns.add(column);
            boolean turns = !row.isSlip() && (column.equals("version") || column.equals("entry"));
            if (turns && part != null) {
                marks.add("d" + part + ".version");
            } else {
                marks.add("?");
                values.add(turns ? Own.OWNER_VERSION : value(row, column));
            }
        }
        String into = "insert into " + table + " (" + columns + ") ";
        return part == null ? into + "values (" + marks + ")" : into + "select " + marks + " from d" + part;
    }

    private static @Nullable Object value(Script.Row row, String column) {
        if (row.isSlip() && column.equals("doc_id")) {
            return Own.ID;
        }
        return row.isSlip() && column.equals("doc_number")
                ? Own.NUMBER
                : row.values().get(column);
    }
}
