package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NORTH;
import static io.deliverykit.testkit.Kept.answer;
import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Changes.Seen;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit of work keeps everything or nothing, and nothing that was decided on what no longer stands. */
interface UnitsContract extends ContractOfAStore {
    @Test
    @Tag("XP-09")
    default void refuses_a_document_that_was_changed_since_it_was_read() {
        Kept first = crate("1");
        keep(first, first.next());

        for (Locking locking : KEEPING) {
            assertThatThrownBy(() -> keep(NORTH, locking, first.next().changes()))
                    .isInstanceOf(ConflictException.class);
        }
        assertThat(versionOf(first.ref())).isEqualTo(2);
        assertThat(journal(NORTH, first.ref())).hasSize(2);
    }

    @Test
    default void refuses_a_new_document_whose_id_is_taken() {
        keep(crate("1"));

        assertThatThrownBy(() -> keep(crate("1"))).isInstanceOf(ConflictException.class);

        assertThat(journal(NORTH, Ref.of("crate", "1"))).hasSize(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    default void refuses_a_change_of_a_document_that_does_not_exist() {
        assertThatThrownBy(() -> keep(crate("1").next())).isInstanceOf(ConflictException.class);

        assertThat(storage().find(NORTH, Ref.of("crate", "1"))).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    default void refuses_what_was_decided_on_a_fact_that_has_changed() {
        Kept fact = crate("fact");
        keep(fact, fact.next());
        Kept crate = crate("1");

        for (Locking locking : KEEPING) {
            assertThatThrownBy(() -> keep(NORTH, locking, crate.changes(new Seen(fact.ref(), 1))))
                    .isInstanceOf(ConflictException.class);
        }
        assertThat(storage().find(NORTH, crate.ref())).isEmpty();
        assertThat(told()).containsExactly("crate/fact/1", "crate/fact/2");
    }

    @Test
    default void refuses_what_was_decided_on_a_fact_that_was_not_there() {
        keep(crate("fact"));
        Kept crate = crate("1");

        assertThatThrownBy(() -> keep(NORTH, crate.changes(new Seen(Ref.of("crate", "fact"), 0))))
                .isInstanceOf(ConflictException.class);

        assertThat(storage().find(NORTH, crate.ref())).isEmpty();
    }

    @Test
    default void keeps_what_was_decided_on_facts_that_still_stand() {
        Kept fact = crate("fact");
        keep(fact);
        Kept crate = crate("1");
        Seen stands = new Seen(fact.ref(), 1);
        Seen isNotThere = new Seen(Ref.of("shelf", "none"), 0);

        keep(NORTH, Locking.OPTIMISTIC, crate.changes(stands, isNotThere));
        keep(NORTH, Locking.LOCKED, crate.next().changes(stands, isNotThere));

        assertThat(versionOf(crate.ref())).isEqualTo(2);
    }

    @Test
    default void keeps_nothing_of_an_action_of_which_one_document_has_changed() {
        Kept fresh = crate("1");
        Kept stale = crate("2");
        Kept opened = crate("3");
        keep(fresh, stale, stale.next());
        Changes all = new Changes(
                List.of(fresh.next().change(), opened.change(), stale.next().change()),
                List.of(),
                List.of(fresh.next().event(), opened.event(), stale.next().event()),
                List.of(answer("command", fresh.ref())));

        for (Locking locking : KEEPING) {
            assertThatThrownBy(() -> keep(NORTH, locking, all)).isInstanceOf(ConflictException.class);
        }
        assertThat(versionOf(fresh.ref())).isEqualTo(1);
        assertThat(versionOf(opened.ref())).isZero();
        assertThat(journal(NORTH, fresh.ref())).hasSize(1);
        assertThat(journal(NORTH, opened.ref())).isEmpty();
        assertThat(told()).hasSize(3);
        assertThat(remembered(NORTH, "command")).isEmpty();
    }

    @Test
    default void keeps_nothing_of_work_that_fails_in_the_end() {
        Kept crate = crate("1");

        for (Locking locking : KEEPING) {
            assertThatThrownBy(() -> storage().inUnit(NORTH, locking, unit -> {
                        unit.keep(crate.answering(answer("command", crate.ref())));
                        throw new IllegalStateException("the work fails");
                    }))
                    .hasMessage("the work fails");
        }

        assertThat(storage().find(NORTH, crate.ref())).isEmpty();
        assertThat(journal(NORTH, crate.ref())).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(remembered(NORTH, "command")).isEmpty();
    }

    @Test
    default void keeps_nothing_in_a_unit_that_only_looks() {
        Kept crate = crate("1");

        assertThatThrownBy(() -> keep(NORTH, Locking.LOOKING, crate.changes()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(versionOf(crate.ref())).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    default void answers_with_what_the_work_answers() {
        for (Locking locking : Locking.values()) {
            assertThat(storage().<String>inUnit(NORTH, locking, unit -> "done")).isEqualTo("done");
        }
    }

    @Test
    @Tag("XP-09")
    default void lets_one_of_two_win_who_read_the_same() {
        Kept crate = crate("1");
        keep(crate);

        assertThatThrownBy(() -> storage().inUnit(NORTH, Locking.OPTIMISTIC, unit -> {
                    unit.load(List.of(new Wanted(crate.ref(), true)));
                    Together.run(1, faster -> keep(crate.next()));
                    unit.keep(crate.next().changes());
                    return unit;
                }))
                .isInstanceOf(ConflictException.class);

        assertThat(versionOf(crate.ref())).isEqualTo(2);
        assertThat(journal(NORTH, crate.ref())).hasSize(2);
    }

    @Test
    @Tag("XP-09")
    default void lets_one_of_two_win_who_keep_at_once() {
        Kept crate = crate("1");
        keep(crate);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger lost = new AtomicInteger();

        Together.run(2, each -> {
            try {
                storage().inUnit(NORTH, Locking.OPTIMISTIC, unit -> {
                    unit.load(List.of(new Wanted(crate.ref(), true)));
                    Together.await(bothHaveRead);
                    unit.keep(crate.next().changes());
                    return each;
                });
            } catch (ConflictException somebodyWasFaster) {
                lost.incrementAndGet();
            }
        });

        assertThat(lost).hasValue(1);
        assertThat(versionOf(crate.ref())).isEqualTo(2);
        assertThat(journal(NORTH, crate.ref())).hasSize(2);
    }

    @Test
    @Tag("XP-09")
    default void lets_those_who_lock_take_turns() {
        Kept crate = crate("1");
        keep(crate);

        Together.run(4, each -> {
            for (int turns = 0; turns < 5; turns++) {
                storage().inUnit(NORTH, Locking.LOCKED, unit -> {
                    Filed<?> read =
                            unit.load(List.of(new Wanted(crate.ref(), true))).get(crate.ref());
                    unit.keep(asRead(java.util.Objects.requireNonNull(read))
                            .next()
                            .changes());
                    return read;
                });
            }
        });

        assertThat(versionOf(crate.ref())).isEqualTo(21);
        assertThat(journal(NORTH, crate.ref())).hasSize(21);
    }

    @Test
    @Tag("XP-09")
    default void leaves_what_a_unit_has_locked_as_it_is_until_that_ends() {
        Kept crate = crate("1");
        keep(crate);
        Thread optimist = new Thread(() -> keep(crate.next()));

        storage().inUnit(NORTH, Locking.LOCKED, unit -> {
            List<Wanted> wanted = List.of(new Wanted(crate.ref(), true));
            unit.load(wanted);
            optimist.start();
            while (optimist.isAlive() && !isWaiting(optimist)) {
                Thread.onSpinWait();
            }
            assertThat(unit.load(wanted)).containsEntry(crate.ref(), crate.filed());
            return unit;
        });

        Together.join(optimist);
        assertThat(versionOf(crate.ref())).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static Kept asRead(Filed<?> filed) {
        Kept any = crate("1");
        return new Kept((Filed<Crate>) filed, 0, any.entry(), any.event(), any.due());
    }
}
