package io.deliverykit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was stored yesterday is read today, and what looks wrong is not guessed at. */
@Tag("XP-12")
class StoredJsonTest {
    private final Json json = new Json();

    record Line(
            Quantity goods,
            Money worth,
            Optional<String> mark,
            @Nullable String note,
            List<String> seals,
            Set<String> people,
            Map<String, String> extras) {}

    @Test
    void is_written_in_short_and_exact_text() {
        Line line = new Line(
                Quantity.of("12.50", Unit.KILOGRAM),
                Money.parse("CNY 7.00"),
                Optional.empty(),
                null,
                List.of("a"),
                Set.of(),
                Map.of());

        assertThat(json.write(line))
                .isEqualTo("{\"goods\":{\"amount\":\"12.5\",\"unit\":\"kg\"},\"worth\":\"CNY 7.00\",\"seals\":[\"a\"],"
                        + "\"people\":[],\"extras\":{}}");
    }

    @Test
    void passes_over_what_it_does_not_know() {
        Line line = json.read(
                "{\"goods\":{\"amount\":\"1\",\"unit\":\"kg\",\"hue\":\"red\"},\"worth\":\"CNY 7.00\",\"later\":[1,{}]}",
                Line.class);

        assertThat(line.goods()).isEqualTo(Quantity.of(1, Unit.KILOGRAM));
    }

    @Test
    void takes_what_is_missing_for_empty_where_the_record_allows_it() {
        Line line = json.read("{\"goods\":{\"amount\":\"1\",\"unit\":\"kg\"},\"worth\":\"CNY 7.00\"}", Line.class);

        assertThat(line.mark()).isEmpty();
        assertThat(line.note()).isNull();
        assertThat(line.seals()).isEmpty();
        assertThat(line.people()).isEmpty();
        assertThat(line.extras()).isEmpty();
    }

    @Test
    void fails_loudly_when_something_needed_is_missing() {
        assertThatThrownBy(() -> json.read("{\"worth\":\"CNY 7.00\"}", Line.class))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("goods");
        assertThatThrownBy(() -> json.read("{\"amount\":\"1\"}", Quantity.class))
                .hasStackTraceContaining("unit");
    }

    @Test
    void reads_decimals_that_others_wrote_as_numbers() {
        assertThat(json.read("{\"amount\":0.1,\"unit\":\"kg\"}", Quantity.class))
                .isEqualTo(Quantity.of("0.1", Unit.KILOGRAM));
        assertThat(json.read("12345678901234567890.123456789", BigDecimal.class))
                .isEqualTo(new BigDecimal("12345678901234567890.123456789"));
    }

    @Test
    void refuses_a_reference_without_an_id() {
        assertThatThrownBy(() -> json.read("\"sales-order\"", Ref.class)).hasStackTraceContaining("type/id");
    }

    @Test
    void keeps_no_instant_that_would_sort_wrongly() {
        assertThatThrownBy(() -> Instants.text(java.time.Instant.MAX)).hasMessageContaining("years 0 to 9999");
        assertThat(Instants.bound(java.time.Instant.MAX)).isGreaterThan("9999");
        assertThat(Instants.bound(java.time.Instant.MIN)).isLessThan("0000");
    }
}
