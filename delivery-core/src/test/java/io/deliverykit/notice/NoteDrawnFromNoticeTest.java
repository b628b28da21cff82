package io.deliverykit.notice;

import static io.deliverykit.notice.NoticeScene.NOTICE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNoticeCommands.CancelNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A delivery note in a company that draws it from a sales notice (SN-05). */
class NoteDrawnFromNoticeTest {
    private final Scene scene = NoticeScene.company().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    private NoteScene note(String id) {
        return scene.note(id).from(NOTICE).of(order, 10);
    }

    @Test
    @Tag("SN-05")
    void is_drawn_from_nothing_but_an_approved_notice() {
        assertThat(scene.refusals(
                        CLERK,
                        DeliveryNote.ref("n1"),
                        scene.note("n1").of(order, 10).draft()))
                .containsExactly("SN-05 order-may-stand-for-notice");
        new NoticeScene(scene).inApproval(order, 10);
        assertThat(scene.refusals(CLERK, DeliveryNote.ref("n1"), note("n1").draft()))
                .containsExactly("SN-05 agrees-with-its-notices");
        scene.approve(NOTICE, FINANCE_MANAGER, SALES_MANAGER);

        note("n1").drafted();
    }

    @Test
    @Tag("SN-05")
    @Tag("PR-02")
    void is_of_the_price_that_was_approved_on_the_notice() {
        new NoticeScene(scene).at("CNY 99").inApproval(order, 10);
        scene.approve(NOTICE, FINANCE_MANAGER, SALES_DIRECTOR, SALES_MANAGER);

        assertThat(scene.refusals(CLERK, DeliveryNote.ref("n1"), note("n1").draft()))
                .containsExactly("SN-05 agrees-with-its-notices");
        note("n1").at(Price.of("CNY 99", Unit.PIECE)).drafted();
    }

    @Test
    @Tag("SN-05")
    @Tag("XP-19")
    void takes_no_more_than_the_notice_tells_of_and_gives_it_back_when_it_is_void() {
        new NoticeScene(scene).ready(order, 6);
        Ref<DeliveryNote> first = scene.note("n1").from(NOTICE).of(order, 4).signed();
        NoteScene second = scene.note("n2").from(NOTICE).of(order, 3);
        second.drafted();

        assertThat(scene.refusals(CLERK, second.ref(), new SignNote())).containsExactly("SN-05 tells-of-enough");
        assertThat(scene.refusals(CLERK, NOTICE, new CancelNotice("wrong")))
                .containsExactly("SN-05 no-note-is-on-its-way");
        scene.does(CLERK, first, new VoidNote("wrong day"));

        assertThat(scene.find(NOTICE).content().served().open()).isEmpty();
        scene.does(CLERK, second.ref(), new SignNote());
    }

    @Test
    @Tag("SN-03")
    @Tag("SN-05")
    void is_loaded_only_once_the_keeper_has_its_goods_ready() {
        new NoticeScene(scene).approved(order, 10);
        NoteScene note = note("n1");
        note.inspected();
        StartLoading start = new StartLoading(NoteScene.PLATE, NoteScene.CARRIER_NAME, 1);

        assertThat(scene.refusals(KEEPER, note.ref(), start)).containsExactly("SN-03 its-notices-are-ready");
        scene.does(KEEPER, NOTICE, new PrepareStock());

        scene.does(KEEPER, note.ref(), start);
    }

    @Test
    @Tag("SN-05")
    @Tag("SC-04")
    void that_has_left_stays_on_the_order_when_the_rest_of_its_notice_is_cancelled() {
        new NoticeScene(scene).ready(order, 10);
        Ref<DeliveryNote> sent = scene.note("n1").from(NOTICE).of(order, 4).delivered();
        scene.accept(sent);
        scene.does(CLERK, sent, new io.deliverykit.deliverynote.DeliveryNoteCommands.CloseNote());

        scene.does(CLERK, NOTICE, new CancelNotice("the rest another day"));

        assertThat(scene.find(order).content().onNotices().finished()).containsEntry("1", Quantity.of(4, Unit.PIECE));
        assertThat(scene.find(order).content().onNotices().open()).isEmpty();
    }
}
