package io.deliverykit.jdbc;

import static io.deliverykit.jdbc.Faults.SHELF;
import static io.deliverykit.jdbc.Faults.count;
import static io.deliverykit.jdbc.Faults.desk;
import static io.deliverykit.jdbc.Faults.extend;
import static io.deliverykit.jdbc.Faults.putUp;
import static io.deliverykit.jdbc.Faults.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork.Wanted;
import io.deliverykit.testkit.StorageContract;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database that goes away in the middle of things leaves nothing half-kept. */
class BrokenConnectionTest {
    private static final String KILL_ALL_OTHERS = """
        select count(pg_terminate_backend(pid)) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'\
        """;

    private static final String REFUSE_COMMITS = """
        create function refuse() returns trigger language plpgsql as $$ begin raise 'the disk is full'; end $$;
        create constraint trigger refuse after insert on dk_outbox deferrable initially deferred
            for each row execute function refuse()\
        """;

    private final DataSource database = Databases.postgres();
    private final DeliveryDesk desk = desk(database);
    private final Storage storage = JdbcStorage.on(database, StorageContract.CATALOG);

    @Test
    void a_connection_lost_in_mid_unit_keeps_nothing_and_the_same_work_passes_afterwards() {
        desk.submit(putUp(SHELF, 100));
        String before = rows(database);

        assertThatThrownBy(() -> storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
                    unit.load(List.of(new Wanted(SHELF, true)));
                    assertThat(count(database, KILL_ALL_OTHERS)).isEqualTo(1);
                    return unit.load(List.of(new Wanted(Ref.of("crate", "1"), true)));
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("load");

        assertThat(rows(database)).isEqualTo(before);
        assertThat(desk.submit(extend(SHELF, 200)).isGranted()).isTrue();
        assertThat(storage.find("north", SHELF).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_connection_lost_before_the_commit_keeps_nothing() {
        desk.submit(putUp(SHELF, 100));
        String before = rows(database);
        Changes changes = capturedChanges();

        assertThatThrownBy(() -> storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
                    unit.load(List.of(new Wanted(SHELF, true)));
                    unit.keep(changes);
                    return count(database, KILL_ALL_OTHERS);
                }))
                .isInstanceOf(StorageException.class);

        assertThat(rows(database)).isEqualTo(before);
        storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
            unit.keep(changes);
            return changes;
        });
        assertThat(storage.find("north", SHELF).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_commit_that_fails_keeps_nothing() {
        desk.submit(putUp(SHELF, 100));
        String before = rows(database);
        Databases.execute(database, REFUSE_COMMITS);
        try {
            assertThatThrownBy(() -> desk.submit(extend(SHELF, 200)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("the disk is full");
            assertThatThrownBy(() -> storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
                        unit.keep(capturedChanges());
                        return unit;
                    }))
                    .isInstanceOf(StorageException.class);
        } finally {
            Databases.execute(database, "drop trigger refuse on dk_outbox; drop function refuse()");
        }

        assertThat(rows(database)).isEqualTo(before);
        assertThat(desk.submit(extend(SHELF, 200)).isGranted()).isTrue();
    }

    @Test
    @Tag("XP-08")
    void a_command_sent_again_after_its_answer_was_lost_is_not_done_again() {
        desk.submit(putUp(SHELF, 100));
        var first = desk.submit(extend(SHELF, 200).withId("command"));

        var again = desk(database).submit(extend(SHELF, 200).withId("command"));

        assertThat(again).isEqualTo(first);
        assertThat(storage.journal("north", SHELF, 0, 100)).hasSize(2);
    }

    @Test
    void an_event_that_was_kept_and_not_told_is_told_by_another_node_under_the_same_id() {
        desk.submit(putUp(SHELF, 100));
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> storage.drain(10, event -> {
                    told.add(event.id());
                    count(database, KILL_ALL_OTHERS);
                }))
                .isInstanceOf(StorageException.class);

        Storage another = JdbcStorage.on(database, StorageContract.CATALOG);
        another.drain(10, event -> told.add(event.id()));

        assertThat(told).containsExactly("north/shelf/shelf/1", "north/shelf/shelf/1");
        assertThat(another.drain(10, event -> told.add(event.id()))).isZero();
    }

    /** What extending the shelf would keep, taken from a desk that keeps nothing. */
    private Changes capturedChanges() {
        List<Changes> captured = new ArrayList<>();
        Storage capturing = new CapturingStorage(storage, captured);
        desk(capturing, database).submit(extend(SHELF, 200));
        return captured.get(0);
    }
}
