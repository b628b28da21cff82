package io.deliverykit.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar that a company writes down as a table. */
@Tag("DL-01")
class CompanyCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void has_its_own_holidays_and_makes_up_for_them() {
        WorkingCalendar own = WorkingCalendar.of(
                SHANGHAI, List.of("# ours", "", "2026-03-02..2026-03-04 off # stocktaking", "2026-03-07 work"));

        assertThat(own.works().test(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(own.works().test(LocalDate.of(2026, 3, 3))).isFalse();
        assertThat(own.works().test(LocalDate.of(2026, 3, 5))).isTrue();
        assertThat(own.works().test(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(own.works().test(LocalDate.of(2026, 3, 8))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # on the last working day before the holidays of 2026, so many working days later, ends on this day
            2026-02-14, 1, 2026-02-24
            2026-02-14, 5, 2026-02-28
            2026-09-30, 1, 2026-10-08
            2026-09-30, 3, 2026-10-10
            2025-09-30, 1, 2025-10-09
            """)
    void counts_by_the_table_that_comes_with_the_library(LocalDate from, int days, LocalDate end) throws IOException {
        try (InputStream file = WorkingCalendar.class.getResourceAsStream("china.calendar")) {
            List<String> table = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Instant noon = from.atTime(12, 0).atZone(SHANGHAI).toInstant();

            assertThat(WorkingCalendar.of(SHANGHAI, table).endOfWorkingDay(noon, days))
                    .isEqualTo(end.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 off",
                "2026-02-28",
                "2026-02-28 free",
                "2026-03-02..2026-03-01 off",
                "2026-03-01..2026-03-02..2026-03-03 off",
                "2026-03-01..2099-03-02 off",
                "2026-01-01 work"
            })
    void is_refused_with_the_line_that_cannot_be_read_or_contradicts_another(String line) {
        assertThatThrownBy(() -> WorkingCalendar.of(SHANGHAI, List.of("2026-01-01 off", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendar line 2 '" + line + "': ");
    }
}
