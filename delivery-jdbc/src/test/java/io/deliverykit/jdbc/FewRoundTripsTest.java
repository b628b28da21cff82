package io.deliverykit.jdbc;

import static io.deliverykit.jdbc.Faults.KEEPER;
import static io.deliverykit.jdbc.Faults.SHELF;
import static io.deliverykit.jdbc.Faults.count;
import static io.deliverykit.jdbc.Faults.desk;
import static io.deliverykit.jdbc.Faults.extend;
import static io.deliverykit.jdbc.Faults.pack;
import static io.deliverykit.jdbc.Faults.putUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Numbering;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Crate;
import io.deliverykit.testkit.StorageContract;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a command costs on PostgreSQL, in figures that hold on any machine. */
class FewRoundTripsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    private final DataSource database = Databases.postgres();
    private final CountingDatabase counting = new CountingDatabase(database);
    private final DeliveryDesk desk = desk(JdbcStorage.on(counting.database(), StorageContract.CATALOG), database);

    @BeforeEach
    void open() {
        desk.submit(putUp(SHELF, 1000));
        desk.submit(pack("warm", 1));
        counting.trips();
    }

    @Test
    void a_command_without_owners_is_one_read_and_one_write() {
        desk.submit(extend(SHELF, 2000));

        assertThat(counting.trips()).containsExactly("select", "with");
    }

    @Test
    void a_command_id_costs_no_round_trip_more() {
        desk.submit(extend(SHELF, 2000).withId("command"));

        assertThat(counting.trips()).containsExactly("select", "with");
    }

    @Test
    void a_command_that_leaves_its_claims_alone_does_not_touch_its_owners() {
        Outcome closed = desk.submit(Submission.of(KEEPER, Ref.of("crate", "warm"), new Crate.Close()));

        assertThat(closed.isGranted()).isTrue();
        assertThat(counting.trips()).containsExactly("select", "with");
    }

    @Test
    void a_command_that_turns_out_to_change_a_claim_is_decided_again_under_locks() {
        Quantity more = Quantity.of(2, Unit.KILOGRAM);

        Outcome repacked = desk.submit(Submission.of(KEEPER, Ref.of("crate", "warm"), new Crate.Repack(more)));

        assertThat(repacked.isGranted()).isTrue();
        assertThat(counting.trips()).containsExactly("select", "select", "select", "select", "with", "commit");
    }

    @Test
    void a_command_that_claims_is_a_read_for_itself_one_for_its_owners_a_write_and_a_commit() {
        desk.submit(pack("1", 10));

        assertThat(counting.trips()).containsExactly("select", "select", "with", "commit");
    }

    @Test
    @Tag("JR-03")
    void a_block_of_numbers_that_follows_ones_own_is_one_round_trip() {
        Numbering numbers = JdbcNumbering.on(counting.database()).inBlocksOf(1);
        numbers.next("north", "DN", DAY);
        assertThat(counting.trips()).containsExactly("select", "insert", "commit");

        String second = numbers.next("north", "DN", DAY);

        assertThat(second).isEqualTo("DN-20250314-0002");
        assertThat(counting.trips()).containsExactly("update");
    }

    @Test
    @Tag("JR-03")
    void a_block_that_another_node_has_taken_meanwhile_is_passed_over() {
        Numbering numbers = JdbcNumbering.on(counting.database()).inBlocksOf(1);
        numbers.next("north", "DN", DAY);
        JdbcNumbering.on(database).inBlocksOf(1).next("north", "DN", DAY);
        counting.trips();

        String third = numbers.next("north", "DN", DAY);

        assertThat(third).isEqualTo("DN-20250314-0003");
        assertThat(counting.trips()).containsExactly("update", "select", "update", "commit");
    }

    @Test
    void a_command_writes_its_document_an_entry_an_event_and_nothing_else() {
        long before = written();

        desk.submit(extend(SHELF, 2000));

        assertThat(written() - before).isEqualTo(3);
    }

    @Test
    void a_command_writes_little_ahead_of_itself() {
        desk.submit(extend(SHELF, 2000));
        long before = log();

        for (int times = 0; times < 100; times++) {
            desk.submit(extend(SHELF, 3000 + times));
        }

        assertThat((log() - before) / 100).isLessThan(2000);
    }

    /** New rows, and turns of documents, which add to their versions. */
    private long written() {
        return count(database, """
            select (select sum(version) from dk_document) + (select count(*) from dk_journal)
                + (select count(*) from dk_outbox) + (select count(*) from dk_answer)
                + (select count(*) from dk_attempt) + (select count(*) from dk_number_block)\
            """);
    }

    private long log() {
        return count(database, "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')");
    }
}
