package io.deliverykit.examples.benchmarks.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plain JDBC is a limit only if it writes what the library writes, and the library one only if it is durable. */
class SameRowsTest {
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        database = Database.started();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_commit_that_returned_is_on_disk() throws Exception {
        database.mustBeDurable();

        assertThat(database.settings()).containsEntry("fsync", "on").containsEntry("synchronous_commit", "on");
    }

    @Test
    void every_contestant_writes_rows_like_the_library_s() throws Exception {
        everyContestantWritesTheSame(Course.ofOwnDocuments(database), 1, 4, 4);
    }

    @Test
    void every_contestant_turns_the_hot_account_too() throws Exception {
        everyContestantWritesTheSame(Course.onOneHotAccount(database), 1, 6, 6);
    }

    private static void everyContestantWritesTheSame(Course course, int documents, int entries, int events)
            throws Exception {
        List<Contestant> contestants = course.contestants();
        Contestant library = contestants.get(contestants.size() - 1);
        List<String> theirs = written("dk", library, documents, entries, events);

        for (Contestant each : contestants.subList(0, contestants.size() - 1)) {
            assertThat(written("plain", each, documents, entries, events))
                    .as(each.name())
                    .isEqualTo(theirs);
        }
    }

    /** Leads one slip, counts the rows that came, and answers with the shape of its own. */
    private static List<String> written(String tables, Contestant contestant, int documents, int entries, int events)
            throws Exception {
        long[] before = rows(tables);
        String id = Load.nextId();

        try (Contestant.Worker worker = contestant.worker()) {
            worker.handIn(id);
            worker.approve(id, 1);
            worker.approve(id, 2);
            worker.approve(id, 3);
        }

        long[] after = rows(tables);
        assertThat(after[0] - before[0]).isEqualTo(documents);
        assertThat(after[1] - before[1]).isEqualTo(entries);
        assertThat(after[2] - before[2]).isEqualTo(events);
        return shape(tables, id);
    }

    private static long[] rows(String tables) throws Exception {
        return new long[] {
            database.rowsOf(tables + "_document"),
            database.rowsOf(tables + "_journal"),
            database.rowsOf(tables + "_outbox")
        };
    }

    /** State, version and length of content of the slip's rows, and the length of its entries. */
    private static List<String> shape(String tables, String id) throws Exception {
        List<String> shape = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select state, version, length(content::text) from " + tables
                    + "_document where doc_id = '" + id + "'")) {
                while (row.next()) {
                    shape.add(row.getString(1) + " " + row.getLong(2) + " " + row.getLong(3));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select entry, command, length(details_hash), length(entry_hash), from_state, to_state from "
                            + tables + "_journal where doc_id = '" + id + "' order by entry")) {
                while (row.next()) {
                    shape.add(row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3) + " " + row.getLong(4)
                            + " " + row.getString(5) + " " + row.getString(6));
                }
            }
        }
        return shape;
    }

    @Test
    void a_load_counts_whole_commands() throws Exception {
        Course course = Course.onOneHotAccount(database);

        for (Contestant each : course.contestants()) {
            Load.Result result = Load.run(each, 4, Duration.ofMillis(200));

            assertThat(result.commands()).as(each.name()).isPositive();
        }
    }

    @Test
    void costs_are_counted_in_rows_statements_and_bytes() throws Exception {
        Course course = Course.ofOwnDocuments(database);
        assertThat(course.contestants()).hasSize(4);

        Cost cost = Cost.of(database, OnTheDesk::withSlipsAlone, 5);

        assertThat(cost.rows()).isGreaterThanOrEqualTo(12);
        assertThat(cost.statements()).isGreaterThanOrEqualTo(cost.transactions());
        assertThat(cost.walBytes()).isPositive();
    }
}
