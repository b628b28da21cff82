package io.deliverykit.acceptance;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.CloseNote;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Delivered goods of which the customer says nothing: the contract decides what silence means (AC-04). */
class DeemedAcceptanceTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    private void contractSays(int acceptanceDays, boolean isDeemedAccepted) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        ContractTerms terms = new ContractTerms(
                "as ordered",
                "customer's works",
                "GB/T 708",
                PaymentTerm.CREDIT,
                30,
                "0.1 % a day",
                acceptanceDays,
                isDeemedAccepted,
                "",
                true);
        scene.does(REP, Scene.CONTRACT, new AmendContract(contract.lines(), terms));
        scene.approve(Scene.CONTRACT, LEGAL, SALES_DIRECTOR);
    }

    private void daysGoBy(int days) {
        scene.clock().advance(Duration.ofDays(days));
        scene.desk().fireDue(TENANT, 10);
    }

    @Test
    @Tag("AC-04")
    @Tag("AC-01")
    void are_accepted_in_full_once_the_period_of_a_contract_that_says_so_has_passed() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).delivered();
        Ref<Acceptance> list = Acceptance.of(note);

        daysGoBy(7);
        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.AWAITED);
        daysGoBy(1);

        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.DEEMED);
        assertThat(scene.find(list).content().signedBy()).isEmpty();
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.ACCEPTED);
        SalesOrder served = scene.find(order).content();
        LineQuantities gone = served.quantities(served.lines().get(0));
        assertThat(gone.accepted()).isEqualTo(Quantity.of(10, Unit.PIECE));
        assertThat(scene.does(CLERK, note, new CloseNote()).state()).isEqualTo(DeliveryNoteState.CLOSED);
        JournalEntry last = scene.desk().journal(CLERK, list).get(1);
        assertThat(last.rules()).contains("AC-04");
        assertThat(last.actor()).isEqualTo("SYSTEM");
    }

    @Test
    @Tag("AC-04")
    void can_be_signed_no_more_once_the_period_has_passed_and_before_the_clock_was_looked_at() {
        Ref<Acceptance> list = Acceptance.of(scene.note("n1").of(order, 10).delivered());
        AcceptanceLine bent = new AcceptanceLine("1", pieces(0), pieces(10), pieces(0), pieces(0), pieces(0), true);

        scene.clock().advance(Duration.ofDays(8));

        assertThat(scene.attempt(CUSTOMER, list, new SignAcceptance("Mr Li", List.of(bent)))
                        .isRefusedBy("AC-04"))
                .isTrue();
    }

    @Test
    @Tag("AC-04")
    void stay_unaccepted_where_the_contract_does_not_say_so_and_the_overdue_answer_is_told_once() {
        contractSays(5, false);
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).delivered();
        Ref<Acceptance> list = Acceptance.of(note);

        daysGoBy(5);
        assertThat(scene.desk().journal(CLERK, list)).hasSize(1);
        daysGoBy(1);
        daysGoBy(100);

        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.AWAITED);
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.DELIVERED);
        assertThat(scene.desk().journal(CLERK, list)).hasSize(2);
        scene.accept(note);
        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.SIGNED);
    }

    @Test
    @Tag("AC-04")
    void wait_for_the_customer_for_ever_where_no_contract_speaks_of_it() {
        scene.prepay(Money.of(Scene.CNY, 1000));
        Ref<SalesOrder> free = scene.order("o2")
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(10)
                .released();

        Ref<Acceptance> list = Acceptance.of(scene.note("n2")
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(free, 10)
                .delivered());

        daysGoBy(4000);

        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.AWAITED);
        assertThat(scene.find(list).deadlines()).isEmpty();
    }

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }
}
