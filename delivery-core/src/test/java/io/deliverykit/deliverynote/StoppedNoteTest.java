package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A note whose shipment is stopped, for as long as nothing of it has left, and goes on again. */
class StoppedNoteTest {
    private static final InspectionReport BAD =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");
    private static final StartLoading START = new StartLoading(PLATE, CARRIER_NAME, 1);

    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);

    private static Map<String, Quantity> pieces(long number) {
        return Map.of("1", Quantity.of(number, Unit.PIECE));
    }

    @Test
    @Tag("QI-05")
    void is_stopped_by_quality_at_any_time_before_it_leaves() {
        note.inspected();
        scene.does(INSPECTOR, note.ref(), new StopShipment("rust"));
        assertThat(scene.refusals(KEEPER, note.ref(), START)).containsExactly("QI-05 is-not-stopped");

        scene.does(QUALITY_MANAGER, note.ref(), new LiftStop());
        scene.does(KEEPER, note.ref(), START);
        scene.does(QUALITY_MANAGER, note.ref(), new StopShipment("rust"));
        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(10))))
                .containsExactly("QI-05 is-not-stopped");

        scene.does(QUALITY_MANAGER, note.ref(), new LiftStop());
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(10)));
        scene.does(INSPECTOR, note.ref(), new StopShipment("rust"));
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p1", PLATE, pieces(10))))
                .containsExactly("QI-05 is-not-stopped");
    }

    @Test
    @Tag("QI-05")
    void is_stopped_by_production_only_for_goods_that_failed() {
        note.released();
        assertThat(scene.refusals(PRODUCTION_MANAGER, note.ref(), new StopShipment("ours")))
                .containsExactly("QI-05 is-failed-or-quality-stops-it");

        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        scene.does(INSPECTOR, note.inspection(), FailGoods.of(BAD));
        assertThat(scene.attempt(PRODUCTION_MANAGER, note.ref(), new StopShipment("ours"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-05")
    void goes_on_only_when_it_was_stopped_and_the_head_of_quality_says_so() {
        note.released();
        assertThat(scene.refusals(QUALITY_MANAGER, note.ref(), new LiftStop())).containsExactly("QI-05 is-stopped");

        scene.does(INSPECTOR, note.ref(), new StopShipment("rust"));
        assertThat(scene.refusals(INSPECTOR, note.ref(), new LiftStop())).containsExactly("AX-01 not-by-role");
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryNoteState.class,
            names = {"SIGNED", "IN_REVIEW", "APPROVED", "CLEARED", "RELEASED", "LOADING", "LOADED"})
    @Tag("QI-05")
    void is_stopped_and_let_go_on_in_every_state_before_it_leaves(DeliveryNoteState state) {
        COMING_TO.get(state).accept(note);

        assertThat(scene.does(INSPECTOR, note.ref(), new StopShipment("rust")).state())
                .isEqualTo(state);
        assertThat(scene.find(note.ref()).content().verdict().stopped()).isEqualTo("rust");
        assertThat(scene.does(QUALITY_MANAGER, note.ref(), new LiftStop()).state())
                .isEqualTo(state);
    }

    private static final Map<DeliveryNoteState, Consumer<NoteScene>> COMING_TO = Map.of(
            DeliveryNoteState.SIGNED, NoteScene::signed,
            DeliveryNoteState.IN_REVIEW, NoteScene::inReview,
            DeliveryNoteState.APPROVED, NoteScene::approved,
            DeliveryNoteState.CLEARED, NoteScene::cleared,
            DeliveryNoteState.RELEASED, NoteScene::released,
            DeliveryNoteState.LOADING, NoteScene::loading,
            DeliveryNoteState.LOADED, NoteScene::loaded);

    @Test
    @Tag("QI-05")
    void goes_on_though_it_was_rejected_while_it_was_stopped() {
        note.inReview();
        scene.does(INSPECTOR, note.ref(), new StopShipment("rust"));
        scene.does(SALES_MANAGER, note.ref(), new Review.Reject<>("not yet"));

        assertThat(scene.attempt(QUALITY_MANAGER, note.ref(), new LiftStop()).isGranted())
                .isTrue();
    }
}
