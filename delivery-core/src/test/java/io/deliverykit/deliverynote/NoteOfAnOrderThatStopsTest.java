package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.order.SalesOrderCommands.TakeOffHold;
import io.deliverykit.party.Actor;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A note whose order is put on hold or cancelled under way: its next step is refused, whichever that is (XP-05). */
class NoteOfAnOrderThatStopsTest {
    private static final String STOPS = "XP-05 its-orders-stand";

    private record Step(
            Function<NoteScene, Ref<DeliveryNote>> before,
            Actor actor,
            Function<NoteScene, Command<DeliveryNote>> command) {}

    private static Step step(
            Function<NoteScene, Ref<DeliveryNote>> before, Actor actor, Command<DeliveryNote> command) {
        return new Step(before, actor, note -> command);
    }

    private static final List<Step> STEPS = List.of(
            new Step(
                    NoteScene::drafted,
                    CLERK,
                    note -> new ReviseNote(note.draft().lines(), "", Set.of())),
            step(NoteScene::drafted, CLERK, new SignNote()),
            step(NoteScene::signed, CLERK, new SubmitNote()),
            step(NoteScene::inReview, SALES_MANAGER, new Review.Approve<>()),
            new Step(NoteScene::inReview, CLERK, NoteOfAnOrderThatStopsTest::amendment),
            new Step(NoteScene::approved, CLERK, NoteOfAnOrderThatStopsTest::amendment),
            step(NoteScene::approved, ACCOUNTANT, new ClearNote("", 1)),
            step(NoteScene::awaited, CLERK, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)),
            step(NoteScene::released, CLERK, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)),
            step(NoteScene::inspected, KEEPER, new StartLoading(NoteScene.PLATE, NoteScene.CARRIER_NAME, 1)),
            new Step(
                    NoteScene::loading,
                    KEEPER,
                    note -> new LoadVehicle(note.pass(), NoteScene.PLATE, note.quantities())),
            step(NoteOfAnOrderThatStopsTest::fullyLoading, KEEPER, new FinishLoading()),
            new Step(NoteScene::loaded, GUARD, note -> new PassGate(note.pass(), NoteScene.PLATE, note.quantities())));

    private final Scene scene = Scene.inMemory().furnished();

    private static AmendNote amendment(NoteScene note) {
        DraftNote draft = note.draft();
        return new AmendNote(draft.lines(), draft.payment(), "for the driver", Set.of());
    }

    private static Ref<DeliveryNote> fullyLoading(NoteScene note) {
        return note.stowed();
    }

    @TestFactory
    @Tag("XP-05")
    Stream<DynamicTest> is_refused_every_step_while_its_order_is_on_hold() {
        return STEPS.stream().map(each -> {
            Scene own = Scene.inMemory().furnished();
            Ref<SalesOrder> order = own.order("o1").of(10).released();
            NoteScene note = own.note("n1").of(order, 5);
            return DynamicTest.dynamicTest(
                    each.command().apply(note).getClass().getSimpleName() + " " + STEPS.indexOf(each), () -> {
                        each.before().apply(note);
                        own.does(ORDER_DESK, order, new PutOnHold("the customer asked for it"));

                        assertThat(own.refusals(
                                        each.actor(), note.ref(), each.command().apply(note)))
                                .contains(STOPS);

                        own.does(ORDER_DESK, order, new TakeOffHold());
                        assertThat(own.attempt(
                                                each.actor(),
                                                note.ref(),
                                                each.command().apply(note))
                                        .reasons())
                                .isEmpty();
                    });
        });
    }

    @Test
    @Tag("XP-05")
    void is_refused_its_signature_after_its_order_was_cancelled() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).drafted();
        scene.does(
                SALES_DIRECTOR, order, new CancelOrder("not wanted", new AlreadyDone("nothing", "nothing", "nothing")));

        assertThat(scene.refusals(CLERK, note, new SignNote())).containsExactly(STOPS);
    }

    @Test
    @Tag("XP-05")
    void is_not_drafted_before_its_order_is_confirmed() {
        Ref<SalesOrder> order = scene.order("o1").of(10).inReview();
        NoteScene note = scene.note("n1").of(order, 10);

        assertThat(scene.refusals(CLERK, note.ref(), note.draft())).contains(STOPS);
    }

    @Test
    @Tag("XP-05")
    void is_voided_even_then() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).loaded();
        scene.does(ORDER_DESK, order, new PutOnHold("the customer asked for it"));

        assertThat(scene.does(CLERK, note, new VoidNote("on hold")).state()).isEqualTo(DeliveryNoteState.VOIDED);
    }
}
