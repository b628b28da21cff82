package io.deliverykit.examples.quickstart.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.DeliveryMode;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryReader;
import io.deliverykit.examples.quickstart.history.NoteStatus;
import io.deliverykit.examples.quickstart.history.PaymentTerm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SampleHistoryTest {

    private final History history = HistoryReader.ofSample().read();

    @Test
    void is_what_its_generator_writes() throws IOException {
        assertThat(committed("deliveries.csv")).isEqualTo(new SampleHistoryGenerator().csv());
        assertThat(committed("company.json")).isEqualTo(SampleCatalogue.companyJson());
    }

    private static String committed(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleHistoryTest.class.getResourceAsStream("/sample/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void has_at_least_three_hundred_orders_with_partial_deliveries() {
        Figures figures = Figures.of(history);

        assertThat(figures.orders()).isGreaterThanOrEqualTo(300);
        assertThat(figures.notes()).isGreaterThanOrEqualTo(500);
        assertThat(figures.lines()).isGreaterThanOrEqualTo(900);
        assertThat(figures.ordersWithSeveralNotes()).isGreaterThanOrEqualTo(100);
        assertThat(figures.byMonth()).hasSize(12);
        assertThat(figures.byCustomer()).hasSize(25);
    }

    @Test
    void has_every_mode_payment_and_ending() {
        assertThat(history.rows()).extracting(row -> row.terms().mode()).contains(DeliveryMode.values());
        assertThat(history.rows()).extracting(row -> row.terms().payment()).contains(PaymentTerm.values());
        assertThat(history.rows())
                .extracting(row -> row.terms().status())
                .contains(NoteStatus.ACCEPTED, NoteStatus.DISPUTED, NoteStatus.EXPIRED, NoteStatus.OPEN);
    }

    @Test
    void has_rows_that_are_wrong_in_every_way_that_reading_can_tell() {
        assertThat(history.problems())
                .extracting(Anomaly::kind)
                .contains(
                        "unreadable-date",
                        "unreadable-number",
                        "unknown-word",
                        "missing-value",
                        "ragged-row",
                        "duplicate-row");
    }

    @Test
    void has_a_price_and_an_account_for_all_that_it_sells() {
        assertThat(history.rows()).allSatisfy(row -> {
            assertThat(history.company().prices()).containsKey(row.goods().product());
            assertThat(history.company().accounts()).containsKey(row.papers().customer());
        });
    }
}
