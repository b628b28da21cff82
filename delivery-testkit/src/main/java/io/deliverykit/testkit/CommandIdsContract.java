package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NORTH;
import static io.deliverykit.testkit.Kept.SOUTH;
import static io.deliverykit.testkit.Kept.answer;
import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A command is answered once. */
interface CommandIdsContract extends ContractOfAStore {
    @Test
    @Tag("XP-08")
    default void remembers_an_answer_word_for_word() {
        Kept crate = crate("1");
        Remembered answer = answer("command", crate.ref());

        keep(NORTH, crate.answering(answer));

        assertThat(remembered(NORTH, "command")).contains(answer);
        assertThat(remembered(NORTH, "another")).isEmpty();
        Optional<Remembered> underLock = storage().inUnit(NORTH, Locking.LOCKED, unit -> unit.remembered("command"));
        assertThat(underLock).contains(answer);
    }

    @Test
    @Tag("XP-08")
    default void remembers_and_loads_the_same_at_once_as_one_after_the_other() {
        Kept crate = crate("1");
        Remembered answer = answer("command", crate.ref());
        keep(NORTH, crate.answering(answer));
        Wanted next = new Wanted(crate.ref(), true);
        Wanted nowhere = new Wanted(crate("2").ref(), true);

        for (Locking locking : Locking.values()) {
            storage().inUnit(NORTH, locking, unit -> {
                assertThat(unit.remembered("command", next)).contains(answer);
                assertThat(unit.load(List.of(next, nowhere))).containsOnly(Map.entry(crate.ref(), crate.filed()));
                assertThat(unit.remembered("another", nowhere)).isEmpty();
                assertThat(unit.load(List.of(nowhere))).isEmpty();
                return answer;
            });
        }
    }

    @Test
    @Tag("XP-08")
    default void remembers_a_refusal_which_keeps_nothing_else() {
        Remembered answer = answer("command", crate("1").ref());

        keep(NORTH, new Changes(List.of(), List.of(), List.of(), List.of(answer)));

        assertThat(remembered(NORTH, "command")).contains(answer);
    }

    @Test
    @Tag("XP-08")
    default void refuses_to_answer_a_command_twice_and_keeps_nothing_of_it() {
        Kept first = crate("1");
        Remembered answer = answer("command", first.ref());
        keep(NORTH, first.answering(answer));
        Kept second = crate("2");

        for (Locking locking : KEEPING) {
            assertThatThrownBy(() -> keep(NORTH, locking, second.answering(answer("command", second.ref()))))
                    .isInstanceOf(ConflictException.class);
        }
        assertThat(remembered(NORTH, "command")).contains(answer);
        assertThat(storage().find(NORTH, second.ref())).isEmpty();
        assertThat(journal(NORTH, second.ref())).isEmpty();
        assertThat(told()).containsExactly("crate/1/1");
    }

    @Test
    @Tag("XP-08")
    default void lets_tenants_use_the_same_command_id() {
        Kept ofTheNorth = crate(NORTH, "1");
        Kept ofTheSouth = crate(SOUTH, "2");

        keep(NORTH, ofTheNorth.answering(answer("command", ofTheNorth.ref())));
        keep(SOUTH, ofTheSouth.answering(answer("command", ofTheSouth.ref())));

        assertThat(remembered(NORTH, "command")).map(Remembered::document).contains(ofTheNorth.ref());
        assertThat(remembered(SOUTH, "command")).map(Remembered::document).contains(ofTheSouth.ref());
    }

    @Test
    @Tag("XP-08")
    default void forgets_the_answers_of_a_tenant_from_before_an_instant() {
        keep(NORTH, crate(NORTH, "1").answering(answer("old", crate("1").ref())));
        keep(SOUTH, crate(SOUTH, "1").answering(answer("old", crate("1").ref())));

        assertThat(storage().forgetAnswers(NORTH, Kept.NOON)).isZero();
        assertThat(remembered(NORTH, "old")).isPresent();
        assertThat(storage().forgetAnswers(NORTH, Kept.NOON.plusNanos(1))).isEqualTo(1);

        assertThat(remembered(NORTH, "old")).isEmpty();
        assertThat(remembered(SOUTH, "old")).isPresent();
        keep(NORTH, crate(NORTH, "2").answering(answer("old", crate("2").ref())));
        assertThat(remembered(NORTH, "old")).isPresent();
    }

    @Test
    @Tag("XP-08")
    default void lets_one_of_many_win_who_answer_at_once() {
        CyclicBarrier nobodyHasAnswered = new CyclicBarrier(4);
        AtomicInteger won = new AtomicInteger();

        Together.run(4, number -> {
            Kept crate = crate("crate " + number);
            try {
                storage().inUnit(NORTH, Locking.OPTIMISTIC, unit -> {
                    assertThat(unit.remembered("command")).isEmpty();
                    Together.await(nobodyHasAnswered);
                    unit.keep(crate.answering(answer("command", crate.ref())));
                    return number;
                });
                won.incrementAndGet();
            } catch (ConflictException somebodyWasFaster) {
                assertThat(storage().find(NORTH, crate.ref())).isEmpty();
            }
        });

        assertThat(won).hasValue(1);
        assertThat(told()).hasSize(1);
    }
}
