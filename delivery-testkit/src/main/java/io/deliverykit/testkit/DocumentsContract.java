package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NORTH;
import static io.deliverykit.testkit.Kept.SOUTH;
import static io.deliverykit.testkit.Kept.answer;
import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Query;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents come back as they were kept, and only to their own tenant. */
interface DocumentsContract extends ContractOfAStore {
    @Test
    default void serves_the_lifecycles_it_was_made_for() {
        storage().checkServes(StorageContract.CATALOG);
    }

    @Test
    default void gives_a_document_back_exactly_as_it_was_kept() {
        Kept crate = crate("1")
                .underReview()
                .clocked(
                        Deadline.of("collection", Kept.NOON.plusNanos(1)),
                        new Deadline("reminder", Kept.NOON, Kept.NOON.minusNanos(1), Duration.ofNanos(5), true));

        keep(crate);

        assertThat(storage().find(NORTH, crate.ref())).contains(crate.filed());
    }

    @Test
    default void gives_the_last_of_several_turns() {
        Kept first = crate("1");
        Kept second = first.to(Crate.CrateState.IN_REVIEW);
        Kept third = second.underReview().next();

        keep(first, second, third);

        assertThat(storage().find(NORTH, first.ref())).contains(third.filed());
    }

    @Test
    default void finds_nothing_where_nothing_was_kept() {
        Ref<Crate> nowhere = Ref.of("crate", "nowhere");

        assertThat(storage().find(NORTH, nowhere)).isEmpty();
        assertThat(storage().find(NORTH, Query.all("crate"))).isEmpty();
        assertThat(journal(NORTH, nowhere)).isEmpty();
        assertThat(storage().attempts(NORTH, nowhere, 100)).isEmpty();
    }

    @Test
    default void loads_those_that_exist_each_under_its_reference() {
        keep(crate("1"), crate("2"), crate("3"));
        List<Wanted> wanted = List.of(
                new Wanted(Ref.of("crate", "3"), true),
                new Wanted(Ref.of("shelf", "none"), false),
                new Wanted(Ref.of("crate", "1"), false),
                new Wanted(Ref.of("crate", "2"), true));

        for (Locking locking : Locking.values()) {
            var loaded = storage().inUnit(NORTH, locking, unit -> unit.load(wanted));

            assertThat(loaded)
                    .containsOnlyKeys(Ref.of("crate", "1"), Ref.of("crate", "2"), Ref.of("crate", "3"))
                    .containsEntry(Ref.of("crate", "3"), crate("3").filed());
        }
    }

    @Test
    default void is_looked_at_while_somebody_else_holds_the_locks() {
        keep(crate("1"));
        Wanted wanted = new Wanted(Ref.of("crate", "1"), true);

        storage().inUnit(NORTH, Locking.LOCKED, unit -> {
            unit.load(List.of(wanted));
            Together.run(1, another -> {
                assertThat(storage().find(NORTH, wanted.ref())).isPresent();
                var seen = storage().inUnit(NORTH, Locking.LOOKING, look -> look.load(List.of(wanted)));
                assertThat(seen).hasSize(1);
            });
            return wanted;
        });
    }

    @Test
    @Tag("AX-02")
    default void shows_a_document_to_no_other_tenant() {
        Kept crate = crate("1").clocked(Deadline.of("collection", Kept.NOON));
        keep(NORTH, crate.answering(answer("command", crate.ref())));

        var loaded = storage().inUnit(SOUTH, Locking.LOCKED, unit -> unit.load(List.of(new Wanted(crate.ref(), true))));

        assertThat(loaded).isEmpty();
        assertThat(storage().find(SOUTH, crate.ref())).isEmpty();
        assertThat(storage().find(SOUTH, Query.all("crate"))).isEmpty();
        assertThat(storage().find(NORTH, crate.ref())).isPresent();
    }

    @Test
    @Tag("AX-02")
    default void shows_nothing_about_a_document_to_another_tenant() {
        Kept crate = crate("1").clocked(Deadline.of("collection", Kept.NOON));
        keep(NORTH, crate.answering(answer("command", crate.ref())));
        storage().attempted(new Attempt(NORTH, crate.ref(), "keeper", "pack", "no", Kept.NOON, Kept.NOON, 1), 10);

        assertThat(remembered(SOUTH, "command")).isEmpty();
        assertThat(journal(SOUTH, crate.ref())).isEmpty();
        assertThat(storage().attempts(SOUTH, crate.ref(), 100)).isEmpty();
        assertThat(storage().due(SOUTH, Kept.NOON, 10)).isEmpty();
    }

    @Test
    @Tag("AX-02")
    default void keeps_documents_of_one_id_apart_by_tenant() {
        Kept ofTheNorth = crate(NORTH, "1");
        Kept ofTheSouth = crate(SOUTH, "1");

        keep(ofTheNorth, ofTheSouth, ofTheSouth.next());

        assertThat(storage().find(NORTH, ofTheNorth.ref())).contains(ofTheNorth.filed());
        assertThat(journal(NORTH, ofTheNorth.ref())).hasSize(1);
        assertThat(journal(SOUTH, ofTheSouth.ref())).hasSize(2);
    }
}
