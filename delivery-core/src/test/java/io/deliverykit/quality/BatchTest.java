package io.deliverykit.quality;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AmendNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.BatchCommands.*;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A batch: from its number to every inspection, purchase, note and customer, and back. */
@Tag("QI-09")
class BatchTest {
    private static final Ref<Batch> B7 = Batch.ref("B7");
    private static final Ref<QualityInspection> MADE = QualityInspection.ref("made");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(20).released();

    private NoteLine line(String id, String batch) {
        return new NoteLine(id, order, "1", "SHEET", "", Quantity.of(5, Unit.PIECE), Scene.LIST_PRICE, "", batch, "");
    }

    private BatchTrace trace() {
        Filed<Batch> batch = scene.find(B7);
        List<Filed<DeliveryNote>> notes =
                batch.content().notes().stream().map(scene::find).toList();
        return BatchTrace.of(batch, notes);
    }

    @Test
    void is_traced_from_its_number_to_every_inspection_note_and_customer_and_back() {
        scene.does(KEEPER, MADE, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of("welder")));
        NoteScene one = scene.note("n1").of(line("1", "B7")).of(line("2", "B9"));
        NoteScene other = scene.note("n2").of(line("1", " B7 "));
        one.released();
        other.departed();

        assertThat(trace())
                .isEqualTo(new BatchTrace(
                        Set.of(MADE, one.inspection(), other.inspection()),
                        Set.of(),
                        Set.of(one.ref(), other.ref()),
                        Set.of(Scene.ACCOUNT)));
        assertThat(BatchTrace.batchesOf(scene.find(one.ref()).content())).containsExactly(B7, Batch.ref("B9"));
        assertThat(scene.find(one.inspection()).content().batches()).containsExactly("B7", "B9");
    }

    @Test
    void is_traced_to_the_purchase_by_which_it_came() {
        PurchaseScene purchase = scene.purchase("p1");
        purchase.inspected();

        Batch batch = scene.find(Batch.ref("H7")).content();
        assertThat(batch.purchases()).containsExactly(purchase.order());
        assertThat(batch.inspections()).containsExactly(purchase.inspection(1));
        assertThat(batch.notes()).isEmpty();
    }

    @Test
    void is_not_traced_to_a_note_that_has_other_goods_by_now() {
        NoteScene note = scene.note("n1").of(line("1", "B7"));
        note.released();
        scene.does(CLERK, note.ref(), new AmendNote(List.of(line("1", "B9")), PaymentTerm.CREDIT, "", Set.of()));

        assertThat(trace().notes()).isEmpty();
        assertThat(trace().customers()).isEmpty();
        assertThat(trace().inspections()).containsExactly(note.inspection());
    }

    @Test
    void begins_with_the_first_inspection_that_names_it_and_is_no_matter_of_people() {
        assertThat(scene.desk().find(INSPECTOR, B7)).isEmpty();
        assertThat(scene.refusals(QUALITY_MANAGER, B7, new BeginBatch())).containsExactly("AX-01 not-for-people");
        scene.does(KEEPER, MADE, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of()));
        scene.does(
                KEEPER,
                QualityInspection.ref("more"),
                new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of()));

        assertThat(scene.find(B7).openedBy()).isEqualTo(MADE);
        assertThat(scene.find(B7).content().inspections()).hasSize(2);
        assertThat(scene.desk().verifyJournal(INSPECTOR, B7)).isEmpty();
    }

    @RepeatedTest(20)
    void begins_once_when_two_inspections_name_it_at_one_instant() {
        RequestInspection request = new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of());

        List<Outcome> outcomes = AtOneInstant.submit(
                scene.desk(),
                Submission.of(KEEPER, MADE, request),
                Submission.of(INSPECTOR, QualityInspection.ref("more"), request));

        assertThat(outcomes).allMatch(Outcome::isGranted);
        assertThat(scene.find(B7).content().inspections()).hasSize(2);
    }

    @Test
    void has_a_number_that_can_be_found() {
        RequestInspection endless = new RequestInspection(InspectionKind.FINISHED, "SHEET", "B".repeat(201), Set.of());

        assertThat(scene.attempt(KEEPER, MADE, endless).reasons()).hasSize(1);
    }

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(BatchLifecycle.LIFECYCLE)
                .in(BatchState.IN_USE, BatchTest::inUse)
                .in(BatchState.RECALLED, here -> {
                    inUse(here);
                    here.does(QUALITY_MANAGER, B7, new RecallBatch("rust"));
                    return B7;
                })
                .with(new RecallBatch("rust"))
                .with(new Touch(MADE, new Touched(InspectionKind.FINISHED, null, null)))
                .tests();
    }

    private static Ref<Batch> inUse(Scene here) {
        here.does(KEEPER, MADE, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of()));
        return B7;
    }
}
