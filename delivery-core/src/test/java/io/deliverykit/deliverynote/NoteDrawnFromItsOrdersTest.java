package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.Drafts.NOTE;
import static io.deliverykit.deliverynote.Drafts.draft;
import static io.deliverykit.deliverynote.Drafts.line;
import static io.deliverykit.deliverynote.Drafts.pieces;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ReviseNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.Progress;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.refusal.Remedy;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note that takes what its orders leave, and no more. */
class NoteDrawnFromItsOrdersTest {

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    @Test
    @Tag("SO-13")
    @Tag("XP-01")
    void takes_no_more_than_its_orders_leave_and_learns_by_how_much_to_reduce() {
        scene.note("n0").of(order, 6).signed();

        Outcome outcome = scene.attempt(CLERK, NOTE, draft(line(order, 5)));

        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("SO-13");
            assertThat(reason.remedies()).containsExactly(new Remedy("reduce", Map.of("by", "1 pc")));
        });
        assertThat(scene.attempt(CLERK, NOTE, draft(line(order, 4))).isGranted())
                .isTrue();
    }

    @Test
    @Tag("SO-13")
    void takes_nothing_of_a_line_that_was_closed() {
        Ref<SalesOrder> shortened = scene.order("o2").of(10).of(5).released();
        scene.does(ORDER_DESK, shortened, new CloseShort("1", "not wanted any more"));
        NoteLine more = line(shortened, 1);

        assertThat(scene.attempt(CLERK, NOTE, draft(more)).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule() + " " + reason.name()).isEqualTo("SO-13 fits-its-orders");
                    assertThat(reason.remedies())
                            .containsExactly(
                                    new Remedy("reopen", Map.of("by", "1")),
                                    new Remedy("leave-out", Map.of("by", "1")));
                });
    }

    @Test
    @Tag("SO-13")
    void takes_nothing_of_a_line_that_was_closed_in_part_whatever_its_tolerance() {
        Ref<SalesOrder> generous =
                scene.order("o2").of(pieces(10), Tolerance.percent(50, 0)).released();
        scene.note("n0").of(generous, 5).departed();
        scene.does(ORDER_DESK, generous, new CloseShort("1", "not wanted any more"));
        NoteLine more = line(generous, 1);

        assertThat(scene.refusals(CLERK, NOTE, draft(more))).containsExactly("SO-13 fits-its-orders");
    }

    @Test
    @Tag("SN-05")
    void is_drawn_from_an_order_only_where_the_order_stands_for_the_notice() {
        Policy strict = Policy.standard(Scene.ZONE).with(DeliveryNoteRules.ORDER_STANDS_FOR_NOTICE, false);
        Scene withNotices =
                Scene.with(new MemoryStorage(), desk -> desk.policy(strict)).furnished();
        withNotices.order("o1").of(10).released();

        assertThat(withNotices.refusals(CLERK, NOTE, draft(line(order, 10))))
                .containsExactly("SN-05 order-may-stand-for-notice");
    }

    @Test
    @Tag("XP-18")
    void is_told_which_other_draft_covers_the_same_lines() {
        scene.note("n0").of(order, 4).drafted();

        Outcome second = scene.attempt(CLERK, NOTE, draft(line(order, 4)));

        assertThat(second.isGranted()).isTrue();
        assertThat(second.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo("XP-18");
            assertThat(hint.values()).containsEntry("notes", "n0");
        });
    }

    @Test
    @Tag("XP-18")
    void is_told_nothing_once_the_other_note_is_no_draft_any_more() {
        scene.note("n0").of(order, 4).signed();

        assertThat(scene.attempt(CLERK, NOTE, draft(line(order, 4))).hints()).isEmpty();
    }

    @Test
    @Tag("XP-22")
    void keeps_the_orders_with_which_it_began() {
        Ref<SalesOrder> second = scene.order("o2").of(10).released();
        NoteLine ofTheSecond = NoteLine.of("2", second, "1", "SHEET", pieces(1), Scene.LIST_PRICE);
        scene.does(CLERK, NOTE, draft(line(order, 4)));

        assertThat(scene.refusals(CLERK, NOTE, new ReviseNote(List.of(ofTheSecond), "", Set.of())))
                .containsExactly("XP-22 keeps-its-orders");
        assertThat(scene.refusals(CLERK, NOTE, new ReviseNote(List.of(line(order, 4), ofTheSecond), "", Set.of())))
                .containsExactly("XP-22 keeps-its-orders");
    }

    @Test
    @Tag("XP-22")
    void holds_each_line_on_its_own_order() {
        Ref<SalesOrder> second = scene.order("o2").of(10).released();
        scene.note("n1").of(order, 4).of(second, 7).signed();

        SalesOrder first = scene.find(order).content();
        SalesOrder other = scene.find(second).content();
        assertThat(first.quantities(first.lines().get(0)).reserved()).isEqualTo(pieces(4));
        assertThat(other.quantities(other.lines().get(0)).reserved()).isEqualTo(pieces(7));
    }

    @Test
    @Tag("XP-18")
    void learns_of_another_draft_of_the_same_lines_when_it_is_revised_too() {
        Ref<DeliveryNote> first = scene.note("n0").of(order, 4).drafted();
        scene.does(CLERK, NOTE, draft(line(order, 4)));

        Outcome revised = scene.attempt(CLERK, NOTE, new ReviseNote(List.of(line(order, 5)), "", Set.of()));

        assertThat(revised.isGranted()).isTrue();
        assertThat(revised.hints())
                .singleElement()
                .satisfies(hint -> assertThat(hint.values()).containsEntry("notes", first.id()));
    }

    @Test
    @Tag("XP-22")
    @Tag("DN-14")
    void delivers_lines_of_orders_under_two_contracts() {
        Ref<SalesContract> second = scene.signContract(SalesContract.ref("contract-2"), PaymentTerm.CREDIT);
        Ref<SalesOrder> underSecond = scene.order("o2").under(second).of(5).released();

        Ref<DeliveryNote> note = scene.note("n2")
                .of(order, 10)
                .of(underSecond, 5)
                .alsoUnder(second)
                .closed();

        assertThat(scene.find(note).content().contracts()).containsExactly(Scene.CONTRACT, second);
        assertThat(scene.find(underSecond).content().delivery()).isEqualTo(Progress.FULL);
        assertThat(scene.find(order).content().delivery()).isEqualTo(Progress.FULL);
    }
}
