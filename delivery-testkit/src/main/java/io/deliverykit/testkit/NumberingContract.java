package io.deliverykit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.port.Numbering;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link Numbering} promises: no number comes twice. */
public interface NumberingContract {
    /** A day of which nothing is known yet. */
    LocalDate DAY = LocalDate.of(2025, 3, 14);

    /** The numbering under test: the same one during a test. */
    Numbering numbering();

    @Test
    @Tag("JR-03")
    default void begins_a_number_with_its_prefix() {
        assertThat(numbering().next("north", "CR", DAY)).startsWith("CR");
    }

    @Test
    @Tag("JR-03")
    default void gives_no_number_twice() {
        Set<String> given = ConcurrentHashMap.newKeySet();
        AtomicInteger count = new AtomicInteger();

        Together.run(4, thread -> {
            for (int times = 0; times < 150; times++) {
                given.add(numbering().next("north", "CR", DAY));
                count.incrementAndGet();
            }
        });

        assertThat(given).hasSize(count.get());
    }

    @Test
    @Tag("JR-03")
    default void gives_kinds_and_days_numbers_of_their_own() {
        Set<String> given = ConcurrentHashMap.newKeySet();

        for (int times = 0; times < 5; times++) {
            given.add(numbering().next("north", "CR", DAY));
            given.add(numbering().next("north", "SH", DAY));
            given.add(numbering().next("north", "CR", DAY.plusDays(1)));
        }

        assertThat(given).hasSize(15);
    }

    @Test
    @Tag("AX-02")
    default void tells_a_tenant_nothing_of_what_another_has_used() {
        String first = numbering().next("north", "CR", DAY);
        numbering().next("north", "CR", DAY);

        assertThat(numbering().next("south", "CR", DAY)).isEqualTo(first);
    }
}
