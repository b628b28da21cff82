package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.Progress;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note's whole life, from an order in effect to the archive. */
class DeliveryNoteStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("AC-01")
    @Tag("SO-15")
    void a_note_leaves_is_accepted_and_its_order_is_archived() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();

        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).closed();
        scene.does(ORDER_DESK, order, new ArchiveOrder());

        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.CLOSED);
        Filed<SalesOrder> archived = scene.find(order);
        OrderLine line = archived.content().lines().get(0);
        assertThat(archived.state()).isEqualTo(SalesOrderState.CLOSED);
        assertThat(archived.content().delivery()).isEqualTo(Progress.FULL);
        assertThat(archived.content().quantities(line).accepted()).isEqualTo(Quantity.of(10, Unit.PIECE));
        assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(Money.of(Scene.CNY, 1000));
        assertThat(scene.desk().verifyJournal(CLERK, note)).isEmpty();
    }

    @Test
    @Tag("DN-26")
    void goods_picked_up_are_accepted_before_they_leave_and_the_note_closes_at_the_gate() {
        Ref<SalesOrder> order = scene.order("o1").of(10).forSelfPickup().released();

        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).forSelfPickup().departed();

        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.CLOSED);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);
    }

    @Test
    @Tag("AC-01")
    void goods_brought_by_our_own_people_need_no_carrier_and_are_accepted_where_they_arrive() {
        Ref<SalesOrder> order = scene.order("o1").of(10).forDirectDelivery().released();
        NoteScene note = scene.note("n1").of(order, 10).forDirectDelivery();

        note.delivered();
        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.DELIVERED);
        assertThat(scene.find(note.ref()).content().haulage().carrier()).isNull();
        assertThat(NoteParts.warehouse(scene.find(note.ref())).carrier()).isNull();

        scene.accept(note.ref());
        scene.does(CLERK, note.ref(), note.broughtBack());
        assertThat(scene.does(CLERK, note.ref(), new CloseNote()).state()).isEqualTo(DeliveryNoteState.CLOSED);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);
    }

    @Test
    @Tag("DN-04")
    @Tag("DN-26")
    void goods_brought_by_our_own_people_are_neither_given_to_a_carrier_nor_accepted_at_the_gate() {
        Ref<SalesOrder> order = scene.order("o1").of(10).forDirectDelivery().released();
        NoteScene note = scene.note("n1").of(order, 10).forDirectDelivery();
        note.loading();

        assertThat(scene.refusals(CLERK, note.ref(), new NameCarrier(NoteScene.CARRIER)))
                .containsExactly("DN-04 is-shipped");
        assertThat(scene.refusals(CLERK, note.ref(), new SignAsAgent("Mr Li"))).containsExactly("DN-26 is-picked-up");
    }
}
