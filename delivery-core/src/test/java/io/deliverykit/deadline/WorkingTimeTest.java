package io.deliverykit.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours and minutes that count only while people work. */
@Tag("DL-01")
class WorkingTimeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar OFFICE =
            WorkingCalendar.of(SHANGHAI, List.of("hours 08:00-12:00 13:30-17:30 # of the office", "2025-03-19 off"));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    // 2025-03-14 is a Friday, and 2025-03-19 a Wednesday on which nobody works.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-03-14T09:00, PT30M,  2025-03-14T09:30
            2025-03-14T09:00, PT0S,   2025-03-14T09:00
            2025-03-14T11:00, PT1H,   2025-03-14T12:00
            2025-03-14T11:00, PT61M,  2025-03-14T13:31
            2025-03-14T12:30, PT10M,  2025-03-14T13:40
            2025-03-14T16:30, PT1H,   2025-03-14T17:30
            2025-03-14T16:30, PT4H,   2025-03-17T11:00
            2025-03-14T20:00, PT20M,  2025-03-17T08:20
            2025-03-15T10:00, PT20M,  2025-03-17T08:20
            2025-03-18T17:00, PT1H,   2025-03-20T08:30
            2025-03-14T08:00, PT24H,  2025-03-18T17:30
            2025-03-14T22:00, PT0S,   2025-03-14T22:00
            """)
    void stand_still_at_noon_at_night_and_on_days_off(String from, Duration time, String until) {
        assertThat(OFFICE.afterWorkingTime(at(from), time)).isEqualTo(at(until));
    }

    @Test
    void go_on_over_midnight_where_no_hours_are_said_and_still_rest_on_days_off() {
        WorkingCalendar week = WorkingCalendar.mondayToFriday(SHANGHAI);

        assertThat(week.afterWorkingTime(at("2025-03-13T22:00"), Duration.ofHours(4)))
                .isEqualTo(at("2025-03-14T02:00"));
        assertThat(week.afterWorkingTime(at("2025-03-14T22:00"), Duration.ofHours(4)))
                .isEqualTo(at("2025-03-17T02:00"));
    }

    @Test
    void may_end_with_the_day() {
        WorkingCalendar late = WorkingCalendar.of(SHANGHAI, List.of("hours 20:00-24:00"));

        assertThat(late.afterWorkingTime(at("2025-03-13T23:00"), Duration.ofHours(2)))
                .isEqualTo(at("2025-03-14T21:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hours 08:00",
                "hours 08:00-",
                "hours 25:00-26:00",
                "hours 12:00-08:00",
                "hours 08:00-08:00",
                "hours 08:00-12:00 11:00-17:00",
                "hours 20:00-24:00 01:00-02:00",
                "hours 08:00-12:00-13:00"
            })
    void are_refused_with_the_line_that_cannot_be_read(String line) {
        assertThatThrownBy(() -> WorkingCalendar.of(SHANGHAI, List.of("2026-01-01 off", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendar line 2 '" + line + "': ");
    }

    @Test
    void are_said_once() {
        assertThatThrownBy(() -> WorkingCalendar.of(SHANGHAI, List.of("hours 08:00-12:00", "hours 08:00-12:00")))
                .hasMessageContaining("calendar line 2")
                .hasMessageContaining("before");
    }

    @Test
    void are_some_on_every_working_day() {
        assertThatThrownBy(() -> new WorkingHours(List.of())).hasMessageContaining("at least one shift");
        assertThatThrownBy(() -> new WorkingCalendar(SHANGHAI, day -> false)
                        .afterWorkingTime(at("2025-03-14T09:00"), Duration.ofHours(1)))
                .hasMessageContaining("no working day in the ten years");
    }
}
