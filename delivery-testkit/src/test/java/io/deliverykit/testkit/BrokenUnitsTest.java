package io.deliverykit.testkit;

import static io.deliverykit.testkit.Promises.brokenBy;
import static io.deliverykit.testkit.Promises.isKept;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A store that breaks a promise about units of work, locks or facts is found out by that part of the contract. */
class BrokenUnitsTest {
    @Test
    void a_store_that_ignores_versions_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    Changes kept(String tenant, Changes changes) {
                        return withDocuments(
                                changes,
                                change -> new Changes.Change(
                                        change.after(),
                                        sound.find(tenant, change.after().ref())
                                                .map(Filed::version)
                                                .orElse(0L),
                                        change.entries(),
                                        change.customer(),
                                        change.due()));
                    }
                }))
                .contains(
                        "UnitsContract.refuses_a_document_that_was_changed_since_it_was_read",
                        "UnitsContract.refuses_a_new_document_whose_id_is_taken",
                        "UnitsContract.refuses_a_change_of_a_document_that_does_not_exist",
                        "UnitsContract.keeps_nothing_of_an_action_of_which_one_document_has_changed",
                        "UnitsContract.lets_one_of_two_win_who_read_the_same")
                .allMatch(each -> each.startsWith("UnitsContract") || each.startsWith("DeskContract"));
    }

    @Test
    void a_store_that_forgets_facts_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    Changes kept(String tenant, Changes changes) {
                        return new Changes(changes.documents(), List.of(), changes.events(), changes.remembered());
                    }
                }))
                .containsExactly(
                        "DeskContract.remembers_no_refusal_that_what_was_seen_no_longer_bears_out",
                        "UnitsContract.refuses_what_was_decided_on_a_fact_that_has_changed",
                        "UnitsContract.refuses_what_was_decided_on_a_fact_that_was_not_there");
    }

    @Test
    void a_store_that_keeps_half_of_an_action_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
                        return sound.inUnit(
                                tenant, locking, unit -> work.apply(new KeepingOneByOne(sound, tenant, unit)));
                    }
                }))
                .contains("UnitsContract.keeps_nothing_of_an_action_of_which_one_document_has_changed")
                .allMatch(each -> each.startsWith("UnitsContract") || each.startsWith("DeskContract"));
    }

    @Test
    void a_store_that_keeps_before_the_unit_ends_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
                        return sound.inUnit(
                                tenant, locking, unit -> work.apply(new KeepingAtOnce(sound, tenant, unit)));
                    }
                }))
                .containsExactly(
                        "UnitsContract.keeps_nothing_in_a_unit_that_only_looks",
                        "UnitsContract.keeps_nothing_of_work_that_fails_in_the_end");
    }

    @Test
    void a_store_that_locks_nothing_is_found_out() throws NoSuchMethodException {
        CyclicBarrier allHaveRead = new CyclicBarrier(4);
        AtomicInteger reads = new AtomicInteger();
        Storage lockless = new LyingStorage() {
            @Override
            public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
                return super.inUnit(tenant, Locking.OPTIMISTIC, work);
            }

            @Override
            Map<Ref<?>, Filed<?>> loaded(UnitOfWork unit, Collection<UnitOfWork.Wanted> refs) {
                Map<Ref<?>, Filed<?>> loaded = unit.load(refs);
                // the first read is the contract's own, by which it keeps what the four then read at once
                int number = reads.incrementAndGet();
                if (number > 1 && number <= 5) {
                    Together.await(allHaveRead);
                }
                return loaded;
            }
        };

        assertThat(isKept(UnitsContract.class.getDeclaredMethod("lets_those_who_lock_take_turns"), lockless))
                .isFalse();
    }

    private static Changes withDocuments(Changes changes, java.util.function.UnaryOperator<Changes.Change> change) {
        return new Changes(
                changes.documents().stream().map(change).toList(),
                changes.facts(),
                changes.events(),
                changes.remembered());
    }

    /** Keeps each document by itself. */
    private record KeepingOneByOne(Storage store, String tenant, UnitOfWork unit) implements UnitOfWork {
        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            return unit.load(refs);
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            return unit.remembered(commandId);
        }

        @Override
        public void keep(Changes changes) {
            if (changes.documents().size() < 2) {
                unit.keep(changes);
                return;
            }
            for (Changes.Change change : changes.documents()) {
                store.inUnit(tenant, Storage.Locking.OPTIMISTIC, each -> {
                    each.keep(new Changes(List.of(change), List.of(), List.of(), List.of()));
                    return change;
                });
            }
        }
    }

    /** Keeps without waiting for the end of the unit. */
    private record KeepingAtOnce(Storage store, String tenant, UnitOfWork unit) implements UnitOfWork {
        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            return unit.load(refs);
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            return unit.remembered(commandId);
        }

        @Override
        public void keep(Changes changes) {
            store.inUnit(tenant, Storage.Locking.OPTIMISTIC, each -> {
                each.keep(changes);
                return changes;
            });
        }
    }
}
