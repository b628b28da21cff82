package io.deliverykit.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What leading one slip through its four commands asks of the database. Does not depend on how busy the machine is.
 *
 * @param statements with {@code begin} and {@code commit}
 * @param walBytes of the write-ahead log, pages already touched since the last checkpoint
 */
record Cost(double rows, double statements, double roundTrips, double transactions, double walBytes) {
    private static final String COUNTING = "counting";

    /** Counts over this many slips, after as many that are not counted for the log. */
    static Cost of(Database database, Function<DataSource, Contestant> contestant, int slips) throws SQLException {
        long rows = database.rowsWritten();
        Counted counted;
        Cost open;
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.pool().getJdbcUrl());
            pool.setConnectionInitSql(database.pool().getConnectionInitSql());
            pool.addDataSourceProperty("ApplicationName", COUNTING);
            pool.setMaximumPoolSize(2);
            counted = new Counted(pool);
            open = counted(database, contestant.apply(counted.source()), counted, slips);
        }
        awaitEnd(database);
        return new Cost(
                (database.rowsWritten() - rows) / (2.0 * slips),
                open.statements,
                open.roundTrips,
                open.transactions,
                open.walBytes);
    }

    private static Cost counted(Database database, Contestant contestant, Counted counted, int slips)
            throws SQLException {
        try (Contestant.Worker worker = contestant.worker()) {
            lead(worker, slips);
            long statements = counted.statements();
            long roundTrips = counted.roundTrips();
            long transactions = counted.transactions();
            long wal = database.walPosition();
            lead(worker, slips);
            return new Cost(
                    0,
                    (counted.statements() - statements) / (double) slips,
                    (counted.roundTrips() - roundTrips) / (double) slips,
                    (counted.transactions() - transactions) / (double) slips,
                    (database.walPosition() - wal) / (double) slips);
        }
    }

    private static void lead(Contestant.Worker worker, int slips) {
        for (int slip = 0; slip < slips; slip++) {
            String id = Load.nextId();
            worker.handIn(id);
            for (int step = 1; step < Contestant.COMMANDS; step++) {
                worker.approve(id, step);
            }
        }
    }

    /** Sessions tell what they wrote at the latest when they end. */
    private static void awaitEnd(Database database) throws SQLException {
        String sql = "select count(*) from pg_stat_activity where application_name = '" + COUNTING + "'";
        long left = 1;
        while (left > 0) {
            try (Connection connection = database.connection();
                    PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet count = statement.executeQuery()) {
                count.next();
                left = count.getLong(1);
            }
        }
    }
}
