package io.deliverykit.notice;

import static io.deliverykit.notice.NoticeScene.NOTICE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.CloseNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ConfirmDelivery;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNoticeCommands.*;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sales notice's whole life, where stock is short at first and two notes are drawn from it. */
class SalesNoticeStoryTest {
    private final Scene scene = NoticeScene.company().furnished();

    @Test
    @Tag("SN-01")
    @Tag("SN-02")
    @Tag("SN-03")
    @Tag("SN-05")
    void it_is_approved_made_ready_and_fulfilled_by_two_notes() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        new NoticeScene(scene).approved(order, 10);
        scene.does(KEEPER, NOTICE, new AskReplenishment("4 pieces of SHEET"));
        assertThat(scene.find(NOTICE).state()).isEqualTo(SalesNoticeState.REPLENISHING);
        scene.does(KEEPER, NOTICE, new PrepareStock());

        Ref<DeliveryNote> first = scene.note("n1").from(NOTICE).of(order, 6).departed();
        scene.note("n2").from(NOTICE).of(order, 4).closed();
        assertThat(scene.find(first).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(scene.find(NOTICE).state()).isEqualTo(SalesNoticeState.STOCK_READY);
        scene.does(DRIVER, first, new ConfirmDelivery("Mr Li"));
        scene.accept(first);
        scene.does(CLERK, first, new CloseNote());

        assertThat(scene.find(NOTICE).state()).isEqualTo(SalesNoticeState.FULFILLED);
        assertThat(scene.desk().verifyJournal(CLERK, NOTICE)).isEmpty();
    }
}
