package io.deliverykit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.story.Waiting;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Properties english = texts("texts.properties");
    private final Properties chinese = texts("texts_zh.properties");

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    @Test
    void are_all_there_in_chinese() {
        assertThat(chinese.stringPropertyNames()).containsAll(english.stringPropertyNames());
    }

    @Test
    void have_no_word_in_chinese_that_english_lacks_but_for_the_sentences_that_come_in_english_with_the_anomaly() {
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> !key.matches("anomaly[.].*[.]text"))
                .isSubsetOf(english.stringPropertyNames());
    }

    @Test
    void say_every_kind_of_anomaly_in_a_chinese_sentence() {
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> key.matches("anomaly[.].*-.*|anomaly[.]refused"))
                        .map(key -> key + ".text"))
                .isNotEmpty()
                .isSubsetOf(chinese.stringPropertyNames());
    }

    @Test
    void name_every_assumption_and_every_step_that_is_waited_for() {
        assertThat(Arrays.stream(Assumption.values()).map(each -> "remark." + each.key()))
                .isSubsetOf(english.stringPropertyNames());
        assertThat(Arrays.stream(Waiting.values()).map(each -> "step." + each.step()))
                .isSubsetOf(english.stringPropertyNames());
        assertThat(Arrays.stream(Waiting.values()).map(each -> "role." + each.waitedFor()))
                .isSubsetOf(english.stringPropertyNames());
    }
}
