package io.deliverykit.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.result.UnableToProduceResultException;
import org.jspecify.annotations.Nullable;

/**
 * A statement put together from parts, run on the connection of a session. It is for the few statements that every
 * command runs: their text differs with what an action touches, and the general way of binding costs more than the rest of
 * the adapter.
 */
final class Sql {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final List<String> parts = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** A part with its parameters, named for the reader and bound by their places. */
    record Part(String text, List<String> names) {
        static Part of(String named) {
            List<String> names = new ArrayList<>();
            Matcher parameter = PARAMETER.matcher(named);
            while (parameter.find()) {
                names.add(parameter.group(1));
            }
            return new Part(parameter.replaceAll("?"), names);
        }
    }

    /** What becomes of one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Adds words without parameters. */
    Sql add(String words) {
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return this;
    }

    /** Adds a part with its values: text, numbers, or nothing. */
    Sql add(Part part, Map<String, ? extends @Nullable Object> row) {
        parts.add(part.text());
        for (String name : part.names()) {
            values.add(row.get(name));
        }
        return this;
    }

    /** A part that stands alone is its own text, whose hash the driver's cache of statements need not compute again. */
    private String text() {
        return parts.size() == 1 ? parts.get(0) : String.join("", parts);
    }

    int update(Session session) {
        return with(session, PreparedStatement::executeUpdate);
    }

    <T> List<T> query(Session session, RowReader<T> reader) {
        return with(session, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    private <T> T with(Session session, Run<T> run) {
        try (PreparedStatement statement = session.connection().prepareStatement(text())) {
            bind(statement, values);
            return run.run(statement);
        } catch (SQLException failure) {
            throw new UnableToProduceResultException(failure);
        }
    }

    /** Runs one statement for several rows of values. */
    static void batch(Session session, Part part, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.connection().prepareStatement(part.text())) {
            for (Map<String, ? extends @Nullable Object> row : rows) {
                bind(statement, part.names().stream().map(row::get).toList());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new UnableToProduceResultException(failure);
        }
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int index = 0; index < values.size(); index++) {
            Object value = values.get(index);
            if (value instanceof Long number) {
                statement.setLong(index + 1, number);
            } else if (value instanceof Boolean flag) {
                statement.setBoolean(index + 1, flag);
            } else if (value == null) {
                statement.setNull(index + 1, Types.VARCHAR);
            } else {
                statement.setString(index + 1, value.toString());
            }
        }
    }

    @FunctionalInterface
    private interface Run<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
