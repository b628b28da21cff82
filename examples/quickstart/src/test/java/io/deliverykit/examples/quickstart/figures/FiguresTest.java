package io.deliverykit.examples.quickstart.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.quickstart.history.HistoryFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @TempDir
    private Path folder;

    private Figures figuresOf(String... rows) {
        return Figures.of(new HistoryFiles(folder).rows(rows).read());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-02-28, 1
            2025-03-01, 1
            2025-03-02, 0
            """)
    void what_is_delivered_on_the_promised_day_or_before_is_on_time(String delivered, int onTime) {
        Figures figures = figuresOf("A,Ames,coil,1,2025-03-01," + delivered);

        assertThat(figures.onTimeLines()).isEqualTo(new OnTime(1, onTime));
        assertThat(figures.onTimeNotes()).isEqualTo(new OnTime(1, onTime));
        assertThat(figures.onTimeOrders()).isEqualTo(new OnTime(1, onTime));
    }

    @Test
    void an_order_and_a_note_are_on_time_when_all_their_lines_are() {
        Figures figures = figuresOf(
                "A,Ames,coil,1,2025-03-01,2025-03-01",
                "A,Ames,coil,1,2025-03-01,2025-03-09",
                "B,Boon,coil,1,2025-03-05,2025-03-05",
                "B,Boon,sheet,1,2025-03-04,2025-03-05");

        assertThat(figures.onTimeLines()).isEqualTo(new OnTime(4, 2));
        assertThat(figures.onTimeNotes()).isEqualTo(new OnTime(3, 1));
        assertThat(figures.onTimeOrders()).isEqualTo(new OnTime(2, 0));
        assertThat(figures.ordersWithSeveralNotes()).isEqualTo(1);
    }

    @Test
    void rows_without_both_dates_are_counted_and_not_judged() {
        Figures figures = figuresOf(
                "A,Ames,coil,1,2025-03-01,2025-03-01",
                "A,Ames,coil,1,2025-03-01,",
                "B,Boon,coil,1,,2025-03-01",
                "C,Cray,coil,1,2025-03-01,");

        assertThat(figures.lines()).isEqualTo(4);
        assertThat(figures.orders()).isEqualTo(3);
        assertThat(figures.notes()).isEqualTo(2);
        assertThat(figures.onTimeLines()).isEqualTo(new OnTime(1, 1));
        assertThat(figures.onTimeOrders()).isEqualTo(new OnTime(1, 1));
    }

    @Test
    void rows_with_both_dates_are_judged_whatever_else_is_wrong_with_them() {
        Figures figures =
                figuresOf(",,,many,2025-03-01,2025-03-01", ",,,many,2025-03-01,2025-03-01", "A,Ames,coil,1,,");

        assertThat(figures.onTimeLines()).isEqualTo(new OnTime(2, 2));
        assertThat(figures.quantity()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void quantities_are_summed_exactly() {
        assertThat(figuresOf("A,Ames,coil,0.1,,", "A,Ames,coil,0.2,,", "A,Ames,coil,12345678901234567890,,")
                        .quantity())
                .isEqualTo(new BigDecimal("12345678901234567890.3"));
    }

    @Test
    void months_are_those_of_delivery_and_customers_come_by_number_of_lines() {
        Figures figures = figuresOf(
                "A,Ames,coil,1,2025-03-31,2025-04-01",
                "B,Boon,coil,1,2025-04-01,2025-03-31",
                "C,Boon,coil,1,2025-04-01,");

        assertThat(figures.byMonth())
                .containsExactly(
                        new Figures.Month(YearMonth.of(2025, 3), new OnTime(1, 1)),
                        new Figures.Month(YearMonth.of(2025, 4), new OnTime(1, 0)));
        assertThat(figures.byCustomer())
                .containsExactly(
                        new Figures.Customer("Boon", 2, new OnTime(1, 1)),
                        new Figures.Customer("Ames", 1, new OnTime(1, 0)));
    }

    @Test
    void the_latest_notes_come_first_with_their_worst_line() {
        Figures figures = figuresOf(
                "A,Ames,coil,1,2025-03-08,2025-03-09",
                "B,Boon,coil,1,2025-03-07,2025-03-09",
                "B,Boon,sheet,1,2025-03-01,2025-03-09",
                "C,Cray,coil,1,2025-03-09,2025-03-09");

        assertThat(figures.latest())
                .extracting(late -> late.worst().rowNumber() + ": " + late.lines() + " lines, " + late.days() + " days")
                .containsExactly("4: 2 lines, 8 days", "2: 1 lines, 1 days");
    }

    @Test
    void a_rate_has_six_decimals_and_nothing_judged_has_none() {
        assertThat(new OnTime(6233, 5549).rate()).isEqualTo(new BigDecimal("0.890262"));
        assertThat(OnTime.NONE.rate()).isNull();
    }
}
