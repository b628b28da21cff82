package io.deliverykit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleTitleTest {

    @Test
    void has_an_id_a_kind_and_a_title_in_two_languages() {
        assertThat(RuleTitle.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.id()).matches("[A-Z]{2}-[0-9]{2}");
            assertThat(rule.kinds()).matches("[GASDRM](/[GASDRM])*");
            assertThat(rule.english()).isNotBlank();
            assertThat(rule.chinese()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void is_found_by_its_id() {
        assertThat(RuleTitle.of("CU-01")).map(RuleTitle::english).hasValue("Customer file");
        assertThat(RuleTitle.of("CU-99")).isEmpty();
    }
}
