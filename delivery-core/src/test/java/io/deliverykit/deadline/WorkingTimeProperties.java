package io.deliverykit.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Working time, whenever it begins. */
@Tag("DL-01")
class WorkingTimeProperties {
    private static final WorkingCalendar OFFICE =
            WorkingCalendar.of(ZoneOffset.UTC, List.of("hours 08:00-12:00 13:30-17:30", "2025-03-19 off"));

    @Property
    void adds_up_whichever_way_it_is_parted(
            @ForAll @IntRange(max = 20_000) int start,
            @ForAll @IntRange(max = 5_000) int some,
            @ForAll @IntRange(max = 5_000) int more) {
        Instant from = Instant.parse("2025-03-10T00:00:00Z").plus(Duration.ofMinutes(start));

        Instant atOnce = OFFICE.afterWorkingTime(from, Duration.ofMinutes(some + more));
        Instant inParts = OFFICE.afterWorkingTime(
                OFFICE.afterWorkingTime(from, Duration.ofMinutes(some)), Duration.ofMinutes(more));

        assertThat(inParts).isEqualTo(atOnce);
        assertThat(atOnce).isAfterOrEqualTo(from.plus(Duration.ofMinutes(some + more)));
    }
}
