package io.deliverykit.quality;

import static io.deliverykit.testkit.NoteScene.CARRIER;
import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.OutgoingInspection;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The goods of a note that are inspected more than once: every inspection counts, and only for what it has seen. */
class DoubtedGoodsTest {
    private static final Ref<QualityInspection> SECOND = QualityInspection.ref("i2");

    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(20).released(), 10);

    private OutgoingInspection verdict() {
        return scene.find(note.ref()).content().verdict().inspection();
    }

    private void pass(Ref<QualityInspection> inspection) {
        scene.does(
                INSPECTOR,
                inspection,
                new PassGoods(new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector"), "L"));
    }

    private void fail(Ref<QualityInspection> inspection) {
        scene.does(INSPECTOR, inspection, new StartInspection());
        scene.does(
                INSPECTOR,
                inspection,
                FailGoods.of(new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector")));
    }

    private void doubt(String... makers) {
        scene.does(QUALITY_MANAGER, SECOND, new InspectAgain(note.ref(), "SHEET", "", Set.of(makers)));
    }

    private AmendNote to(long pieces) {
        NoteLine line = note.draft().lines().get(0).withQuantity(Quantity.of(pieces, Unit.PIECE));
        return new AmendNote(List.of(line), PaymentTerm.CREDIT, "", Set.of());
    }

    private void releaseAgain() {
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        scene.does(ACCOUNTANT, note.ref(), new ClearNote("", 2));
        scene.does(CLERK, note.ref(), new HandOver(CARRIER.driverIdentity(), PLATE));
    }

    @Test
    @Tag("QI-01")
    void that_failed_are_not_made_good_by_another_inspection() {
        note.released();
        fail(note.inspection());
        doubt();
        scene.does(INSPECTOR, SECOND, new StartInspection());
        pass(SECOND);

        assertThat(verdict()).isEqualTo(OutgoingInspection.FAILED);
        scene.does(PRODUCTION_MANAGER, note.inspection(), new ReworkGoods("derusted", Set.of("welder"), "foreman"));
        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        pass(note.inspection());
        assertThat(verdict()).isEqualTo(OutgoingInspection.PASSED);
    }

    @Test
    @Tag("QI-01")
    @Tag("QI-02")
    void are_neither_loaded_nor_let_out_while_a_doubt_is_open() {
        note.stowed();
        doubt();

        assertThat(scene.refusals(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 1)))
                .containsExactly("QI-02 passed-its-inspection");
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, note.quantities())))
                .containsExactly("QI-01 is-deliverable");
        scene.does(INSPECTOR, SECOND, new StartInspection());
        pass(SECOND);
        assertThat(verdict()).isEqualTo(OutgoingInspection.PASSED);
    }

    @Test
    @Tag("QI-05")
    void are_passed_in_no_inspection_by_who_is_named_as_their_maker_in_another() {
        note.released();
        scene.does(PRODUCTION_MANAGER, note.inspection(), new NameMakers(Set.of("inspector")));
        doubt("welder");
        scene.does(INSPECTOR, SECOND, new StartInspection());

        PassGoods pass = new PassGoods(new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector"), "L");
        assertThat(scene.refusals(INSPECTOR, SECOND, pass)).containsExactly("QI-05 inspector-did-not-make-them");
    }

    @Test
    @Tag("QI-01")
    @Tag("QI-02")
    void that_were_added_while_an_inspection_ran_are_inspected_by_one_of_their_own() {
        note.released();
        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        scene.does(CLERK, note.ref(), to(15));
        pass(note.inspection());
        assertThat(verdict()).isEqualTo(OutgoingInspection.AWAITED);

        releaseAgain();
        Ref<QualityInspection> ofTheRest = QualityInspection.ref("n1-inspection-2");
        scene.does(INSPECTOR, ofTheRest, new StartInspection());
        pass(ofTheRest);
        assertThat(verdict()).isEqualTo(OutgoingInspection.PASSED);
    }

    @Test
    @Tag("QI-02")
    void need_no_other_inspection_when_only_some_of_them_stay_behind() {
        note.inspected();
        scene.does(CLERK, note.ref(), to(9));
        releaseAgain();

        assertThat(verdict()).isEqualTo(OutgoingInspection.PASSED);
        assertThat(scene.desk().find(CLERK, QualityInspection.ref("n1-inspection-2")))
                .isEmpty();
    }

    @Test
    @Tag("QI-02")
    void get_an_inspection_at_once_when_others_take_their_place_at_the_warehouse() {
        note.inspected();
        NoteLine was = note.draft().lines().get(0);
        NoteLine other = new NoteLine(
                was.id(), was.order(), was.orderLine(), was.product(), "", was.quantity(), was.price(), "", "B7", "");
        scene.does(CLERK, note.ref(), new AmendNote(List.of(other), PaymentTerm.CREDIT, "", Set.of()));

        assertThat(verdict()).isEqualTo(OutgoingInspection.AWAITED);
        assertThat(scene.find(QualityInspection.ref("n1-inspection-2"))
                        .content()
                        .batches())
                .containsExactly("B7");
    }
}
