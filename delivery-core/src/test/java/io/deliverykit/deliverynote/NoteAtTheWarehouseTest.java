package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.InspectAgain;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A released note at the warehouse: inspected, checked against the vehicle, loaded with its papers. */
class NoteAtTheWarehouseTest {
    private static final InspectionReport BAD =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");
    private static final StartLoading START = new StartLoading(PLATE, CARRIER_NAME, 1);

    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);

    private static Map<String, Quantity> pieces(long number) {
        return Map.of("1", Quantity.of(number, Unit.PIECE));
    }

    @Test
    @Tag("QI-02")
    void is_not_loaded_before_its_outgoing_inspection_has_passed() {
        note.released();

        assertThat(scene.refusals(KEEPER, note.ref(), START)).containsExactly("QI-02 passed-its-inspection");

        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        assertThat(scene.refusals(KEEPER, note.ref(), START)).containsExactly("QI-02 passed-its-inspection");
        scene.does(INSPECTOR, note.inspection(), FailGoods.of(BAD));
        assertThat(scene.refusals(KEEPER, note.ref(), START)).containsExactly("QI-02 passed-its-inspection");
    }

    @Test
    @Tag("QI-01")
    @Tag("QI-02")
    void is_loaded_no_further_and_leaves_no_more_once_its_goods_have_failed() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(4)));
        failAgain();

        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, pieces(6))))
                .containsExactly("QI-02 passed-its-inspection");
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p1", PLATE, pieces(4))))
                .containsExactly("QI-01 is-deliverable");
    }

    @Test
    @Tag("QI-01")
    void is_deliverable_by_nobodys_order_once_its_goods_have_failed() {
        note.loaded();
        failAgain();

        for (Actor each : new Actor[] {GUARD, GENERAL_MANAGER, SALES_DIRECTOR, QUALITY_MANAGER}) {
            assertThat(scene.attempt(each, note.ref(), new PassGate(note.pass(), PLATE, note.quantities()))
                            .isGranted())
                    .isFalse();
        }
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, note.quantities())))
                .containsExactly("QI-01 is-deliverable");
    }

    private void failAgain() {
        Ref<QualityInspection> again = QualityInspection.ref("again");
        scene.does(INSPECTOR, again, new InspectAgain(note.ref(), "SHEET", "", Set.of()));
        scene.does(INSPECTOR, again, new StartInspection());
        scene.does(INSPECTOR, again, FailGoods.of(BAD));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # plate,    carrier,      reason
          沪A12346, Fast Freight, vehicle-agrees
          沪A12345, Slow Freight, carrier-agrees
          沪A12345, '',           carrier-agrees
        """)
    @Tag("DN-06")
    @Tag("JR-01")
    void is_not_loaded_on_another_vehicle_than_the_named_one_and_says_so(String plate, String carrier, String reason) {
        note.inspected();

        assertThat(scene.refusals(KEEPER, note.ref(), new StartLoading(plate, carrier, 1)))
                .containsExactly("DN-06 " + reason);
        assertThat(scene.desk().attempts(CLERK, note.ref()))
                .anySatisfy(attempt -> assertThat(attempt.reasons()).contains("DN-06"));
    }

    @Test
    @Tag("DN-06")
    void is_loaded_on_no_vehicle_that_was_not_checked() {
        note.loading();

        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p1", "沪A12346", pieces(10))))
                .containsExactly("DN-06 vehicle-was-checked");
    }

    @Test
    @Tag("DN-06")
    @Tag("XP-17")
    void is_loaded_on_several_vehicles_each_checked_and_with_its_own_pass() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(4)));
        scene.does(DISPATCHER, note.ref(), new NameCarrier(new Carrier(Scene.CARRIER, "Ms Sun", "ID-400", "沪C00001")));
        scene.does(CLERK, note.ref(), new HandOver("ID-400", "沪C00001"));
        scene.does(KEEPER, note.ref(), new StartLoading("沪C00001", "Fast Freight", 1));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p2", "沪C00001", pieces(6)));
        scene.does(KEEPER, note.ref(), new FinishLoading());

        scene.does(GUARD, note.ref(), new PassGate("p2", "沪C00001", pieces(6)));
        assertThat(scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, pieces(4)))
                        .state())
                .isEqualTo(DeliveryNoteState.DEPARTED);
    }

    private static final Actor DISPATCHER =
            io.deliverykit.testkit.People.person("dispatcher", "transport", io.deliverykit.party.Role.DISPATCHER);

    @Test
    @Tag("DN-17")
    void is_issued_only_once_it_is_stamped_and_handed_over() {
        note.cleared();

        assertThat(scene.refusals(KEEPER, note.ref(), START)).containsExactly("AX-01 not-in-state");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # pieces, granted
          1,      true
          10,     true
          11,     false
        """)
    @Tag("DN-17")
    void is_loaded_with_no_more_than_it_says(long number, boolean granted) {
        note.loading();

        var outcome = scene.attempt(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(number)));

        assertThat(outcome.isGranted()).isEqualTo(granted);
        assertThat(outcome.isRefusedBy("DN-17")).isEqualTo(!granted);
    }

    @Test
    @Tag("DN-17")
    void is_loaded_with_no_more_than_it_says_by_all_vehicles_together() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(6)));

        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, pieces(5))))
                .containsExactly("DN-17 loads-no-more-than-it-says");
    }

    @Test
    @Tag("DN-17")
    @Tag("XP-10")
    void is_loaded_with_its_own_lines_in_units_that_convert() {
        note.loading();

        Stream.of(
                        Map.of("2", Quantity.of(1, Unit.PIECE)),
                        Map.of("1", Quantity.of(1, Unit.KILOGRAM)),
                        pieces(0),
                        pieces(-1))
                .forEach(wrong -> assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, wrong)))
                        .containsExactly("DN-17 loads-its-lines"));
        Map<String, Quantity> halfADozen = Map.of("1", Quantity.of("0.5", Unit.DOZEN));
        assertThat(scene.attempt(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, halfADozen))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-17")
    void has_each_pass_number_once() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(4)));

        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(4))))
                .containsExactly("DN-17 pass-is-new");
    }

    @Test
    @Tag("DN-17")
    void is_loaded_in_full_before_the_keeper_has_finished() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(9)));

        assertThat(scene.refusals(KEEPER, note.ref(), new FinishLoading())).containsExactly("DN-17 is-loaded-in-full");
    }

    @Test
    @Tag("DN-23")
    void is_not_loaded_while_a_required_paper_is_missing() {
        NoteScene withPapers =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).requiring("manual", "certificate");
        withPapers.stowed();
        scene.does(KEEPER, withPapers.ref(), new EnclosePapers(Set.of("manual", "spare key")));

        assertThat(scene.attempt(KEEPER, withPapers.ref(), new FinishLoading()).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule()).isEqualTo("DN-23");
                    assertThat(reason.values()).containsEntry("missing", "certificate");
                });
        scene.does(KEEPER, withPapers.ref(), new EnclosePapers(Set.of("certificate")));
        assertThat(scene.attempt(KEEPER, withPapers.ref(), new FinishLoading()).isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-23")
    void does_not_get_out_without_its_papers_while_it_is_still_being_loaded() {
        NoteScene withPapers =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).requiring("manual");
        withPapers.stowed();

        assertThat(scene.refusals(
                        GUARD, withPapers.ref(), new PassGate(withPapers.pass(), PLATE, withPapers.quantities())))
                .containsExactly("DN-23 encloses-its-papers");
    }
}
