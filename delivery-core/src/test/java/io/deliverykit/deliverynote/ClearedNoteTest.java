package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.CARRIER;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stamped note at the clerk's counter: it is handed to whom the carrier or the customer named, and to nobody else. */
class ClearedNoteTest {
    private final Scene scene = Scene.inMemory().furnished();

    private NoteScene shipped() {
        return scene.note("n1").of(scene.order("o1").of(10).released(), 10);
    }

    private NoteScene pickedUp() {
        Ref<SalesOrder> order = scene.order("o1").of(10).forSelfPickup().released();
        return scene.note("n1").of(order, 10).forSelfPickup();
    }

    @Test
    @Tag("DN-04")
    void names_carrier_driver_and_plate_before_it_is_handed_over() {
        Ref<DeliveryNote> note = shipped().cleared();

        assertThat(scene.refusals(CLERK, note, new HandOver("ID-310", PLATE))).contains("DN-04 names-its-carrier");
    }

    @Test
    @Tag("DN-04")
    void names_no_carrier_when_the_customer_fetches_it() {
        Ref<DeliveryNote> note = pickedUp().drafted();

        assertThat(scene.refusals(CLERK, note, new NameCarrier(CARRIER))).containsExactly("DN-04 is-shipped");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # identity, plate,   agrees
              ID-310,   沪A12345, true
              ID-311,   沪A12345, false
              ID-310,   沪A12346, false
            """)
    @Tag("DN-05")
    void is_handed_to_the_driver_of_the_carriers_message(String identity, String plate, boolean agrees) {
        Ref<DeliveryNote> note = shipped().cleared();
        scene.does(CLERK, note, new NameCarrier(CARRIER));

        var outcome = scene.attempt(CLERK, note, new HandOver(identity, plate));

        assertThat(outcome.isGranted()).isEqualTo(agrees);
        assertThat(outcome.isRefusedBy("DN-05")).isEqualTo(!agrees);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # identity, plate,   agrees
              ID-1,     沪A12345, true
              沪A12345, 沪B00001, true
              ID-1,     沪B00001, false
            """)
    @Tag("DN-03")
    @Tag("DN-05")
    void is_handed_to_whoever_shows_the_plate_or_proof_that_the_customer_named(
            String identity, String plate, boolean agrees) {
        Ref<DeliveryNote> note = pickedUp().cleared();

        assertThat(scene.attempt(CLERK, note, new HandOver(identity, plate)).isGranted())
                .isEqualTo(agrees);
    }

    @Test
    @Tag("DN-05")
    @Tag("JR-01")
    void leaves_a_mismatch_on_record() {
        Ref<DeliveryNote> note = shipped().cleared();
        scene.does(CLERK, note, new NameCarrier(CARRIER));
        scene.refusals(CLERK, note, new HandOver("ID-999", PLATE));

        assertThat(scene.desk().attempts(CLERK, note)).singleElement().satisfies(attempt -> {
            assertThat(attempt.command()).isEqualTo("hand-over");
            assertThat(attempt.reasons()).contains("DN-05");
        });
    }

    @Test
    @Tag("DN-05")
    void is_handed_to_another_driver_only_after_the_carrier_has_named_them() {
        Ref<DeliveryNote> note = shipped().inspected();
        Carrier replacement = new Carrier(Scene.CARRIER, "Ms Sun", "ID-400", "沪C00001");

        assertThat(scene.refusals(CLERK, note, new HandOver("ID-400", "沪C00001")))
                .containsExactly("DN-05 identity-agrees");
        scene.does(CLERK, note, new NameCarrier(replacement));
        assertThat(scene.refusals(KEEPER, note, new StartLoading("沪C00001", "Fast Freight", 1)))
                .containsExactly("DN-06 vehicle-agrees");
        scene.does(CLERK, note, new HandOver("ID-400", "沪C00001"));
        assertThat(scene.attempt(KEEPER, note, new StartLoading("沪C00001", "Fast Freight", 1))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-04")
    void names_its_carrier_still_when_it_is_handed_over_again() {
        Ref<DeliveryNote> note = shipped().released();

        assertThat(scene.attempt(CLERK, note, new HandOver(CARRIER.driverIdentity(), PLATE))
                        .isGranted())
                .isTrue();
    }
}
