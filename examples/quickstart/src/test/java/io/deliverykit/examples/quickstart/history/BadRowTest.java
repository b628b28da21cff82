package io.deliverykit.examples.quickstart.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadRowTest {

    private static final String GOOD = "G,Good,coil,1,2025-03-01,2025-03-02";

    @TempDir
    private Path folder;

    private History read(String... rows) {
        return new HistoryFiles(folder).rows(rows).read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "soon", "20250301", "2025-3-1 noon"})
    void with_an_unreadable_date_stays_and_says_row_column_value_and_form(String date) {
        History history = read(GOOD, "A,Ames,coil,1,2025-03-01," + date);

        HistoryRow row = history.rows().get(1);
        assertThat(row.dates().delivered()).isNull();
        assertThat(row.goods().quantity()).isEqualTo(BigDecimal.ONE);
        assertThat(row.problems()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.kind()).isEqualTo("unreadable-date");
            assertThat(anomaly.row()).isEqualTo(3);
            assertThat(anomaly.text()).contains("'delivered'", "'" + date + "'", "uuuu-MM-dd");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5 t", "1,5", "NaN", "1e9", "0x10", "--2", "１２"})
    void with_an_unreadable_number_stays(String number) {
        History history = read(GOOD, "A,Ames,coil,\"" + number + "\",2025-03-01,2025-03-02");

        HistoryRow row = history.rows().get(1);
        assertThat(row.goods().quantity()).isNull();
        assertThat(row.isOnTime()).isFalse();
        assertThat(row.hasBothDates()).isTrue();
        assertThat(row.problems()).extracting(Anomaly::kind).containsExactly("unreadable-number");
    }

    @Test
    void with_a_negative_quantity_is_for_the_rules_to_refuse() {
        History history = read("A,Ames,coil,-3,2025-03-01,2025-03-02");

        assertThat(history.rows().get(0).goods().quantity()).isEqualTo(new BigDecimal("-3"));
        assertThat(history.problems()).isEmpty();
    }

    @Test
    void with_too_few_or_too_many_cells_stays_and_is_reported() {
        History history = read("A,Ames,coil,1,2025-03-01", "B,Boon,coil,1,2025-03-01,2025-03-02,x,y");

        assertThat(history.rows()).hasSize(2);
        assertThat(history.problems())
                .extracting(Anomaly::kind, Anomaly::text)
                .containsExactly(
                        tuple("ragged-row", "The row has 5 cells where the header has 6."),
                        tuple("ragged-row", "The row has 8 cells where the header has 6."));
    }

    @Test
    void without_an_order_number_is_reported() {
        History history = read(",Ames,coil,1,2025-03-01,2025-03-02");

        assertThat(history.problems()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.kind()).isEqualTo("missing-value");
            assertThat(anomaly.text()).contains("'order'");
        });
    }

    @Test
    void that_repeats_another_is_kept_and_says_which() {
        History history = read(GOOD, "A,Ames,coil,1,2025-03-01,2025-03-02", GOOD);

        assertThat(history.rows()).hasSize(3);
        assertThat(history.problems()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.row()).isEqualTo(4);
            assertThat(anomaly.kind()).isEqualTo("duplicate-row");
            assertThat(anomaly.text()).contains("row 2");
        });
    }

    @Test
    void with_a_word_of_no_known_meaning_is_reported() {
        History history = new HistoryFiles(folder)
                .mapping(HistoryFiles.mappingWith(
                        "\"words\": {\"mode\": {\"SELF_PICKUP\": [\"自提\"]}},", "\"mode\": \"product\","))
                .rows("A,Ames,自提,1,2025-03-01,2025-03-02", "A,Ames,courier,1,2025-03-01,2025-03-02")
                .read();

        assertThat(history.rows().get(0).terms().mode()).isEqualTo(DeliveryMode.SELF_PICKUP);
        assertThat(history.rows().get(1).terms().mode()).isNull();
        assertThat(history.problems()).extracting(Anomaly::kind).containsExactly("unknown-word");
    }

    @Test
    void accepted_before_it_was_delivered_is_out_of_order() {
        History history = new HistoryFiles(folder)
                .mapping(HistoryFiles.mappingWith("", "\"accepted\": \"promised\","))
                .rows("A,Ames,coil,1,2025-03-01,2025-03-02", "B,Ames,coil,1,2025-03-02,2025-03-02")
                .read();

        assertThat(Chronology.problemsOf(history.rows().get(0)))
                .extracting(Anomaly::text)
                .containsExactly("It was accepted on 2025-03-01, before it was delivered on 2025-03-02.");
        assertThat(Chronology.problemsOf(history.rows().get(1))).isEmpty();
    }
}
