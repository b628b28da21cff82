package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NOON;
import static io.deliverykit.testkit.Kept.NORTH;
import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.port.DueDeadline;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clocks that have run out are told, soonest first, until they fire or are dropped. */
interface DeadlinesContract extends ContractOfAStore {
    @Test
    @Tag("DL-01")
    default void tells_a_clock_from_the_instant_at_which_it_is_due() {
        Kept crate = crate("1").clocked(Deadline.of("collection", NOON));
        keep(crate);

        assertThat(storage().due(NORTH, NOON.minusNanos(1), 10)).isEmpty();
        assertThat(storage().due(NORTH, NOON, 10)).containsExactly(new DueDeadline(crate.ref(), "collection", NOON));
    }

    @Test
    @Tag("DL-01")
    default void tells_clocks_soonest_first_up_to_the_limit() {
        keep(
                crate("1").clocked(Deadline.of("late", NOON.plusSeconds(3)), Deadline.of("early", NOON)),
                crate("2").clocked(Deadline.of("collection", NOON.plusNanos(1_000_000))),
                crate("3").clocked(Deadline.of("collection", NOON.plusSeconds(2))),
                crate("4"));

        assertThat(storage().due(NORTH, NOON.plusSeconds(9), 3))
                .extracting(each -> each.document().id() + " " + each.clock())
                .containsExactly("1 early", "2 collection", "3 collection");
    }

    @Test
    @Tag("DL-01")
    default void tells_no_clock_that_has_fired_or_was_dropped() {
        Kept first = crate("1").clocked(Deadline.of("collection", NOON));
        Kept second = crate("2").clocked(Deadline.of("collection", NOON));
        keep(first, second);

        keep(
                first.next().clocked(Deadline.of("collection", NOON).withFired()),
                second.next().clocked());

        assertThat(storage().due(NORTH, NOON.plusSeconds(9), 10)).isEmpty();
    }

    @Test
    @Tag("XP-15")
    default void tells_no_clock_that_stands_still_until_it_goes_on() {
        Deadline stopped = Deadline.of("collection", NOON).standStill(NOON.minusSeconds(5));
        Kept crate = crate("1").clocked(stopped);
        keep(crate);
        assertThat(storage().due(NORTH, NOON.plusSeconds(99), 10)).isEmpty();

        keep(crate.next().clocked(stopped.goOn(NOON.plusSeconds(5))));

        assertThat(storage().due(NORTH, NOON.plus(Duration.ofSeconds(10)), 10))
                .containsExactly(new DueDeadline(crate.ref(), "collection", NOON.plusSeconds(10)));
        assertThat(storage().due(NORTH, NOON.plusSeconds(9), 10)).isEmpty();
    }
}
