package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AmendNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.deliverynote.DeliveryNoteCommands.PassGate;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A note of ten pieces at 100 each is billed as far as it has left, and no further. */
@Tag("FI-01")
class InvoicedNoteTest {
    private static final Ref<DeliveryNote> NOTE = DeliveryNote.ref("n1");

    @Test
    @Tag("CU-06")
    @Tag("XP-19")
    void is_not_billed_before_it_leaves_so_that_voiding_it_leaves_nothing_behind() {
        Scene scene = Scene.inMemory().furnished();
        CustomerAccount before = account(scene);
        note(scene, PaymentTerm.CREDIT).cleared();

        assertThat(invoice(scene, "i1", 1000)).containsExactly("FI-01 is-invoiced-once");
        scene.does(CLERK, NOTE, new VoidNote("called off"));

        assertThat(account(scene)).isEqualTo(before);
    }

    @Test
    @Tag("CU-06")
    void is_not_billed_for_what_an_amendment_then_takes_off() {
        Scene scene = Scene.inMemory().furnished();
        note(scene, PaymentTerm.CREDIT).cleared();
        List<NoteLine> less = scene.find(NOTE).content().lines().stream()
                .map(line -> line.withQuantity(Quantity.of(4, Unit.PIECE)))
                .toList();

        assertThat(invoice(scene, "i1", 1000)).containsExactly("FI-01 is-invoiced-once");
        scene.does(CLERK, NOTE, new AmendNote(less, PaymentTerm.CREDIT, "", Set.of()));

        assertThat(account(scene).exposure()).isEqualTo(yuan(0));
    }

    @Test
    @Tag("CU-06")
    @Tag("XP-13")
    @Tag("XP-19")
    void is_billed_for_the_part_that_left_before_the_rest_expired() {
        Scene scene = Scene.inMemory().furnished();
        note(scene, PaymentTerm.CREDIT).loading();
        scene.does(KEEPER, NOTE, new LoadVehicle("p1", NoteScene.PLATE, pieces(4)));
        scene.does(GUARD, NOTE, new PassGate("p1", NoteScene.PLATE, pieces(4)));

        assertThat(invoice(scene, "i1", 401)).containsExactly("FI-01 is-invoiced-once");
        assertThat(invoice(scene, "i1", 300)).isEmpty();
        assertThat(account(scene).exposure()).isEqualTo(yuan(1000));
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.desk().fireDue(TENANT, 10);

        assertThat(account(scene).exposure()).isEqualTo(yuan(400));
        assertThat(invoice(scene, "i2", 101)).containsExactly("FI-01 is-invoiced-once");
        assertThat(invoice(scene, "i2", 100)).isEmpty();
        assertThat(account(scene).exposure()).isEqualTo(yuan(400));
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPAID", "CASH_ON_PICKUP"})
    @Tag("XP-13")
    @Tag("FI-07")
    void is_billed_once_and_settled_from_the_balance_when_it_was_paid_before_it_left(PaymentTerm term) {
        Scene scene = Scene.inMemory().furnished(yuan(0), term);
        scene.prepay(yuan(1500));
        note(scene, term).closed();

        assertThat(account(scene).available()).isEqualTo(yuan(500));
        assertThat(invoice(scene, "i1", 1001)).containsExactly("FI-01 is-invoiced-once");
        assertThat(invoice(scene, "i1", 600)).isEmpty();
        assertThat(account(scene).available()).isEqualTo(yuan(500));
        assertThat(invoice(scene, "i2", 400)).isEmpty();

        assertThat(account(scene).funds().prepaid()).isEqualTo(yuan(500));
        assertThat(account(scene).receivables().unpaid()).isEmpty();
        assertThat(account(scene).exposure()).isEqualTo(yuan(0));
        assertThat(account(scene).commitments()).isEmpty();
        assertThat(invoice(scene, "i3", 1)).containsExactly("FI-01 is-invoiced-once");
    }

    @Test
    @Tag("XP-13")
    void stays_on_the_account_until_all_that_left_is_billed() {
        Scene scene = Scene.inMemory().furnished();
        note(scene, PaymentTerm.CREDIT).closed();
        assertThat(account(scene).commitments()).containsOnlyKeys("n1");

        invoice(scene, "i1", 999);
        assertThat(account(scene).commitments()).containsOnlyKeys("n1");
        invoice(scene, "i2", 1);

        assertThat(account(scene).commitments()).isEmpty();
    }

    private static NoteScene note(Scene scene, PaymentTerm term) {
        Ref<SalesOrder> order = scene.order("o1").payable(term).of(10).released();
        return scene.note("n1").of(order, 10).payable(term);
    }

    private static List<String> invoice(Scene scene, String number, long amount) {
        RecordInvoice invoice =
                new RecordInvoice(number, NOTE, yuan(amount), scene.today().plusDays(30));
        return scene.attempt(ACCOUNTANT, Scene.ACCOUNT, invoice).reasons().stream()
                .map(each -> each.rule() + " " + each.name())
                .toList();
    }

    private static CustomerAccount account(Scene scene) {
        return scene.find(Scene.ACCOUNT).content();
    }

    private static Map<String, Quantity> pieces(long count) {
        return Map.of("1", Quantity.of(count, Unit.PIECE));
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
