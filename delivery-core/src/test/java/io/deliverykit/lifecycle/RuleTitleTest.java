package io.deliverykit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
    void is_numbered_without_gaps_inside_its_chapter() {
        var last = new HashMap<String, Integer>();

        for (RuleTitle rule : RuleTitle.all()) {
            String chapter = rule.id().substring(0, 2);
            int number = Integer.parseInt(rule.id().substring(3));
            assertThat(number).as(rule.id()).isEqualTo(last.getOrDefault(chapter, 0) + 1);
            last.put(chapter, number);
        }
    }

    @Test
    void is_found_by_its_id() {
        assertThat(RuleTitle.of("CU-01"))
                .map(RuleTitle::english)
                .hasValue("The customer file is complete and refreshed");
        assertThat(RuleTitle.of("CU-99")).isEmpty();
    }
}
