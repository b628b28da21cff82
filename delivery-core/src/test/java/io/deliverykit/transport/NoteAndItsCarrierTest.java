package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.HandOver;
import io.deliverykit.deliverynote.DeliveryNoteCommands.NameCarrier;
import io.deliverykit.deliverynote.NoteAndTransport;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFileCommands.StrikeOffCarrier;
import io.deliverykit.transport.CarrierFileCommands.SuspendCarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note goes with a carrier that is qualified and under contract (TR-01). */
class NoteAndItsCarrierTest {
    private static final HandOver HAND_OVER = new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<DeliveryNote> note =
            scene.note("n1").of(scene.order("o1").of(10).released(), 10).cleared();

    @Test
    @Tag("TR-01")
    void names_one_who_is_qualified_and_whose_contract_is_in_force() {
        qualified(scene);
        assertThat(scene.refusals(CLERK, note, new NameCarrier(onFile())))
                .containsExactly("TR-01 its-carrier-is-qualified");
        scene.does(DISPATCHER, CARRIER, sign(scene, 365));

        scene.does(CLERK, note, new NameCarrier(onFile()));

        scene.does(DISPATCHER, CARRIER, new SuspendCarrier("late"));
        assertThat(scene.refusals(CLERK, note, HAND_OVER)).containsExactly("TR-01 its-carrier-is-qualified");
    }

    @Test
    @Tag("TR-01")
    void is_not_handed_to_a_further_driver_of_one_who_was_struck_off() {
        underContract(scene);
        scene.does(CLERK, note, new NameCarrier(onFile()));
        scene.does(CLERK, note, HAND_OVER);

        scene.does(SALES_MANAGER, CARRIER, new StrikeOffCarrier("fraud"));

        assertThat(scene.refusals(CLERK, note, HAND_OVER)).containsExactly("TR-01 its-carrier-is-qualified");
    }

    @Test
    @Tag("TR-01")
    void names_it_as_its_file_does() {
        underContract(scene);
        Carrier other = new Carrier("Slow Freight", "Mr Ma", "ID-1", "沪B1").of(CARRIER);

        assertThat(scene.refusals(CLERK, note, new NameCarrier(other)))
                .containsExactly("TR-01 names-its-carrier-as-on-file");
    }

    @Test
    @Tag("TR-01")
    void names_nobody_without_a_file_where_the_company_keeps_files_and_is_exempt_when_picked_up() {
        Scene strict = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.policy(
                                Policy.standard(Scene.ZONE).with(NoteAndTransport.NAME_STANDS_FOR_FILE, false)))
                .furnished();
        Ref<DeliveryNote> shipped =
                strict.note("n1").of(strict.order("o1").of(10).released(), 10).cleared();

        assertThat(strict.refusals(CLERK, shipped, new NameCarrier(NoteScene.CARRIER)))
                .containsExactly("TR-01 name-may-stand-for-carriers-file");
        strict.note("n2")
                .forSelfPickup()
                .of(strict.order("o2").forSelfPickup().of(10).released(), 10)
                .released();
    }
}
