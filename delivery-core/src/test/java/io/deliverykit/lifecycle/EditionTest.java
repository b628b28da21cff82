package io.deliverykit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has looked at, written down to be sent back. */
@Tag("XP-09")
class EditionTest {
    @ParameterizedTest
    @CsvSource({"3, 3, 0", "3+12, 3, 12"})
    void is_read_as_it_was_written(String written, long revision, long amendment) {
        Edition edition = new Edition(revision, amendment);

        assertThat(edition).hasToString(written);
        assertThat(Edition.parse(written)).contains(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "3+", "+3", "3 + 1", "-1", "99999999999999999999"})
    void is_nothing_else(String text) {
        assertThat(Edition.parse(text)).isEmpty();
    }
}
