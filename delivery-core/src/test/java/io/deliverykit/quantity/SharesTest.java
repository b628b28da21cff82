package io.deliverykit.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What several documents have of the lines of one. */
class SharesTest {
    private static final Quantity NOTHING = pieces(0);

    @Test
    void add_up_over_all_who_have_some_ended_ones_included() {
        Shares<Quantity> shares = Shares.<Quantity>none()
                .with("a", Map.of("1", pieces(3), "2", pieces(1)), false)
                .with("b", Map.of("1", pieces(4)), false)
                .with("c", Map.of("1", pieces(5)), true);

        assertThat(shares.sum("1", NOTHING)).isEqualTo(pieces(12));
        assertThat(shares.sum("2", NOTHING)).isEqualTo(pieces(1));
        assertThat(shares.sum("3", NOTHING)).isEqualTo(NOTHING);
        assertThat(shares.lines()).isEqualTo(Set.of("1", "2"));
    }

    @Test
    void are_set_anew_by_each_and_end_once() {
        Shares<Quantity> shares = Shares.<Quantity>none()
                .with("a", Map.of("1", pieces(3)), false)
                .with("a", Map.of("1", pieces(2)), false);
        assertThat(shares.of("a")).isEqualTo(Map.of("1", pieces(2)));

        Shares<Quantity> ended = shares.with("a", Map.of("1", pieces(2)), true);
        assertThat(ended.of("a")).isEmpty();
        assertThat(ended.open()).isEmpty();
        assertThat(ended.sum("1", NOTHING)).isEqualTo(pieces(2));
        assertThat(shares.with("a", Map.of(), false)).isEqualTo(Shares.none());
    }

    @Test
    void do_not_grow_by_those_who_have_ended() {
        Shares<Quantity> shares = Shares.none();
        for (int each = 0; each < 9; each++) {
            shares = shares.with("note-" + each, Map.of("1", pieces(1)), false)
                    .with("note-" + each, Map.of("1", pieces(1)), true);
        }

        assertThat(shares).isEqualTo(new Shares<>(Map.of(), Map.of("1", pieces(9))));
    }

    @Test
    void count_in_a_unit_only_where_all_parts_do() {
        Shares<Quantity> open = Shares.<Quantity>none().with("a", Map.of("1", pieces(1)), false);
        Shares<Quantity> ended = Shares.<Quantity>none().with("a", Map.of("1", pieces(1)), true);

        assertThat(open.isCountedIn("1", Unit.PIECE)).isTrue();
        assertThat(open.isCountedIn("1", Unit.KILOGRAM)).isFalse();
        assertThat(ended.isCountedIn("1", Unit.KILOGRAM)).isFalse();
        assertThat(ended.isCountedIn("2", Unit.KILOGRAM)).isTrue();
    }

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }
}
