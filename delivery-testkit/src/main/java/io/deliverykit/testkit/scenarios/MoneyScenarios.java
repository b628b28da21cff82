package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderAndAccount;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notes that are cleared when the money is there, and not when it is on its way. */
interface MoneyScenarios extends ScenariosOnAStore {
    @Test
    @DisplayName(
            "15: a prepaid note is cleared once the payment is on the account; an announced transfer does not count")
    @Tag("DN-11")
    @Tag("FI-04")
    @Tag("FI-07")
    @Tag("SO-07")
    default void is_cleared_when_the_payment_is_on_the_account() {
        Policy onDeposit = Policy.standard(Scene.ZONE).with(OrderAndAccount.PREPAID_SHARE, BigDecimal.valueOf(30));
        Scene scene = Scene.with(storage(), desk -> desk.policy(onDeposit))
                .furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        scene.prepay(cny(300));
        Ref<SalesOrder> order =
                scene.order("o1").of(10).payable(PaymentTerm.PREPAID).released();
        Ref<DeliveryNote> note =
                scene.note("n1").of(order, 10).payable(PaymentTerm.PREPAID).approved();

        assertThat(scene.refusals(ACCOUNTANT, note, new ClearNote("", 1)))
                .containsExactly("FI-07 prepaid-balance-covers-it");
        scene.does(CLERK, Scene.ACCOUNT, new AnnounceTransfer("T-1", cny(700)));
        assertThat(scene.refusals(ACCOUNTANT, note, new ClearNote("", 1)))
                .containsExactly("FI-07 prepaid-balance-covers-it");

        scene.clock().advance(Duration.ofMinutes(1));
        scene.prepay(cny(700));
        assertThat(scene.attempt(ACCOUNTANT, note, new ClearNote("", 1)).reasons())
                .isEmpty();
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.CLEARED);
        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(cny(0));
    }

    @Test
    @DisplayName(
            "16: on supply hold an order is not released and a note not cleared, with what is overdue and for how long;"
                    + " what has left is invoiced all the same")
    @Tag("CU-04")
    @Tag("DN-11")
    @Tag("XP-13")
    default void is_not_supplied_while_on_hold_and_invoiced_for_what_has_left() {
        Scene scene = furnishedScene();
        LocalDate due = scene.today().plusDays(7);
        Ref<DeliveryNote> billed =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).departed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", billed, cny(1000), due));
        Ref<DeliveryNote> gone =
                scene.note("n2").of(scene.order("o2").of(2).released(), 2).departed();
        Ref<SalesOrder> waiting = scene.order("o3").of(3).confirmed();
        NoteScene uncleared = scene.note("n3").of(scene.order("o4").of(4).released(), 4);

        LocalDate late = due.plusMonths(1).plusDays(1);
        scene.clock().set(late.atTime(9, 0).atZone(Scene.ZONE).toInstant());
        uncleared.approved();

        assertIsOnHold(scene.attempt(ORDER_DESK, waiting, new ReleaseOrder()), "32/i1");
        assertIsOnHold(scene.attempt(ACCOUNTANT, uncleared.ref(), new ClearNote("", 1)), "32/i1");
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i2", gone, cny(200), late.plusDays(30)));
    }

    private static void assertIsOnHold(Outcome refused, String items) {
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("CU-04");
            assertThat(reason.values()).containsEntry("items", items).containsEntry("sum", "CNY 1000.00");
        });
    }
}
