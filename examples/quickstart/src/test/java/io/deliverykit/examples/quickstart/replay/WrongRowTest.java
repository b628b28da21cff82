package io.deliverykit.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.transport.Shipment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each way in which a row can be wrong: counted under its rule, named by its number, and the rest goes on. */
class WrongRowTest {

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder);
    }

    /** All that there is to say, as {@code row kind rule}; nothing is at fault, and no chain is broken. */
    private static void says(ReplayOutcome outcome, String... all) {
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.journalVerified()).isTrue();
        assertThat(outcome.anomalies()).extracting(WrongRowTest::line).containsExactlyInAnyOrder(all);
    }

    private static String line(Anomaly anomaly) {
        return anomaly.row() + " " + anomaly.kind() + " " + anomaly.rule();
    }

    private static List<String> refused(ReplayOutcome outcome) {
        return outcome.refusals().stream()
                .map(each -> each.rule() + " " + each.count())
                .toList();
    }

    private String note(String number) {
        return ledger.stateOf(DeliveryNote.ref(number)).orElse("none");
    }

    @Test
    void accepted_before_it_was_delivered() {
        ReplayOutcome outcome = ledger.row("accepted=2025-03-04 10:00").replay();

        says(outcome, "2 out-of-order AC-01");
        assertThat(refused(outcome)).containsExactly("AC-01 1");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(outcome.remarks()).contains(new Remark("acceptance-date", 1));
    }

    @Test
    void delivered_before_it_had_left() {
        ReplayOutcome outcome = ledger.row("delivered=2025-03-04 10:00").replay();

        says(outcome, "2 out-of-order DN-17");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(outcome.remarks()).contains(new Remark("delivery-date", 1));
    }

    @Test
    void shipped_without_a_plate_gives_its_vehicle_and_its_goods_back() {
        ReplayOutcome outcome = ledger.row("plate=")
                .row("order=B", "note=N2", "ordered_qty=20")
                .row("order=B", "note=N3", "ordered_qty=20")
                .replay();

        says(outcome, "2 refused DN-04");
        assertThat(note("N1")).isEqualTo("EXPIRED");
        assertThat(ledger.stateOf(Shipment.ref("N1"))).contains("CANCELLED");
        assertThat(ledger.stateOf(SalesNotice.ref("N1"))).contains("CANCELLED");
        assertThat(ledger.stateOf(GoodsIssue.ref("N1"))).isEmpty();
        assertThat(note("N3")).isEqualTo("CLOSED");
    }

    @Test
    void to_be_made_only_after_it_left_came_from_stock() {
        ReplayOutcome outcome = ledger.row("instructed=2025-03-07").replay();

        says(outcome, "2 out-of-order null");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(ledger.stateOf(ProductionInstruction.ref("N1-made"))).isEmpty();
        assertThat(outcome.remarks()).contains(new Remark("from-stock", 1));
    }

    @Test
    void ready_before_it_was_instructed_or_after_it_left_is_ready_when_it_leaves() {
        ReplayOutcome outcome = ledger.row("instructed=2025-03-04", "ready=2025-03-03")
                .row("order=B", "note=N2", "instructed=2025-03-04", "ready=2025-03-08")
                .replay();

        says(outcome, "2 out-of-order null", "3 out-of-order SN-03");
        assertThat(ledger.stateOf(ProductionInstruction.ref("N1-made"))).contains("STOCKED");
        assertThat(ledger.stateOf(ProductionInstruction.ref("N2-made"))).contains("STOCKED");
        assertThat(outcome.remarks()).contains(new Remark("ready-date", 2));
    }

    @Test
    void delivered_before_it_was_ordered() {
        ReplayOutcome outcome = ledger.row("ordered=2025-03-09 09:00").replay();

        says(outcome, "2 out-of-order XP-05");
        assertThat(refused(outcome)).containsExactly("XP-05 1");
        assertThat(note("N1")).isEqualTo("none");
    }

    @Test
    void promised_before_it_was_ordered_breaks_no_rule() {
        ReplayOutcome outcome = ledger.row("promised=2025-03-01").replay();

        says(outcome, "2 out-of-order null");
        assertThat(refused(outcome)).isEmpty();
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void more_than_was_ordered_while_the_other_rows_of_the_note_go_out() {
        ReplayOutcome outcome = ledger.row("qty=11").row("line=2").replay();

        says(outcome, "2 refused SO-13");
        assertThat(outcome.anomalies().get(0).text()).contains("1 kg");
        assertThat(outcome.anomalies().get(0).details().get(0)).contains("1 kg", "（");
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void more_than_was_ordered_over_several_notes() {
        ReplayOutcome outcome = ledger.row("qty=6").row("note=N2", "qty=5").replay();

        says(outcome, "3 refused SO-13");
        assertThat(note("N2")).isEqualTo("none");
    }

    @Test
    void of_an_order_that_nobody_placed() {
        ReplayOutcome outcome = ledger.row()
                .row("order=X", "note=N2", "ordered=", "ordered_qty=")
                .replay();

        says(outcome, "3 refused XP-05");
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void without_an_order_a_customer_a_product_or_a_quantity() {
        ReplayOutcome outcome = ledger.row("order=")
                .row("customer=")
                .row("product=")
                .row("order=B", "note=N4", "qty=ten")
                .replay();

        says(outcome, "2 no-order XP-05", "3 no-customer DN-14", "4 no-product DN-14", "5 no-quantity DN-14");
    }

    @Test
    void with_a_quantity_that_is_none() {
        says(ledger.row("qty=-10").row("order=B", "note=N2", "qty=0").replay(), "2 refused DN-14", "3 refused DN-14");
    }

    @Test
    void with_a_price_that_is_not_the_list_s() {
        ReplayOutcome outcome =
                ledger.row("price=9").row("order=B", "note=N2", "price=7").replay();

        says(outcome, "2 off-list PR-02", "3 below-floor PR-02");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(note("N2")).isEqualTo("CLOSED");
        assertThat(outcome.remarks()).contains(new Remark("price-agreed-after-refusal", 2));
    }

    @Test
    void with_another_price_than_its_order_line() {
        says(ledger.row("qty=5").row("note=N2", "qty=5", "price=9").replay(), "3 refused PR-02");
    }

    @Test
    void with_a_negative_price_or_a_currency_that_is_none_or_another() {
        says(
                ledger.row()
                        .row("order=B", "note=N2", "price=-10")
                        .row("order=C", "note=N3", "currency=Taler")
                        .row("order=D", "note=N4", "currency=USD")
                        .replay(),
                "3 negative-price SO-01",
                "4 no-such-currency SO-01",
                "5 other-currency SO-01");
    }

    @Test
    void over_the_credit_limit() {
        ReplayOutcome outcome = ledger.row("customer=Tight").replay();

        says(outcome, "2 refused CU-06");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(outcome.remarks()).contains(new Remark("credit-exceeded-after-refusal", 1));
    }

    @Test
    void on_an_order_that_was_not_paid_in_advance() {
        ReplayOutcome outcome = ledger.row("customer=Broke", "payment=PREPAID").replay();

        says(outcome, "2 refused SO-07");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(outcome.remarks()).contains(new Remark("prepayment-made-after-refusal", 1));
    }

    @Test
    void picked_up_without_a_plate_or_shipped_without_a_carrier() {
        ReplayOutcome outcome = ledger.row("mode=SELF_PICKUP", "plate=", "delivered=", "accepted=2025-03-05 10:00")
                .row("order=B", "note=N2", "plate=", "carrier=")
                .row("order=C", "note=N3")
                .replay();

        says(outcome, "2 refused DN-03", "3 refused DN-04");
        assertThat(note("N1")).isEqualTo("DRAFT");
        assertThat(note("N2")).isEqualTo("EXPIRED");
        assertThat(note("N3")).isEqualTo("CLOSED");
        assertThat(ledger.stateOf(SalesNotice.ref("N1"))).contains("CANCELLED");
        assertThat(ledger.stateOf(SalesNotice.ref("N2"))).contains("CANCELLED");
        assertThat(ledger.stateOf(SalesNotice.ref("N3"))).contains("FULFILLED");
        assertThat(ledger.stateOf(Shipment.ref("N2"))).isEmpty();
    }

    @Test
    void picked_up_and_accepted_only_later_or_disputed_afterwards() {
        ReplayOutcome outcome = ledger.row("mode=SELF_PICKUP")
                .row(
                        "order=B",
                        "note=N2",
                        "mode=SELF_PICKUP",
                        "delivered=",
                        "accepted=2025-03-05 10:00",
                        "status=DISPUTED",
                        "accepted_qty=9")
                .replay();

        says(outcome, "2 refused DN-26", "3 refused DN-26");
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(note("N2")).isEqualTo("CLOSED");
    }

    @Test
    void accepted_with_more_than_arrived() {
        says(ledger.row("accepted_qty=12").replay(), "2 refused AC-02");
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void leaving_on_another_day_than_its_note() {
        says(ledger.row().row("line=2", "departed=2025-03-06 10:00").replay(), "3 left-late DN-12");
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void on_an_order_or_a_note_of_another_customer() {
        says(
                ledger.row()
                        .row("customer=Boon", "note=N2")
                        .row("customer=Cole", "order=C")
                        .replay(),
                "3 order-of-another DN-01",
                "4 note-of-another DN-01");
    }

    @Test
    void with_a_number_that_no_paper_can_bear() {
        says(ledger.row("order=" + "9".repeat(300)).replay(), "2 unusable-number JR-03");
    }

    @Test
    void with_a_date_that_cannot_be_read_still_goes_as_far_as_it_can() {
        ReplayOutcome outcome = ledger.row("delivered=soon")
                .row("order=B", "note=N2", "departed=2025-02-30")
                .replay();

        says(outcome);
        assertThat(note("N1")).isEqualTo("CLOSED");
        assertThat(note("N2")).isEqualTo("CLOSED");
    }

    @Test
    void with_a_cell_that_cannot_be_read_says_which_when_it_is_read() {
        ledger.row()
                .row("line=2", "delivered=soon")
                .row("line=3", "ordered_qty=some")
                .row("line=4", "status=lost")
                .row("line=5", "mode=by air")
                .row("line=6", "payment=barter");

        assertThat(ledger.history().problems())
                .extracting(WrongRowTest::line)
                .containsExactly(
                        "3 unreadable-date null",
                        "4 unreadable-number null",
                        "5 unknown-word null",
                        "6 unknown-word null",
                        "7 unknown-word null");
    }

    @Test
    void with_nothing_at_all_in_it() {
        ReplayOutcome outcome = ledger.row()
                .row("order=", "note=", "line=", "customer=", "product=", "ordered_qty=", "qty=", "price=", "promised=")
                .replay();

        says(outcome, "3 no-order XP-05");
        assertThat(ledger.history().problems())
                .extracting(WrongRowTest::line)
                .containsOnly("3 missing-value null")
                .hasSize(5);
    }

    @Test
    void counted_in_a_unit_that_its_order_line_is_not() {
        says(
                ledger.row("qty=5").row("note=N2", "qty=5", "unit=furlong").replay(),
                "3 other-unit XP-10",
                "3 refused DN-01");
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void counted_first_in_a_unit_that_the_rest_of_its_line_is_not() {
        says(
                ledger.row("unit=furlong")
                        .row("note=N2")
                        .row("note=N3", "order=B")
                        .replay(),
                "3 other-unit XP-10",
                "3 refused DN-01",
                "4 other-unit XP-10",
                "4 below-floor PR-02");
        assertThat(note("N3")).isEqualTo("CLOSED");
    }

    @Test
    void counted_in_another_unit_that_converts_is_not_wrong() {
        says(ledger.row("unit=kg", "qty=4")
                .row("note=N2", "unit=t", "qty=0.006", "price=10000", "ordered_qty=")
                .replay());
        assertThat(note("N2")).isEqualTo("CLOSED");
    }

    @Test
    void on_a_line_that_its_note_already_has() {
        says(ledger.row("qty=6").row("qty=5").replay(), "3 refused SO-13");
        assertThat(note("N1")).isEqualTo("CLOSED");
    }

    @Test
    void with_a_quantity_beyond_all_measure() {
        says(ledger.row("qty=" + "9".repeat(30)).replay(), "2 refused SO-13");
    }

    @Test
    void given_twice_is_taken_twice_and_refused_where_that_is_too_much() {
        says(ledger.row().row().replay(), "3 refused SO-13");
    }
}
