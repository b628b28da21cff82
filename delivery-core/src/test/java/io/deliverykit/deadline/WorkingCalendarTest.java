package io.deliverykit.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days count, and when they end. */
@Tag("DL-01")
class WorkingCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-03-14T01:00:00Z,  1, 2025-03-17T16:00:00Z
            2025-03-14T15:59:59Z,  1, 2025-03-17T16:00:00Z
            2025-03-14T16:00:00Z,  1, 2025-03-17T16:00:00Z
            2025-03-13T01:00:00Z,  1, 2025-03-14T16:00:00Z
            2025-03-13T01:00:00Z,  2, 2025-03-17T16:00:00Z
            2025-03-14T01:00:00Z,  0, 2025-03-14T16:00:00Z
            """)
    void ends_a_working_day_at_midnight_of_its_zone(Instant at, int days, Instant end) {
        assertThat(WorkingCalendar.mondayToFriday(SHANGHAI).endOfWorkingDay(at, days))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-03-14, 5, 2025-03-07
            2025-03-16, 5, 2025-03-10
            2025-03-17, 1, 2025-03-14
            2025-03-17, 0, 2025-03-17
            """)
    void counts_working_days_back(LocalDate day, int days, LocalDate before) {
        assertThat(WorkingCalendar.mondayToFriday(SHANGHAI).workingDaysBefore(day, days))
                .isEqualTo(before);
    }

    @Test
    void ends_a_day_when_the_next_begins() {
        assertThat(WorkingCalendar.everyDay(SHANGHAI).endOf(LocalDate.of(2025, 3, 14)))
                .isEqualTo("2025-03-14T16:00:00Z");
        assertThat(WorkingCalendar.everyDay(SHANGHAI).endOf(LocalDate.MAX)).isAfter("2025-03-14T16:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Etc/GMT+12", "Pacific/Kiritimati"})
    void ends_a_day_even_of_an_instant_beyond_all_days(String zone) {
        WorkingCalendar calendar = WorkingCalendar.everyDay(ZoneId.of(zone));

        assertThat(calendar.midnightAfter(Instant.MIN)).isBefore("0001-01-01T00:00:00Z");
        assertThat(calendar.midnightAfter(Instant.MAX)).isAfter("9999-12-31T00:00:00Z");
    }

    @Test
    void counts_every_day_when_told_so() {
        WorkingCalendar every = WorkingCalendar.everyDay(ZoneOffset.UTC);
        Instant friday = Instant.parse("2025-03-14T10:00:00Z");

        assertThat(every.endOfWorkingDay(friday, 1)).isEqualTo("2025-03-16T00:00:00Z");
        assertThat(every.midnightAfter(friday)).isEqualTo("2025-03-15T00:00:00Z");
        assertThat(every.dayOf(friday)).isEqualTo(LocalDate.of(2025, 3, 14));
    }

    @Test
    void refuses_to_look_for_a_day_that_never_comes() {
        WorkingCalendar never = new WorkingCalendar(ZoneOffset.UTC, day -> false);

        assertThatThrownBy(() -> never.endOfWorkingDay(Instant.EPOCH, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no working day in the ten years after 1970-01-01");
    }
}
