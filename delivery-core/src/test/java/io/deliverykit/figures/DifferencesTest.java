package io.deliverykit.figures;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsissue.MonthEndReconciliation;
import io.deliverykit.goodsissue.ThreeWayRow;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.Counted;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often what should be the same was not. */
class DifferencesTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private static ThreeWayRow row(long sales, long gate, long warehouse, String explanation) {
        return new ThreeWayRow("SHEET", "", pieces(sales), pieces(gate), pieces(warehouse), explanation);
    }

    private static StockCount count(LocalDate month, Map<String, Counted> counts) {
        return new StockCount(month, "main", Set.of(StockCard.ref("main", "SHEET", "", "")), counts);
    }

    @Test
    @Tag("GI-07")
    void of_a_month_end_are_counted_where_not_all_three_say_the_same() {
        var march = new MonthEndReconciliation(
                MARCH, List.of(row(5, 5, 5, ""), row(5, 5, 4, ""), row(5, 4, 4, "at the gate"), row(9, 9, 9, "")));
        var april = new MonthEndReconciliation(APRIL, List.of(row(1, 1, 1, "")));
        var may = new MonthEndReconciliation(APRIL.plusMonths(1), List.of());

        assertThat(Differences.ofReconciliations(List.of(april, may, march)))
                .containsExactly(
                        entry(YearMonth.of(2025, 3), new Differences(4, 2, 1)),
                        entry(YearMonth.of(2025, 4), new Differences(1, 0, 0)));
    }

    @Test
    @Tag("GI-08")
    void of_a_count_are_counted_by_card_in_all_warehouses_together() {
        StockCount first = count(
                MARCH,
                Map.of(
                        "c1", new Counted(pieces(5), pieces(5), ""),
                        "c2", new Counted(pieces(5), pieces(6), "counted twice in February")));
        StockCount second = count(MARCH, Map.of("c1", new Counted(pieces(5), pieces(4), "")));

        assertThat(Differences.ofCounts(List.of(first, second, count(APRIL, Map.of()))))
                .containsExactly(entry(YearMonth.of(2025, 3), new Differences(3, 2, 1)));
    }
}
