package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.HandOver;
import io.deliverykit.deliverynote.DeliveryNoteCommands.NameCarrier;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ReportMismatch;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody else has come for the goods than the note says: nothing moves, and whoever has to know is told. */
class MismatchTest {
    private final List<Event> told = new ArrayList<>();
    private final Scene scene = Scene.with(new MemoryStorage(), builder -> builder.transport(told::add))
            .furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);

    private JournalEntry last(Ref<DeliveryNote> ref) {
        List<JournalEntry> journal = scene.desk().journal(CLERK, ref);
        return journal.get(journal.size() - 1);
    }

    @Test
    @Tag("DN-05")
    void at_the_hand_over_blocks_it_and_is_reported_to_the_carrier() {
        Ref<DeliveryNote> ref = note.cleared();
        scene.does(CLERK, ref, new NameCarrier(NoteScene.CARRIER));
        assertThat(scene.refusals(CLERK, ref, new HandOver("ID-0", NoteScene.PLATE)))
                .containsExactly("DN-05 identity-agrees");

        scene.does(CLERK, ref, new ReportMismatch("ID-0", "Fast Freight"));

        assertThat(scene.find(ref).state()).isEqualTo(DeliveryNoteState.CLEARED);
        assertThat(last(ref).details()).containsEntry("seen", "ID-0").containsEntry("told", "Fast Freight");
    }

    @Test
    @Tag("DN-06")
    void at_the_warehouse_blocks_loading_and_is_reported_to_the_clerk_by_an_event() {
        Ref<DeliveryNote> ref = note.inspected();
        assertThat(scene.refusals(KEEPER, ref, new StartLoading("沪B1", NoteScene.CARRIER_NAME, 1)))
                .containsExactly("DN-06 vehicle-agrees");

        scene.does(KEEPER, ref, new ReportMismatch("沪B1", "clerk"));
        scene.desk().relay(1000);

        assertThat(told).extracting(Event::name).contains("report-mismatch");
        assertThat(scene.find(ref).state()).isEqualTo(DeliveryNoteState.RELEASED);
    }
}
