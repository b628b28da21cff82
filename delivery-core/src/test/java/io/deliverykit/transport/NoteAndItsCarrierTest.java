package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ArrangeDelivery;
import io.deliverykit.deliverynote.DeliveryNoteCommands.HandOver;
import io.deliverykit.deliverynote.DeliveryNoteCommands.NameCarrier;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFileCommands.StrikeOffCarrier;
import io.deliverykit.transport.CarrierFileCommands.SuspendCarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note goes with a carrier that is qualified and under contract (TR-01). */
class NoteAndItsCarrierTest {
    private static final HandOver HAND_OVER = new HandOver("ID-1", "沪B1");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<DeliveryNote> note =
            scene.note("n1").of(scene.order("o1").of(10).released(), 10).cleared();

    @Test
    @Tag("TR-01")
    void names_one_who_is_qualified_and_whose_contract_is_in_force() {
        qualified(scene);
        assertThat(scene.refusals(CLERK, note, new NameCarrier(message())))
                .containsExactly("TR-01 its-carrier-is-qualified");
        scene.does(DISPATCHER, CARRIER, sign(scene, 365));

        scene.does(CLERK, note, new NameCarrier(message()));

        scene.does(DISPATCHER, CARRIER, new SuspendCarrier("late"));
        assertThat(scene.refusals(CLERK, note, HAND_OVER)).containsExactly("TR-01 its-carrier-is-qualified");
    }

    @Test
    @Tag("TR-01")
    void is_not_handed_to_a_further_driver_of_one_who_was_struck_off() {
        underContract(scene);
        scene.does(CLERK, note, new NameCarrier(message()));
        scene.does(CLERK, note, HAND_OVER);

        scene.does(SALES_MANAGER, CARRIER, new StrikeOffCarrier("fraud"));

        assertThat(scene.refusals(CLERK, note, HAND_OVER)).containsExactly("TR-01 its-carrier-is-qualified");
    }

    @Test
    @Tag("TR-01")
    void names_nobody_of_whom_there_is_no_file_and_is_exempt_when_picked_up() {
        assertThat(scene.refusals(CLERK, note, new NameCarrier(message()))).containsExactly("TR-01 missing-fact");

        Ref<DeliveryNote> fetched = scene.note("n2")
                .forSelfPickup()
                .of(scene.order("o2").forSelfPickup().of(10).released(), 10)
                .released();
        assertThat(scene.find(fetched).content().haulage().carrier()).isNull();
    }

    @Test
    @Tag("DN-06")
    void is_loaded_where_the_name_at_the_vehicle_is_the_one_on_file() {
        underContract(scene);
        scene.does(CLERK, note, new NameCarrier(message()));
        scene.does(CLERK, note, new ArrangeDelivery(scene.note("n1").appointment()));
        scene.does(CLERK, note, HAND_OVER);
        scene.note("n1").passInspection();

        assertThat(scene.refusals(KEEPER, note, new StartLoading("沪B1", NoteScene.CARRIER_NAME, 1)))
                .containsExactly("DN-06 carrier-agrees");
        scene.does(KEEPER, note, new StartLoading("沪B1", "Slow Freight", 1));
    }
}
