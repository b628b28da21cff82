package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A complete set of which something is missing: it goes with the customer's agreement, and the rest is tracked (DN-21). */
@Tag("DN-21")
class IncompleteShipmentTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final LocalDate friday = scene.today().plusDays(4);
    private final MissingPart crank = new MissingPart("m1", "crank", "stores", friday);
    private final MissingPart belt = new MissingPart("m2", "belt", "purchasing", friday.plusDays(7));

    private PassGate gate(NoteScene note) {
        return new PassGate(note.pass(), NoteScene.PLATE, note.quantities());
    }

    private NoteScene shipped() {
        return scene.note("n1").of(scene.order("o1").of(10).released(), 10);
    }

    @Test
    void leaves_only_once_the_customer_agrees_to_what_is_listed_now() {
        NoteScene note = shipped();
        note.loaded();
        assertThat(scene.refusals(CLERK, note.ref(), new AgreeToMissing("Ms Wang")))
                .containsExactly("DN-21 something-is-missing");
        assertThat(scene.refusals(KEEPER, note.ref(), new ListMissing(List.of(crank, crank))))
                .containsExactly("DN-21 names-each-missing-part-once");

        scene.does(KEEPER, note.ref(), new ListMissing(List.of(crank)));
        assertThat(scene.refusals(GUARD, note.ref(), gate(note)))
                .containsExactly("DN-21 its-customer-agrees-to-what-is-missing");
        scene.does(CLERK, note.ref(), new AgreeToMissing("Ms Wang"));
        scene.does(KEEPER, note.ref(), new ListMissing(List.of(crank, belt)));
        Refusal refusal = scene.attempt(GUARD, note.ref(), gate(note)).reasons().get(0);
        assertThat(refusal.name()).isEqualTo("its-customer-agrees-to-what-is-missing");
        assertThat(refusal.values()).containsEntry("missing", "crank, belt");
        scene.does(CLERK, note.ref(), new AgreeToMissing("Ms Wang"));

        assertThat(scene.does(GUARD, note.ref(), gate(note)).state()).isEqualTo(DeliveryNoteState.DEPARTED);
    }

    @Test
    void is_listed_before_any_of_it_leaves() {
        NoteScene note = shipped();
        note.loading();
        Map<String, Quantity> part = Map.of("1", Quantity.of(4, Unit.PIECE));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", NoteScene.PLATE, part));
        scene.does(GUARD, note.ref(), new PassGate("p1", NoteScene.PLATE, part));

        assertThat(scene.refusals(KEEPER, note.ref(), new ListMissing(List.of(crank))))
                .containsExactly("DN-13 nothing-has-left");
    }

    @Test
    void is_tracked_until_all_that_was_missing_is_sent() {
        NoteScene note = shipped();
        note.loaded();
        scene.does(KEEPER, note.ref(), new ListMissing(List.of(crank, belt)));
        scene.does(CLERK, note.ref(), new AgreeToMissing("Ms Wang"));
        scene.does(GUARD, note.ref(), gate(note));
        scene.does(DRIVER, note.ref(), new ConfirmDelivery("Mr Li"));
        scene.accept(note.ref());

        assertThat(due(note)).isEqualTo(friday);
        assertThat(scene.refusals(CLERK, note.ref(), new CloseNote()))
                .containsExactly("DN-21 nothing-is-missing-any-more");
        assertThat(scene.refusals(CLERK, note.ref(), new SendMissing(Set.of("m9"))))
                .containsExactly("DN-21 was-missing");
        scene.does(CLERK, note.ref(), new SendMissing(Set.of("m1")));
        assertThat(due(note)).isEqualTo(friday.plusDays(7));
        scene.does(CLERK, note.ref(), new SendMissing(Set.of("m2")));

        assertThat(scene.find(note.ref()).deadline("missing parts")).isEmpty();
        assertThat(scene.does(CLERK, note.ref(), new CloseNote()).state()).isEqualTo(DeliveryNoteState.CLOSED);
    }

    @Test
    void is_due_on_no_day_where_the_last_day_of_all_is_named() {
        NoteScene note = shipped();
        note.loaded();
        scene.does(
                KEEPER,
                note.ref(),
                new ListMissing(List.of(new MissingPart("m3", "manual", "service", LocalDate.MAX))));
        scene.does(CLERK, note.ref(), new AgreeToMissing("Ms Wang"));

        assertThat(scene.does(GUARD, note.ref(), gate(note)).deadline("missing parts"))
                .isEmpty();
    }

    private LocalDate due(NoteScene note) {
        return LocalDate.ofInstant(
                        scene.find(note.ref())
                                .deadline("missing parts")
                                .orElseThrow()
                                .due(),
                        Scene.ZONE)
                .minusDays(1);
    }

    @Test
    @Tag("DN-26")
    void closes_a_note_that_was_fetched_once_the_last_part_is_sent() {
        NoteScene note = scene.note("n1")
                .of(scene.order("o1").of(10).forSelfPickup().released(), 10)
                .forSelfPickup();
        note.loaded();
        scene.does(KEEPER, note.ref(), new ListMissing(List.of(crank, belt)));
        scene.does(CLERK, note.ref(), new AgreeToMissing("Ms Wang"));
        scene.does(CLERK, note.ref(), note.acceptance());

        assertThat(scene.does(GUARD, note.ref(), gate(note)).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(scene.refusals(DRIVER, note.ref(), new ConfirmDelivery("Mr Li")))
                .containsExactly("DN-22 is-brought");
        assertThat(scene.does(CLERK, note.ref(), new SendMissing(Set.of("m2"))).state())
                .isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(scene.does(CLERK, note.ref(), new SendMissing(Set.of("m1"))).state())
                .isEqualTo(DeliveryNoteState.CLOSED);
    }
}
