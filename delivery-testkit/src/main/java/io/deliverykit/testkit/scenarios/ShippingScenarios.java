package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.ShippingRule;
import io.deliverykit.refusal.Remedy;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of which two lines are promised a day apart, and what of them may leave before the other. */
interface ShippingScenarios extends ScenariosOnAStore {
    /** Five pieces for one day and five for the next. */
    private static Ref<SalesOrder> order(Scene scene, ShippingRule rule) {
        LocalDate day = scene.today().plusDays(14);
        return scene.order("o1")
                .shippedBy(rule)
                .of(OrderLine.of("1", "c1", "SHEET", pieces(5), Scene.LIST_PRICE, day))
                .of(OrderLine.of("2", "c1", "SHEET", pieces(5), Scene.LIST_PRICE, day.plusDays(1)))
                .released();
    }

    /** The warehouse is told of a line, and its goods are not ready yet. */
    private static Ref<SalesNotice> noticed(Scene scene, Ref<SalesOrder> order, String line) {
        Ref<SalesNotice> notice = SalesNotice.ref("x" + line);
        NoticeLine told = new NoticeLine("1", line, "SHEET", "", pieces(5), Scene.LIST_PRICE);
        scene.does(
                CLERK, notice, new DraftNotice(Scene.ACCOUNT, order, Scene.PRICES, PaymentTerm.CREDIT, List.of(told)));
        scene.does(CLERK, notice, new SubmitNotice());
        scene.approve(notice, FINANCE_MANAGER, SALES_MANAGER);
        return notice;
    }

    private static NoteScene noteOf(Scene scene, Ref<SalesOrder> order, String line, Ref<SalesNotice> notice) {
        return scene.note("n" + line).from(notice).of(order, line, pieces(5));
    }

    private static void assertIsAlone(Scene scene, NoteScene note, String missing) {
        note.drafted();
        Outcome signed = scene.attempt(CLERK, note.ref(), new SignNote());
        assertThat(signed.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("XP-16");
            assertThat(reason.values()).containsEntry("line", missing);
            assertThat(reason.remedies()).containsExactly(new Remedy("raise", Map.of("by", "5 pc")));
        });
    }

    @Test
    @DisplayName("13: of an order that ships complete no line gets on a note alone, and both leave once both are ready")
    @Tag("XP-16")
    @Tag("SN-03")
    default void leaves_complete_once_all_of_it_is_ready() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = order(scene, ShippingRule.COMPLETE_ORDER);
        Ref<SalesNotice> first = noticed(scene, order, "1");
        Ref<SalesNotice> second = noticed(scene, order, "2");
        scene.does(KEEPER, first, new PrepareStock());
        assertIsAlone(scene, noteOf(scene, order, "1", first), "2");
        assertIsAlone(scene, noteOf(scene, order, "2", second), "1");

        scene.clock().advance(Duration.ofDays(1));
        NoteScene both = scene.note("n3")
                .from(first)
                .of(order, "1", pieces(5))
                .from(second)
                .of(order, "2", pieces(5));
        both.inspected();
        StartLoading start = new StartLoading(PLATE, CARRIER_NAME, 1);
        assertThat(scene.refusals(KEEPER, both.ref(), start)).containsExactly("SN-03 its-notices-are-ready");

        scene.does(KEEPER, second, new PrepareStock());
        both.departedOnceInspected();
        assertThat(scene.find(both.ref()).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(open(scene, order, "1").isZero()).isTrue();
        assertThat(open(scene, order, "2").isZero()).isTrue();
    }

    @Test
    @DisplayName("13: of an order that ships as available the line that is ready leaves, and the other a day later")
    @Tag("XP-16")
    @Tag("SN-03")
    default void leaves_as_its_lines_become_ready() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = order(scene, ShippingRule.AS_AVAILABLE);
        Ref<SalesNotice> first = noticed(scene, order, "1");
        Ref<SalesNotice> second = noticed(scene, order, "2");
        scene.does(KEEPER, first, new PrepareStock());

        noteOf(scene, order, "1", first).departed();
        assertThat(open(scene, order, "1").isZero()).isTrue();
        assertThat(open(scene, order, "2")).isEqualTo(pieces(5));

        scene.clock().advance(Duration.ofDays(1));
        scene.does(KEEPER, second, new PrepareStock());
        noteOf(scene, order, "2", second).departed();
        assertThat(open(scene, order, "2").isZero()).isTrue();
    }
}
