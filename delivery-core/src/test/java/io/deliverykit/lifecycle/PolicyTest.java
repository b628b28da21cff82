package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Setting.setting;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a company sets. */
class PolicyTest {
    private static final Policy STANDARD = Policy.standard(ZoneOffset.UTC);

    @Test
    void is_the_standard_until_the_company_says_otherwise() {
        Setting<Integer> years = setting("SO-04.years", 3);

        assertThat(STANDARD.get(years)).isEqualTo(3);
        assertThat(STANDARD.with(years, 5).get(years)).isEqualTo(5);
        assertThat(STANDARD.get(years)).isEqualTo(3);
    }

    @Test
    void takes_any_value_of_the_setting_s_type_whatever_class_the_standard_is_of() {
        Setting<List<String>> cities = setting("SO-04.cities", List.of());
        Setting<Set<String>> people = setting("SO-04.people", Set.of("ann"));

        assertThat(STANDARD.with(cities, List.of("a", "b", "c")).get(cities)).hasSize(3);
        assertThat(STANDARD.with(people, Set.of()).get(people)).isEmpty();
    }

    @Test
    @Tag("DL-01")
    void counts_in_working_time_what_the_company_says_and_all_else_as_elapsed() {
        Setting<Duration> answer = setting("SO-09.answer", Duration.ofHours(4));
        Setting<Duration> other = setting("SO-09.other", Duration.ofHours(4));
        Policy office = STANDARD.with(WorkingCalendar.of(ZoneOffset.UTC, List.of("hours 08:00-12:00")))
                .inWorkingTime(answer)
                .with(answer, Duration.ofHours(5))
                .named("ours");
        Instant friday = Instant.parse("2025-03-14T10:00:00Z");

        assertThat(office.after(friday, answer)).isEqualTo("2025-03-17T11:00:00Z");
        assertThat(office.after(friday, other)).isEqualTo("2025-03-14T14:00:00Z");
        assertThat(STANDARD.after(friday, answer)).isEqualTo("2025-03-14T14:00:00Z");
    }
}
