package io.deliverykit.examples.quickstart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    private static final String TEXTS = "io.deliverykit.examples.quickstart.report.texts";

    @ParameterizedTest
    @EnumSource(Problem.class)
    void has_a_name_in_both_languages_and_a_sentence_in_chinese(Problem each) {
        assertThat(ResourceBundle.getBundle(TEXTS, Locale.ROOT).keySet()).contains("anomaly." + each.kind());
        assertThat(ResourceBundle.getBundle(TEXTS, Locale.SIMPLIFIED_CHINESE).keySet())
                .contains("anomaly." + each.kind(), "anomaly." + each.kind() + ".text");
    }
}
