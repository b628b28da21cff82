package io.deliverykit.jdbc;

import static io.deliverykit.jdbc.Faults.SHELF;
import static io.deliverykit.jdbc.Faults.both;
import static io.deliverykit.jdbc.Faults.desk;
import static io.deliverykit.jdbc.Faults.extend;
import static io.deliverykit.jdbc.Faults.pack;
import static io.deliverykit.jdbc.Faults.putUp;
import static io.deliverykit.jdbc.Faults.untilSomebodyWaits;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork.Wanted;
import io.deliverykit.testkit.Shelf;
import io.deliverykit.testkit.StorageContract;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nodes that work on one database at once, each with a store of its own. */
class RacingNodesTest {
    private final DataSource database = Databases.postgres();
    private final Storage one = JdbcStorage.on(database, StorageContract.CATALOG);
    private final Storage other = JdbcStorage.on(database, StorageContract.CATALOG);

    @Test
    @Tag("XP-19")
    void the_last_room_goes_to_one_of_two() {
        DeliveryDesk here = desk(one, database);
        DeliveryDesk there = desk(other, database);

        for (int round = 0; round < 10; round++) {
            here.submit(round == 0 ? putUp(SHELF, 10) : extend(SHELF, 10L * (round + 1)));
            String id = "crate " + round + " ";
            List<Outcome> outcomes =
                    both(() -> here.submit(pack(id + "here", 10)), () -> there.submit(pack(id + "there", 10)));

            assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
            assertThat(outcomes).filteredOn(each -> each.isRefusedBy("TK-01")).hasSize(1);
        }
    }

    @Test
    void of_two_units_that_wait_for_each_other_one_is_told_to_try_again() {
        desk(one, database).submit(putUp(SHELF, 100));
        Ref<Shelf> second = Ref.of("shelf", "second");
        desk(one, database).submit(putUp(second, 100));
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        List<Boolean> passed = both(
                () -> locksBoth(one, SHELF, second, bothHoldOne), () -> locksBoth(other, second, SHELF, bothHoldOne));

        assertThat(passed).containsExactlyInAnyOrder(true, false);
        assertThat(desk(one, database).submit(extend(SHELF, 200)).isGranted()).isTrue();
    }

    private static boolean locksBoth(Storage storage, Ref<?> first, Ref<?> second, CyclicBarrier bothHoldOne) {
        try {
            return storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
                unit.load(List.of(new Wanted(first, true)));
                await(bothHoldOne);
                return unit.load(List.of(new Wanted(second, true))).size() == 1;
            });
        } catch (ConflictException deadlock) {
            return false;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception alone) {
            throw new AssertionError(alone);
        }
    }

    @Test
    @Tag("XP-08")
    void a_command_sent_to_both_at_once_is_done_once() {
        DeliveryDesk here = desk(one, database);
        DeliveryDesk there = desk(other, database);

        for (int round = 0; round < 10; round++) {
            Ref<Shelf> shelf = Ref.of("shelf", "shelf " + round);
            String id = "command " + round;

            List<Outcome> outcomes = both(
                    () -> here.submit(putUp(shelf, 10).withId(id)),
                    () -> there.submit(putUp(shelf, 10).withId(id)));

            assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1)).matches(Outcome::isGranted);
            assertThat(one.journal("north", shelf, 0, 100)).hasSize(1);
        }
    }

    @Test
    void a_fact_that_a_unit_has_locked_does_not_change_until_it_ends() {
        desk(one, database).submit(putUp(SHELF, 100));
        CyclicBarrier isLocked = new CyclicBarrier(2);

        List<Long> versions = both(
                () -> one.inUnit("north", Storage.Locking.LOCKED, unit -> {
                    long seen = version(unit.load(List.of(new Wanted(SHELF, false))));
                    await(isLocked);
                    untilSomebodyWaits(database);
                    return version(unit.load(List.of(new Wanted(SHELF, false)))) - seen;
                }),
                () -> {
                    await(isLocked);
                    desk(other, database).submit(extend(SHELF, 200));
                    return other.find("north", SHELF).orElseThrow().version();
                });

        assertThat(versions).containsExactly(0L, 2L);
    }

    private static long version(Map<Ref<?>, Filed<?>> loaded) {
        return loaded.get(SHELF).version();
    }

    @Test
    @Tag("JR-03")
    void two_nodes_never_give_the_same_number() {
        JdbcNumbering here = JdbcNumbering.on(database).inBlocksOf(3);
        JdbcNumbering there = JdbcNumbering.on(database).inBlocksOf(5);
        LocalDate day = LocalDate.of(2025, 3, 14);

        List<Set<String>> given = both(() -> hundred(here, day), () -> hundred(there, day));

        Set<String> all = new HashSet<>(given.get(0));
        all.addAll(given.get(1));
        assertThat(all).hasSize(200);
    }

    private static Set<String> hundred(JdbcNumbering numbering, LocalDate day) {
        Set<String> given = new HashSet<>();
        for (int times = 0; times < 100; times++) {
            given.add(numbering.next("north", "CR", day));
        }
        return given;
    }
}
