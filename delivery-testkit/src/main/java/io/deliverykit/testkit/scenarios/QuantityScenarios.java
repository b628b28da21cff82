package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ReverseDeparture;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.Progress;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CloseOrderShort;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.SalesOrderCommands.ReopenOrder;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.refusal.Remedy;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much may go out, and what is open after it: tolerances, lines closed short, units. */
interface QuantityScenarios extends ScenariosOnAStore {
    private static void assertReduceBy(Scene scene, NoteScene note, String by) {
        Outcome outcome = scene.attempt(CLERK, note.ref(), note.draft());

        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("SO-13");
            assertThat(reason.remedies()).containsExactly(new Remedy("reduce", Map.of("by", by)));
        });
    }

    /** What the order's line reserves, has open and has closed short, in pieces. */
    private static void assertHas(Scene scene, Ref<SalesOrder> order, long reserved, long open, long lost) {
        SalesOrder content = scene.find(order).content();
        LineQuantities line = content.quantities(content.lines().get(0));
        assertThat(line.reserved()).as("reserved").isEqualTo(pieces(reserved));
        assertThat(line.open()).as("open").isEqualTo(pieces(open));
        assertThat(line.closedShort()).as("lost").isEqualTo(pieces(lost));
    }

    @Test
    @DisplayName(
            "3: 10 are reserved by a released note and free again once it is void; 5 left leave 5 open, closed short"
                    + " none and 5 lost, reopened 5, and 10 once it is known that they never left")
    @Tag("XP-03")
    @Tag("XP-19")
    default void is_reserved_closed_short_reopened_and_restored() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Filed<CustomerAccount> account = scene.find(Scene.ACCOUNT);
        SalesOrder before = scene.find(order).content();
        assertHas(scene, order, 0, 10, 0);

        Ref<DeliveryNote> whole = scene.note("n1").of(order, 10).released();
        assertHas(scene, order, 10, 10, 0);
        scene.does(CLERK, whole, new VoidNote("wrong day"));
        assertHas(scene, order, 0, 10, 0);

        Ref<DeliveryNote> half = scene.note("n2").of(order, 5).departed();
        assertHas(scene, order, 0, 5, 0);
        scene.does(ORDER_DESK, order, new CloseOrderShort("will not come"));
        assertHas(scene, order, 0, 0, 5);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);
        scene.does(ORDER_DESK, order, new ReopenOrder());
        assertHas(scene, order, 0, 5, 0);

        scene.does(WAREHOUSE_SUPERVISOR, half, new ReverseDeparture("all of it is in the yard"));
        assertHas(scene, order, 0, 10, 0);
        assertThat(delivered(scene, order, "1")).isEqualTo(pieces(0));
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(scene.find(order).content()).isEqualTo(before);
        assertThat(scene.find(Scene.ACCOUNT).content()).isEqualTo(account.content());
    }

    @Test
    @DisplayName(
            "3: closed short after 5 have left, all 10 are open again once the line is reopened and they never left")
    @Tag("XP-03")
    @Tag("XP-19")
    default void is_restored_in_whichever_order_it_is_undone() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> half = scene.note("n1").of(order, 5).departed();
        scene.does(ORDER_DESK, order, new CloseShort("1", "will not come"));

        scene.does(SALES_MANAGER, half, new ReverseDeparture("all of it is in the yard"));
        assertHas(scene, order, 0, 5, 5);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.RELEASED);

        scene.does(ORDER_DESK, order, new ReopenLine("1"));
        assertHas(scene, order, 0, 10, 0);
        scene.note("n2").of(order, 10).departed();
        assertHas(scene, order, 0, 0, 0);
    }

    @Test
    @DisplayName("4: a note of 15 for an order of 10 passes within 50 % and is refused without, by 5; rows are summed")
    @Tag("SO-13")
    @Tag("XP-01")
    default void stays_within_the_tolerance_of_the_line_in_total() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> generous =
                scene.order("o1").of(pieces(10), Tolerance.percent(50, 0)).released();
        Ref<SalesOrder> exact = scene.order("o2").of(10).released();

        scene.note("n1").of(generous, 15).signed();

        assertThat(reserved(scene, generous, "1")).isEqualTo(pieces(15));
        assertReduceBy(scene, scene.note("n2").of(exact, 15), "5 pc");
        assertReduceBy(scene, scene.note("n3").of(exact, 16), "6 pc");
        assertReduceBy(scene, scene.note("n4").of(exact, 8).of(exact, 8), "6 pc");
    }

    @Test
    @DisplayName("7: one line delivered is part, the other closed short is full, reopened it is part again")
    @Tag("XP-03")
    @Tag("XP-07")
    default void is_fully_delivered_when_the_rest_was_closed_short() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).released();
        scene.note("n1").of(order, "1", pieces(10)).departed();
        assertThat(scene.find(order).content().delivery()).isEqualTo(Progress.PART);

        scene.does(ORDER_DESK, order, new CloseShort("2", "will not come"));
        assertThat(scene.find(order).content().delivery()).isEqualTo(Progress.FULL);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);

        scene.does(ORDER_DESK, order, new ReopenLine("2"));
        assertThat(scene.find(order).content().delivery()).isEqualTo(Progress.PART);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(open(scene, order, "2")).isEqualTo(pieces(10));
    }

    @Test
    @DisplayName("12: 12 pieces deliver a dozen exactly; of 2 dozen 12 pieces are open; 36 pieces are 3 dozen")
    @Tag("XP-10")
    @Tag("XP-04")
    default void is_counted_exactly_in_whichever_unit_it_is_delivered() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(dozens(1), Tolerance.NONE).released();
        scene.note("n1").of(order, 12).departed();
        assertSame(delivered(scene, order, "1"), dozens(1));
        assertThat(open(scene, order, "1").isZero()).isTrue();

        raise(scene, order, 2);
        assertSame(open(scene, order, "1"), pieces(12));

        raise(scene, order, 3);
        scene.note("n2").of(order, 24).departed();
        assertSame(delivered(scene, order, "1"), dozens(3));
        assertThat(open(scene, order, "1").isZero()).isTrue();

        Ref<SalesOrder> whole = scene.order("o2").of(dozens(3), Tolerance.NONE).released();
        scene.note("n3").of(whole, 36).departed();
        assertSame(delivered(scene, whole, "1"), dozens(3));
        assertThat(scene.find(whole).state()).isEqualTo(SalesOrderState.FULFILLED);
    }

    private static void raise(Scene scene, Ref<SalesOrder> order, long dozens) {
        scene.does(
                REP,
                order,
                new AmendOrder(List.of(line(scene.find(order), "1").withOrdered(dozens(dozens))), "Ms Wang", "agreed"));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);
    }

    private static void assertSame(Quantity found, Quantity expected) {
        assertThat(found.isSameAs(expected)).as("%s is %s", found, expected).isTrue();
    }

    @Test
    @DisplayName(
            "18: over by 20 %, 13 of 10 are refused and 12 leave nothing open; under by 10 %, 9 are complete and 8 not")
    @Tag("SO-13")
    @Tag("XP-01")
    @Tag("XP-02")
    default void is_complete_within_its_tolerances() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> over =
                scene.order("o1").of(pieces(10), Tolerance.percent(20, 0)).released();
        assertReduceBy(scene, scene.note("n1").of(over, 13), "1 pc");
        scene.note("n2").of(over, 12).departed();
        assertThat(open(scene, over, "1").isZero()).isTrue();
        assertThat(scene.find(over).state()).isEqualTo(SalesOrderState.FULFILLED);

        Ref<SalesOrder> nine =
                scene.order("o2").of(pieces(10), Tolerance.percent(0, 10)).released();
        scene.note("n3").of(nine, 9).departed();
        assertThat(open(scene, nine, "1").isZero()).isTrue();
        assertThat(scene.find(nine).content().delivery()).isEqualTo(Progress.FULL);

        Ref<SalesOrder> eight =
                scene.order("o3").of(pieces(10), Tolerance.percent(0, 10)).released();
        scene.note("n4").of(eight, 8).departed();
        assertThat(open(scene, eight, "1")).isEqualTo(pieces(2));
        assertThat(scene.find(eight).content().delivery()).isEqualTo(Progress.PART);
    }
}
