package io.deliverykit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void asks_for_a_page(int limit) {
        assertThat(Query.all("note").atMost(limit).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void refuses_a_page_that_is_none_or_too_long(int limit) {
        Query all = Query.all("note");

        assertThatThrownBy(() -> all.atMost(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got " + limit);
    }
}
