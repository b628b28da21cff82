package io.deliverykit.examples.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain JDBC that writes the library's rows into tables of the same shape, each thread on a connection of its own whose
 * statements are prepared once. It checks versions and decides nothing.
 */
final class PlainJdbc implements Contestant {
    private final String name;
    private final DataSource database;
    private final Script script;
    private final boolean inOne;
    private final boolean readsFirst;

    private PlainJdbc(String name, DataSource database, Script script, boolean inOne, boolean readsFirst) {
        this.name = name;
        this.database = database;
        this.script = script;
        this.inOne = inOne;
        this.readsFirst = readsFirst;
    }

    /** One round trip a command: a writable common table expression. */
    static PlainJdbc inOneRoundTrip(DataSource database, Script script) {
        return new PlainJdbc("plain JDBC, one round trip", database, script, true, false);
    }

    /** The same after reading the document: what any decision on it needs. */
    static PlainJdbc readThenOneRoundTrip(DataSource database, Script script) {
        return new PlainJdbc("plain JDBC, a read and one round trip", database, script, true, true);
    }

    /** A transaction with a statement for each row. */
    static PlainJdbc inATransaction(DataSource database, Script script) {
        return new PlainJdbc("plain JDBC, a transaction", database, script, false, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Worker worker() {
        try {
            return new PlainWorker(database.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("no connection", e);
        }
    }

    private record Ready(PreparedStatement statement, Prepared prepared) {}

    private final class PlainWorker implements Worker {
        private final Connection connection;
        private final List<List<Ready>> writes = new ArrayList<>();
        private final List<Ready> reads = new ArrayList<>();

        private PlainWorker(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(inOne);
            for (Script.Step step : script.steps()) {
                List<Ready> ready = new ArrayList<>();
                for (Prepared each : inOne ? List.of(Prepared.inOne(step)) : Prepared.oneByOne(step)) {
                    ready.add(ready(each));
                }
                writes.add(ready);
                reads.add(ready(Prepared.read(step)));
            }
        }

        private Ready ready(Prepared prepared) throws SQLException {
            return new Ready(connection.prepareStatement(prepared.sql()), prepared);
        }

        @Override
        public void handIn(String id) {
            run(0, id);
        }

        @Override
        public void approve(String id, int step) {
            run(step, id);
        }

        private void run(int command, String id) {
            try {
                if (readsFirst) {
                    read(reads.get(command), id);
                }
                if (inOne) {
                    writeInOne(writes.get(command).get(0), id);
                } else {
                    writeOneByOne(writes.get(command), id);
                    connection.commit();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("command " + command + " on " + id, e);
            }
        }

        /** Takes every column into the program, as a mapper would. */
        private void read(Ready read, String id) throws SQLException {
            read.prepared().bind(read.statement(), id, 0);
            try (ResultSet row = read.statement().executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 1; column <= columns; column++) {
                        row.getString(column);
                    }
                }
            }
        }

        private void writeInOne(Ready write, String id) throws SQLException {
            write.prepared().bind(write.statement(), id, 0);
            try (ResultSet count = write.statement().executeQuery()) {
                count.next();
                mustBeOne(count.getLong(1), id);
            }
        }

        private void writeOneByOne(List<Ready> each, String id) throws SQLException {
            long ownerVersion = 0;
            for (Ready write : each) {
                write.prepared().bind(write.statement(), id, ownerVersion);
                if (write.statement().execute()) {
                    try (ResultSet turned = write.statement().getResultSet()) {
                        turned.next();
                        ownerVersion = turned.getLong(1);
                    }
                } else {
                    mustBeOne(write.statement().getUpdateCount(), id);
                }
            }
        }

        private void mustBeOne(long rows, String id) {
            if (rows != 1) {
                throw new IllegalStateException(id + " was not at its version");
            }
        }

        @Override
        public void close() {
            try (connection) {
                for (List<Ready> each : writes) {
                    for (Ready ready : each) {
                        ready.statement().close();
                    }
                }
                for (Ready each : reads) {
                    each.statement().close();
                }
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException("closing", e);
            }
        }
    }
}
