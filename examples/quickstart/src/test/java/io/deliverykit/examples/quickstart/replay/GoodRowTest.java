package io.deliverykit.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.stock.StockCard;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.Shipment;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodRowTest {

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder);
    }

    private void isGood(ReplayOutcome outcome) {
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.anomalies()).isEmpty();
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.journalVerified()).isTrue();
    }

    @Test
    void takes_order_and_note_through_their_whole_life() {
        ReplayOutcome outcome = ledger.row().replay();

        isGood(outcome);
        assertThat(ledger.stateOf(SalesOrder.ref("A"))).contains("CLOSED");
        // The invoice is due after the history ends.
        assertThat(ledger.stateOf(SalesContract.ref("A"))).contains("EFFECTIVE");
        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("CLOSED");
        assertThat(ledger.stateOf(Acceptance.of(DeliveryNote.ref("N1")))).contains("SIGNED");
        assertThat(outcome.waits())
                .extracting(StepWait::step, wait -> wait.medianHours().toPlainString())
                .containsExactly(tuple("dispatch", "49.0"), tuple("transport", "28.0"), tuple("acceptance", "2.0"));
    }

    @Test
    void goes_through_production_notice_issue_and_shipment_where_the_file_has_the_dates() {
        ReplayOutcome outcome = ledger.row("instructed=2025-03-03 12:00", "ready=2025-03-05 08:30")
                .replay();

        isGood(outcome);
        assertThat(ledger.stateOf(ProductionInstruction.ref("N1-made"))).contains("STOCKED");
        assertThat(ledger.stateOf(QualityInspection.ref("N1-made-inspection"))).contains("PASSED");
        assertThat(ledger.stateOf(SalesNotice.ref("N1"))).contains("FULFILLED");
        assertThat(ledger.stateOf(GoodsIssue.ref("N1"))).contains("ISSUED");
        assertThat(ledger.stateOf(Shipment.ref("N1"))).contains("ARRIVED");
        assertThat(ledger.stateOf(CarrierFile.ref("Fast Freight"))).contains("QUALIFIED");
        assertThat(outcome.remarks())
                .contains(
                        new Remark("sales-notice", 1),
                        new Remark("goods-issue", 1),
                        new Remark("shipment", 1),
                        new Remark("carrier-file", 1))
                .extracting(Remark::kind)
                .doesNotContain("from-stock", "ready-date");
        assertThat(outcome.leadTimes())
                .extracting(StepTime::step, time -> time.medianHours().toPlainString())
                .containsExactly(
                        tuple("order-to-instruction", "3.0"),
                        tuple("instruction-to-ready", "44.5"),
                        tuple("release-to-departure", "46.0"),
                        tuple("departure-to-delivery", "28.0"),
                        tuple("vehicle-under-way", "28.0"),
                        tuple("delivery-to-acceptance", "2.0"),
                        tuple("departure-to-close", "30.0"));
    }

    @Test
    void takes_whole_days_where_the_file_has_no_time_of_day() {
        ReplayOutcome outcome = ledger.row(
                        "ordered=2025-02-28",
                        "instructed=2025-03-02",
                        "ready=2025-03-05",
                        "departed=2025-03-05",
                        "delivered=2025-03-09",
                        "accepted=2025-03-09")
                .replay();

        isGood(outcome);
        assertThat(outcome.leadTimes())
                .extracting(StepTime::step, time -> time.longestHours().toPlainString())
                .containsExactly(
                        tuple("order-to-instruction", "48.0"),
                        tuple("instruction-to-ready", "72.0"),
                        tuple("release-to-departure", "72.0"),
                        tuple("departure-to-delivery", "96.0"),
                        tuple("vehicle-under-way", "96.0"),
                        tuple("departure-to-close", "96.0"));
    }

    @Test
    void that_was_not_made_for_its_note_comes_from_stock() {
        ReplayOutcome outcome = ledger.row().row("note=N2", "order=B").replay();

        isGood(outcome);
        assertThat(ledger.stateOf(ProductionInstruction.ref("N1-made"))).isEmpty();
        assertThat(ledger.stateOf(StockCard.ref("finished goods", "coil", "", "N1")))
                .contains("OPEN");
        assertThat(outcome.remarks()).contains(new Remark("from-stock", 2));
        assertThat(outcome.leadTimes()).extracting(StepTime::stays).containsOnly(2L);
    }

    @Test
    void may_have_a_longer_name_than_a_stock_card_has_room_for() {
        String coil = "coil, ".repeat(12) + "the long one";
        ReplayOutcome outcome = ledger.row("product=\"" + coil + "\"", "note=" + "N".repeat(190))
                .replay();

        assertThat(outcome.faults()).isEmpty();
        assertThat(ledger.stateOf(GoodsIssue.ref("N".repeat(190)))).contains("ISSUED");
    }

    @Test
    void may_be_picked_up_or_brought_and_paid_in_advance_or_in_cash() {
        ReplayOutcome outcome = ledger.row(
                        "mode=SELF_PICKUP", "payment=CASH_ON_PICKUP", "delivered=", "accepted=2025-03-05 10:00")
                .row("order=B", "note=N2", "mode=DIRECT", "carrier=")
                .row("order=C", "note=N3", "customer=Unknown", "payment=PREPAID")
                .replay();

        isGood(outcome);
        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("CLOSED");
        assertThat(ledger.stateOf(DeliveryNote.ref("N2"))).contains("CLOSED");
        assertThat(ledger.stateOf(DeliveryNote.ref("N3"))).contains("CLOSED");
        assertThat(outcome.remarks()).extracting(Remark::kind).contains("prepayment");
    }

    @Test
    void leaves_an_order_open_until_all_of_it_was_accepted() {
        isGood(ledger.row("qty=4")
                .row("note=N2", "qty=5", "delivered=", "accepted=")
                .replay());

        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("CLOSED");
        assertThat(ledger.stateOf(DeliveryNote.ref("N2"))).contains("DEPARTED");
        assertThat(ledger.stateOf(SalesOrder.ref("A"))).contains("RELEASED");
    }

    @Test
    void may_leave_a_note_disputed() {
        isGood(ledger.row("status=DISPUTED", "accepted_qty=9").replay());

        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("DISPUTED");
        assertThat(ledger.stateOf(Acceptance.of(DeliveryNote.ref("N1")))).contains("DISPUTED");
    }

    @Test
    void that_nobody_came_for_expires_at_midnight_and_goes_out_on_the_next_note() {
        ReplayOutcome outcome = ledger.row("status=EXPIRED", "departed=", "delivered=", "accepted=")
                .row("note=N2")
                .replay();

        isGood(outcome);
        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("EXPIRED");
        assertThat(ledger.stateOf(DeliveryNote.ref("N2"))).contains("CLOSED");
        assertThat(ledger.stateOf(SalesOrder.ref("A"))).contains("CLOSED");
        assertThat(outcome.remarks()).contains(new Remark("note-expired", 1), new Remark("day-of-note", 1));
    }

    @Test
    void may_be_voided_or_still_open() {
        isGood(ledger.row("status=VOIDED", "departed=", "delivered=", "accepted=")
                .row("order=B", "note=N2", "status=OPEN", "departed=", "delivered=", "accepted=")
                .replay());

        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("VOIDED");
        assertThat(ledger.stateOf(DeliveryNote.ref("N2"))).contains("DRAFT");
    }

    @Test
    void may_carry_several_orders_on_several_vehicles_of_one_note() {
        isGood(ledger.row().row("order=B", "plate=P-2").replay());

        assertThat(ledger.stateOf(SalesOrder.ref("A"))).contains("CLOSED");
        assertThat(ledger.stateOf(SalesOrder.ref("B"))).contains("CLOSED");
    }

    @Test
    void may_know_days_only_and_lack_dates_that_are_assumed_and_told() {
        ReplayOutcome outcome = ledger.row("ordered=", "departed=", "delivered=2025-03-06", "accepted=2025-03-06")
                .replay();

        isGood(outcome);
        assertThat(ledger.stateOf(DeliveryNote.ref("N1"))).contains("CLOSED");
        assertThat(outcome.remarks())
                .contains(new Remark("order-date", 1), new Remark("departure-date", 1))
                .extracting(Remark::kind)
                .contains("time-of-day");
        assertThat(outcome.waits()).isEmpty();
    }
}
