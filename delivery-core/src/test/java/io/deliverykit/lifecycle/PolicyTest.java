package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Setting.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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
}
