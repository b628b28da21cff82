package io.deliverykit.quality;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.BatchCommands.RecallBatch;
import io.deliverykit.quality.QualityInspectionCommands.RequestInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A batch from its first inspection to its recall, when it is known who has some of it. */
class BatchStoryTest {
    private static final Ref<Batch> B7 = Batch.ref("B7");
    private static final Ref<QualityInspection> MADE = QualityInspection.ref("made");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("QI-09")
    void it_begins_with_an_inspection_leaves_by_a_note_and_is_recalled() {
        scene.does(KEEPER, MADE, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of("welder")));
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Quantity ten = Quantity.of(10, Unit.PIECE);
        NoteScene note =
                scene.note("n1").of(new NoteLine("1", order, "1", "SHEET", "", ten, Scene.LIST_PRICE, "", "B7", ""));
        note.departed();

        assertThat(scene.does(QUALITY_MANAGER, B7, new RecallBatch("all of it rusts"))
                        .state())
                .isEqualTo(BatchState.RECALLED);
        BatchTrace trace = BatchTrace.of(scene.find(B7), List.of(scene.find(note.ref())));
        assertThat(trace.inspections()).containsExactlyInAnyOrder(MADE, note.inspection());
        assertThat(trace.customers()).containsExactly(Scene.ACCOUNT);
        assertThat(scene.desk().verifyJournal(QUALITY_MANAGER, B7)).isEmpty();
    }
}
