package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A loaded vehicle at the gate: pass, plate and goods belong together, and let it out once. */
class NoteAtTheGateTest {
    private static final Quantity NONE = Quantity.zero(Unit.PIECE);
    private static final Quantity FOUR = Quantity.of(4, Unit.PIECE);
    private static final Quantity SIX = Quantity.of(6, Unit.PIECE);

    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);

    private static Map<String, Quantity> pieces(long number) {
        return Map.of("1", Quantity.of(number, Unit.PIECE));
    }

    @Test
    @Tag("DN-17")
    void gets_out_against_its_pass_once() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(4)));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, pieces(6)));

        assertThat(scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, pieces(4)))
                        .state())
                .isEqualTo(DeliveryNoteState.LOADING);
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p1", PLATE, pieces(4))))
                .containsExactly("DN-17 pass-is-good");
        assertThat(scene.does(GUARD, note.ref(), new PassGate("p2", PLATE, pieces(6)))
                        .state())
                .isEqualTo(DeliveryNoteState.DEPARTED);
    }

    @Test
    @Tag("DN-17")
    void gets_out_against_no_pass_of_another_note() {
        note.loaded();

        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("pass-n2", PLATE, pieces(10))))
                .containsExactly("DN-17 pass-is-good");
    }

    @Test
    @Tag("DN-17")
    void gets_out_only_with_the_plate_and_the_goods_of_its_pass() {
        note.loaded();

        Stream.of(
                        new PassGate(note.pass(), "沪A12346", pieces(10)),
                        new PassGate(note.pass(), PLATE, pieces(9)),
                        new PassGate(note.pass(), PLATE, pieces(11)),
                        new PassGate(note.pass(), PLATE, Map.of("1", Quantity.of(10, Unit.KILOGRAM))),
                        new PassGate(note.pass(), PLATE, Map.of("2", Quantity.of(10, Unit.PIECE))))
                .forEach(wrong -> assertThat(scene.refusals(GUARD, note.ref(), wrong))
                        .containsExactly("DN-17 vehicle-is-as-on-the-pass"));
    }

    @Test
    @Tag("DN-17")
    @Tag("XP-10")
    void gets_out_whichever_unit_the_guard_counts_in() {
        NoteScene dozen = scene.note("n2").of(scene.order("o2").of(12).released(), 12);
        dozen.loaded();

        assertThat(scene.attempt(
                                GUARD,
                                dozen.ref(),
                                new PassGate(dozen.pass(), PLATE, Map.of("1", Quantity.of(1, Unit.DOZEN))))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-26")
    void leaves_with_the_customer_only_as_the_customer_has_accepted_it() {
        NoteScene fetched = pickedUp();
        fetched.loaded();
        PassGate out = new PassGate(fetched.pass(), PLATE, fetched.quantities());

        assertThat(scene.refusals(GUARD, fetched.ref(), out)).containsExactly("DN-26 is-accepted-if-picked-up");
        scene.does(CUSTOMER, fetched.ref(), fetched.acceptance());
        assertThat(scene.does(GUARD, fetched.ref(), out).state()).isEqualTo(DeliveryNoteState.CLOSED);
    }

    @Test
    @Tag("DN-26")
    void is_accepted_again_when_more_was_loaded_since() {
        NoteScene fetched = pickedUp();
        fetched.loading();
        scene.does(KEEPER, fetched.ref(), new LoadVehicle("p1", PLATE, pieces(4)));
        scene.does(CUSTOMER, fetched.ref(), accepting("Mr Li", AcceptanceLine.inFull("1", FOUR)));
        scene.does(KEEPER, fetched.ref(), new LoadVehicle("p2", PLATE, pieces(6)));

        assertThat(scene.refusals(GUARD, fetched.ref(), new PassGate("p2", PLATE, pieces(6))))
                .containsExactly("DN-26 is-accepted-if-picked-up");
    }

    @Test
    @Tag("DN-26")
    @Tag("AC-01")
    void is_not_accepted_here_when_it_is_shipped() {
        note.loaded();

        assertThat(scene.refusals(CLERK, note.ref(), note.acceptance())).containsExactly("DN-26 is-picked-up");
    }

    private NoteScene pickedUp() {
        Ref<SalesOrder> order = scene.order("o2").of(10).forSelfPickup().released();
        return scene.note("n2").of(order, 10).forSelfPickup();
    }

    private static AcceptOnTheSpot accepting(String agent, AcceptanceLine... lines) {
        return new AcceptOnTheSpot(agent, List.of(lines));
    }

    @Test
    @Tag("AC-02")
    @Tag("DN-26")
    void is_answered_for_line_by_line_and_leaves_with_nothing_that_the_agent_does_not_accept() {
        NoteScene fetched = pickedUp();
        fetched.loaded();
        AcceptanceLine bent = new AcceptanceLine("1", FOUR, SIX, NONE, NONE, NONE, false);
        AcceptanceLine tooFew = new AcceptanceLine("1", FOUR, NONE, NONE, NONE, NONE, false);
        AcceptanceLine unknown = AcceptanceLine.inFull("2", FOUR);
        AcceptanceLine inKilograms = AcceptanceLine.inFull("1", Quantity.of(10, Unit.KILOGRAM));

        Stream.of(accepting("Mr Li", tooFew), accepting("Mr Li", bent, bent), accepting("Mr Li", bent, unknown))
                .forEach(wrong -> assertThat(scene.refusals(CUSTOMER, fetched.ref(), wrong))
                        .containsExactly("AC-02 answers-for-what-is-loaded"));
        assertThat(scene.refusals(CUSTOMER, fetched.ref(), accepting("Mr Li", inKilograms)))
                .containsExactly("AC-02 answers-for-what-is-loaded");
        DeliveryNote answered =
                scene.does(CUSTOMER, fetched.ref(), accepting("Mr Li", bent)).content();
        assertThat(answered.answers().accepted()).containsEntry("1", FOUR);
        assertThat(scene.refusals(GUARD, fetched.ref(), new PassGate(fetched.pass(), PLATE, pieces(10))))
                .containsExactly("DN-26 is-accepted-if-picked-up");
    }

    @Test
    @Tag("DN-26")
    void is_accepted_by_the_agent_who_signed_it_and_keeps_the_name() {
        NoteScene fetched = pickedUp();
        fetched.loaded();

        assertThat(scene.refusals(
                        CUSTOMER, fetched.ref(), accepting("Ms Sun", AcceptanceLine.inFull("1", FOUR.plus(SIX)))))
                .containsExactly("DN-26 agent-is-the-one-who-signed");
        scene.does(CUSTOMER, fetched.ref(), fetched.acceptance());
        assertThat(scene.find(fetched.ref()).content().answers().by()).isEqualTo("Mr Li");
    }
}
