package io.deliverykit.examples.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the library wrote for one slip, command by command. Plain JDBC writes these again for other slips, so that
 * both sides write the same columns of the same length, and plain JDBC need not compute any of them.
 */
record Script(List<Step> steps) {
    /** The columns by which a document is found. */
    static final List<String> KEY = List.of("tenant", "doc_type", "doc_id");

    private static final String ID = "TEMPLATE-01";

    /** What one command wrote. */
    record Step(List<Written> documents, List<Row> journal, List<Row> outbox) {}

    /**
     * One row.
     *
     * @param isSlip false for the account's
     */
    record Row(Map<String, @Nullable Object> values, boolean isSlip) {}

    /**
     * A document's row.
     *
     * @param changed the columns that differ from before; empty for a new document
     */
    record Written(Row row, boolean isNew, Set<String> changed, long expectedVersion) {}

    /** Lets a slip go through its commands on the library, and keeps what it wrote. */
    static Script recorded(Contestant library, Connection connection) throws SQLException {
        Recorder recorder = new Recorder(connection);
        recorder.step();
        List<Step> steps = new ArrayList<>();
        try (Contestant.Worker worker = library.worker()) {
            worker.handIn(ID);
            steps.add(recorder.step());
            for (int step = 1; step < Contestant.COMMANDS; step++) {
                worker.approve(ID, step);
                steps.add(recorder.step());
            }
        }
        return new Script(List.copyOf(steps));
    }

    /** Compares tables before and after a command; they are as good as empty then. */
    private static final class Recorder {
        private final Connection connection;
        private Map<String, Row> documents = new LinkedHashMap<>();
        private int journal;
        private int outbox;

        private Recorder(Connection connection) {
            this.connection = connection;
        }

        private Step step() throws SQLException {
            List<Row> now = rows("select * from dk_document order by doc_type desc, doc_id");
            List<Row> entries = rows("select * from dk_journal order by doc_type desc, doc_id, entry");
            List<Row> events = rows("select tenant, doc_type, doc_id, event from dk_outbox order by position");
            List<Written> written = new ArrayList<>();
            Map<String, Row> seen = new LinkedHashMap<>();
            for (Row each : now) {
                String key = each.values().get("doc_type") + "/" + each.values().get("doc_id");
                seen.put(key, each);
                written(documents.get(key), each, written);
            }
            List<Row> newEntries = entriesOf(written, entries);
            List<Row> newEvents = events.subList(outbox, events.size());
            if (entries.size() - journal != newEntries.size()) {
                throw new IllegalStateException("a command wrote journal entries of documents that it did not write");
            }
            documents = seen;
            journal = entries.size();
            outbox = events.size();
            return new Step(List.copyOf(written), List.copyOf(newEntries), List.copyOf(newEvents));
        }

        /** The last entry of each document that was written. */
        private static List<Row> entriesOf(List<Written> written, List<Row> entries) {
            List<Row> found = new ArrayList<>();
            for (Written each : written) {
                entries.stream()
                        .filter(entry -> entry.values()
                                .get("doc_id")
                                .equals(each.row().values().get("doc_id")))
                        .reduce((earlier, later) -> later)
                        .ifPresent(found::add);
            }
            return found;
        }

        private static void written(@Nullable Row before, Row after, List<Written> written) {
            if (before == null) {
                written.add(new Written(after, true, Set.of(), 0));
                return;
            }
            Set<String> changed = new TreeSet<>();
            after.values().forEach((column, value) -> {
                if (!Objects.equals(value, before.values().get(column))) {
                    changed.add(column);
                }
            });
            if (!changed.isEmpty()) {
                long version = ((Number) Objects.requireNonNull(before.values().get("version"))).longValue();
                written.add(new Written(after, false, changed, version));
            }
        }

        private List<Row> rows(String sql) throws SQLException {
            List<Row> rows = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet found = statement.executeQuery()) {
                ResultSetMetaData columns = found.getMetaData();
                while (found.next()) {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        values.put(columns.getColumnName(column), found.getObject(column));
                    }
                    rows.add(new Row(values, !"account".equals(values.get("doc_type"))));
                }
            }
            return rows;
        }
    }
}
