package io.deliverykit.order;

import static io.deliverykit.order.Orders.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wanted of an order's line, and what of it is taken, gone and still to come. */
class LineQuantitiesTest {
    private static OrderLine line(long ordered, long closedShort, Tolerance tolerance) {
        LocalDate day = LocalDate.of(2025, 3, 14);
        return OrderLine.of("1", null, "SHEET", pieces(ordered), Scene.LIST_PRICE, day)
                .withTolerance(tolerance)
                .withClosedShort(pieces(closedShort));
    }

    private static LineQuantities quantities(OrderLine line, long reserved, long departed) {
        return new LineQuantities(line, Held.of(pieces(reserved), pieces(departed), pieces(0)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ordered, closed short, over %, under %, reserved, departed, open, unplanned, excess
            10,        0,            0,      0,       0,        0,        10,   10,        -10
            10,        0,            0,      0,       4,        3,        7,    3,         -3
            10,        0,            0,      0,       0,        10,       0,    0,         0
            10,        0,            0,      0,       11,       0,        10,   0,         1
            10,        0,            0,      0,       0,        11,       0,    0,         1
            10,        4,            0,      0,       0,        2,        4,    4,         -4
            10,        10,           0,      0,       0,        0,        0,    0,         0
            10,        0,            20,     0,       2,        9,        1,    0,         -1
            10,        0,            0,      20,      0,        7,        3,    3,         -3
            10,        0,            0,      20,      0,        8,        0,    2,         -2
            """)
    @Tag("XP-02")
    @Tag("XP-04")
    void follow_from_the_line_and_from_what_notes_hold(
            long ordered,
            long closedShort,
            long over,
            long under,
            long reserved,
            long departed,
            long open,
            long unplanned,
            long excess) {
        OrderLine line = line(ordered, closedShort, Tolerance.percent(over, under));

        LineQuantities now = quantities(line, reserved, departed);

        assertThat(now.open()).isEqualTo(pieces(open));
        assertThat(now.unplanned()).isEqualTo(pieces(unplanned));
        assertThat(now.excess(now.taken())).isEqualTo(pieces(excess));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # departed, accepted, refused, again, lost, over %, open, unplanned, excess, closed short, wanted, delivered, unanswered
            10,         6,        4,       0,     0,    0,      0,    0,         0,      0,            10,     10,        0
            10,         6,        4,       4,     0,    0,      4,    4,         -4,     0,            10,     6,         0
            10,         6,        4,       0,     4,    0,      0,    0,         0,      4,            6,      6,         0
            8,          5,        2,       0,     2,    0,      2,    2,         -2,     2,            8,      6,         1
            12,         9,        3,       0,     3,    20,     0,    0,         0,      1,            9,      9,         0
            """)
    @Tag("XP-04")
    @Tag("XP-21")
    void tell_what_was_refused_and_what_is_sent_again_or_lost(
            long departed,
            long accepted,
            long refused,
            long again,
            long lost,
            long over,
            long open,
            long unplanned,
            long excess,
            long closedShort,
            long wanted,
            long delivered,
            long unanswered) {
        Held held =
                new Held(pieces(0), pieces(departed), pieces(accepted), pieces(refused), pieces(again), pieces(lost));

        LineQuantities now = new LineQuantities(line(10, 0, Tolerance.percent(over, 0)), held);

        assertThat(List.of(now.open(), now.unplanned(), now.excess(now.taken()), now.closedShort()))
                .containsExactly(pieces(open), pieces(unplanned), pieces(excess), pieces(closedShort));
        assertThat(List.of(now.wanted(), now.delivered(), now.unanswered()))
                .containsExactly(pieces(wanted), pieces(delivered), pieces(unanswered));
    }

    @Test
    @Tag("XP-04")
    @Tag("XP-10")
    void count_notes_that_are_here_and_notes_that_have_ended_in_whatever_unit() {
        OrderLine line = line(36, 0, Tolerance.NONE);
        Held onePiece = Held.of(pieces(1), pieces(0), pieces(0));
        Quantity none = Quantity.zero(Unit.DOZEN);
        Held oneDozen = Held.of(none, Quantity.of(1, Unit.DOZEN), none);
        OnNotes notes = OnNotes.NONE
                .with("n1", Map.of("1", oneDozen), List.of(), true)
                .with("n2", Map.of("1", onePiece), List.of(), false)
                .with("n3", Map.of("2", onePiece), List.of(), false);

        LineQuantities now = new LineQuantities(line, notes.of(line));

        assertThat(now.departed().isSameAs(pieces(12))).isTrue();
        assertThat(now.reserved()).isEqualTo(pieces(1));
        assertThat(now.open().isSameAs(pieces(24))).isTrue();
        assertThat(notes.notes()).containsExactly("n2", "n3");
        assertThat(notes.onTheirWay(line)).containsExactly("n2");
    }
}
