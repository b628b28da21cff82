package io.deliverykit.order;

import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SubmitNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.CloseOrderShort;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.SalesOrderCommands.ReopenOrder;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderInEffectTest {
    private final Scene scene = Scene.inMemory().furnished();

    @ParameterizedTest
    @CsvSource(textBlock = """
        # over, first, second, granted
        0,      10,    0,      true
        0,      11,    0,      false
        0,      6,     5,      false
        20,     12,    0,      true
        20,     13,    0,      false
        20,     8,     4,      true
        20,     8,     5,      false
        """)
    @Tag("SO-13")
    @Tag("XP-01")
    void is_taken_from_within_tolerance_of_the_line_in_total(long over, long first, long second, boolean granted) {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(10), Tolerance.percent(over, 0)).released();
        if (second > 0) {
            scene.note("n0").of(order, first).signed();
        }

        Outcome outcome = scene.attempt(
                CLERK,
                DeliveryNote.ref("n1"),
                scene.note("n1").of(order, second > 0 ? second : first).draft());

        assertThat(outcome.isGranted()).isEqualTo(granted);
        if (!granted) {
            assertThat(outcome.reasons().get(0).remedies().get(0).values()).containsEntry("by", "1 pc");
        }
    }

    @RepeatedTest(10)
    @Tag("SO-13")
    void is_taken_from_by_exactly_one_of_two_notes_at_one_instant_that_do_not_fit_together() {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(10), Tolerance.percent(50, 0)).released();
        Ref<DeliveryNote> first = scene.note("n1").of(order, 8).drafted();
        Ref<DeliveryNote> second = scene.note("n2").of(order, 8).drafted();

        List<Outcome> outcomes = AtOneInstant.submit(
                scene.desk(),
                Submission.of(CLERK, first, new SignNote()),
                Submission.of(CLERK, second, new SignNote()));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(order(scene).quantities(line(scene, "1")).reserved()).isEqualTo(pieces(8));
    }

    @ParameterizedTest
    @CsvSource({"9, FULFILLED", "8, RELEASED"})
    @Tag("XP-02")
    void counts_as_complete_within_its_tolerance_for_less(long delivered, SalesOrderState expected) {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(10), Tolerance.percent(0, 10)).released();

        scene.note("n1").of(order, delivered).closed();

        assertThat(scene.find(order).state()).isEqualTo(expected);
        assertThat(order(scene).quantities(line(scene, "1")).open().isZero())
                .isEqualTo(expected == SalesOrderState.FULFILLED);
    }

    @Test
    @Tag("XP-03")
    @Tag("XP-04")
    @Tag("XP-19")
    void reserves_opens_closes_short_and_reopens_line_by_line() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        SalesOrder before = order(scene);
        Ref<DeliveryNote> voided = scene.note("n1").of(order, 10).released();
        assertThat(order(scene).quantities(line(scene, "1")).reserved()).isEqualTo(pieces(10));

        scene.does(CLERK, voided, new VoidNote("wrong day"));
        assertThat(order(scene)).isEqualTo(before);
        scene.note("n2").of(order, 5).closed();
        assertThat(order(scene).quantities(line(scene, "1")).open()).isEqualTo(pieces(5));
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));
        assertThat(order(scene).quantities(line(scene, "1")).open()).isEqualTo(pieces(0));
        assertThat(line(scene, "1").closedShort()).isEqualTo(pieces(5));
        scene.does(ORDER_DESK, order, new ReopenLine("1"));

        assertThat(order(scene).quantities(line(scene, "1")).open()).isEqualTo(pieces(5));
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.RELEASED);
    }

    @Test
    @Tag("XP-03")
    @Tag("XP-07")
    void is_fulfilled_when_one_line_is_delivered_and_the_other_closed_short_and_open_when_that_is_reopened() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).released();
        scene.note("n1").of(order, 10).closed();
        assertThat(order(scene).delivery()).isEqualTo(Progress.PART);

        Filed<SalesOrder> closed = scene.does(ORDER_DESK, order, new CloseShort("2", "not needed"));
        Filed<SalesOrder> reopened = scene.does(ORDER_DESK, order, new ReopenLine("2"));

        assertThat(closed.state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(closed.content().delivery()).isEqualTo(Progress.FULL);
        assertThat(reopened.state()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(reopened.content().delivery()).isEqualTo(Progress.PART);
    }

    @Test
    @Tag("XP-03")
    void is_closed_short_only_when_no_note_is_on_its_way_and_names_those_that_are() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.note("n1").of(order, 4).signed();

        Outcome byLine = scene.attempt(ORDER_DESK, order, new CloseShort("1", "not needed"));
        Outcome whole = scene.attempt(ORDER_DESK, order, new CloseOrderShort("not needed"));

        assertThat(byLine.reasons())
                .extracting(each -> each.values().get("notes"))
                .containsExactly("n1");
        assertThat(whole.reasons())
                .extracting(each -> each.values().get("notes"))
                .containsExactly("n1");
    }

    @Test
    @Tag("XP-03")
    @Tag("SO-01")
    void comes_back_from_closed_short_to_where_it_was_and_is_released_by_nothing_else() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(5).confirmed();

        Filed<SalesOrder> closed = scene.does(ORDER_DESK, order, new CloseOrderShort("not needed"));
        Filed<SalesOrder> reopened = scene.does(ORDER_DESK, order, new ReopenOrder());

        assertThat(closed.state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(reopened.state()).isEqualTo(SalesOrderState.CONFIRMED);
        assertThat(reopened.content().lines()).noneMatch(OrderLine::isClosedShort);
        assertThat(reasons(scene.attempt(ORDER_DESK, order, new ReopenOrder())))
                .containsExactly("something-is-closed-short");
        assertThat(reasons(scene.attempt(ORDER_DESK, order, new ReopenLine("1"))))
                .containsExactly("line-is-closed-short");
        assertThat(reasons(scene.attempt(ORDER_DESK, order, new ReopenLine("9"))))
                .containsExactly("names-a-line-of-the-order");
    }

    @Test
    @Tag("SO-13")
    void lets_no_note_take_a_closed_line_although_its_tolerance_would() {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(10), Tolerance.percent(20, 0)).released();
        scene.note("n1").of(order, 6).closed();
        Ref<DeliveryNote> late = scene.note("n2").of(order, 1).drafted();
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));
        scene.does(ORDER_DESK, order, new ReopenLine("1"));
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));

        assertThat(reasons(scene.attempt(CLERK, late, new SignNote()))).containsExactly("takes-nothing-closed-short");
    }

    @Test
    @Tag("SO-12")
    void is_cancelled_after_release_by_the_director_with_what_was_already_done() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();

        assertThat(scene.attempt(
                                ORDER_DESK,
                                order,
                                new CancelOrder("called off", new AlreadyDone("half made", "nothing", "nothing")))
                        .isGranted())
                .isFalse();
        assertThat(reasons(scene.attempt(SALES_DIRECTOR, order, new CancelOrder("called off", null))))
                .containsExactly("says-what-was-done");
        Filed<SalesOrder> cancelled = scene.does(
                SALES_DIRECTOR,
                order,
                new CancelOrder("called off", new AlreadyDone("half made", "nothing", "nothing")));

        assertThat(cancelled.content().cancellation())
                .isEqualTo(new Cancellation(
                        scene.today(), "called off", new AlreadyDone("half made", "nothing", "nothing"), Set.of()));
        assertThat(OrderStatus.of(cancelled)).isEqualTo(OrderStatus.CALLED_OFF);
    }

    @ParameterizedTest
    @CsvSource({"half, steel, ' '", "half, '', nothing", "'', steel, nothing"})
    @Tag("SO-12")
    void is_cancelled_after_release_only_with_a_word_on_each_of_made_bought_and_shipped(
            String made, String bought, String shipped) {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();

        Outcome outcome = scene.attempt(
                SALES_DIRECTOR, order, new CancelOrder("called off", new AlreadyDone(made, bought, shipped)));

        assertThat(outcome.isGranted()).isFalse();
    }

    @Test
    @Tag("SO-12")
    @Tag("SO-15")
    void is_not_called_off_by_closing_all_of_it_short_once_it_is_released_and_nothing_has_left() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(5).released();

        assertThat(reasons(scene.attempt(ORDER_DESK, order, new CloseOrderShort("not needed"))))
                .containsExactly("leaves-something-of-what-was-released");
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));
        assertThat(reasons(scene.attempt(ORDER_DESK, order, new CloseShort("2", "not needed"))))
                .containsExactly("leaves-something-of-what-was-released");
        scene.note("n1").of(order, "2", pieces(2)).closed();
        assertThat(scene.does(ORDER_DESK, order, new CloseShort("2", "not needed"))
                        .state())
                .isEqualTo(SalesOrderState.FULFILLED);
    }

    @Test
    @Tag("SO-12")
    void is_not_cancelled_once_something_was_delivered_or_is_on_its_way() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> note = scene.note("n1").of(order, 4).signed();
        CancelOrder cancel = new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing"));

        assertThat(scene.attempt(SALES_DIRECTOR, order, cancel).reasons())
                .extracting(Refusal::name)
                .containsExactly("no-note-is-on-its-way");
        scene.does(CLERK, note, new VoidNote("wrong day"));
        scene.note("n2").of(order, 4).closed();

        assertThat(reasons(scene.attempt(SALES_DIRECTOR, order, cancel))).containsExactly("nothing-was-delivered");
    }

    @Test
    @Tag("XP-05")
    void refuses_the_next_step_of_a_draft_note_once_it_is_archived() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> drafted = scene.note("n2").of(order, 4).drafted();
        scene.note("n1").of(order, 10).closed();
        scene.does(ORDER_DESK, order, new ArchiveOrder());

        assertThat(reasons(scene.attempt(CLERK, drafted, new SignNote()))).containsExactly("its-orders-stand");
    }

    @Test
    @Tag("XP-05")
    void refuses_the_next_step_of_a_note_once_it_is_cancelled_or_on_hold() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        Ref<DeliveryNote> signed = scene.note("n1").of(order, 4).signed();
        Ref<DeliveryNote> drafted = scene.note("n2").of(order, 4).drafted();
        scene.does(ORDER_DESK, order, new PutOnHold("doubts"));

        assertThat(scene.attempt(CLERK, signed, new SubmitNote()).isGranted()).isFalse();
        assertThat(scene.attempt(CLERK, drafted, new SignNote()).isGranted()).isFalse();
        assertThat(reasons(scene.attempt(ORDER_DESK, order, new ReleaseOrder())))
                .containsExactly("is-not-on-hold");
        scene.does(CLERK, signed, new VoidNote("on hold"));
        scene.does(ORDER_DESK, order, new CancelOrder("called off", null));
        assertThat(scene.attempt(CLERK, drafted, new SignNote()).isGranted()).isFalse();
    }
}
