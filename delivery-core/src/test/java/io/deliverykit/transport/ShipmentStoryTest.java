package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.*;
import static io.deliverykit.transport.ShipmentScene.*;
import static io.deliverykit.transport.ShipmentState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.*;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shipment from the request for a vehicle to the paid freight. */
class ShipmentStoryTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ShipmentScene shipment = new ShipmentScene(scene);

    @Test
    @Tag("TR-02")
    @Tag("TR-03")
    @Tag("TR-05")
    void is_requested_quoted_confirmed_used_slipped_told_arrived_reviewed_and_paid() {
        shipment.requested();
        assertThat(scene.does(DISPATCHER, SHIPMENT, quote()).state()).isEqualTo(QUOTED);
        assertThat(scene.approve(SHIPMENT, SALES_MANAGER).state()).isEqualTo(CONFIRMED);
        shipment.note().carriedBy(NoteScene.CARRIER.comingFor(SHIPMENT)).departedOnceApproved();
        assertThat(scene.find(NOTE).state()).isEqualTo(DeliveryNoteState.DEPARTED);

        scene.clock().set(NOON);
        scene.does(DISPATCHER, SHIPMENT, new RecordDeparture(NOON));
        scene.does(DRIVER, SHIPMENT, new RecordHandOver("Mr Zhao", "Mr Qian", "the depot"));
        scene.does(DISPATCHER, SHIPMENT, new ReceiveSlip("slip-7", "Mr Zhao"));
        scene.does(CLERK, SHIPMENT, new TellOfDispatch("Mr Li"));
        scene.clock().set(NEXT_NOON);
        scene.does(DRIVER, SHIPMENT, new RecordArrival(NEXT_NOON));
        scene.does(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of()));

        assertThat(scene.does(CASHIER, SHIPMENT, new PayFreight("receipt-9")).state())
                .isEqualTo(PAID);
        Shipment told = scene.find(SHIPMENT).content();
        assertThat(told.journey()).isEqualTo(new Journey(NOON, NEXT_NOON, NOON, NEXT_NOON));
        assertThat(told.handOvers()).containsExactly(new HandOverRecord("Mr Zhao", "Mr Qian", "the depot", NOON));
        assertThat(told.slip()).isEqualTo(new DispatchSlip("slip-7", "Mr Zhao", NOON));
        assertThat(told.told()).isEqualTo("Mr Li");
        assertThat(scene.desk().verifyJournal(CLERK, SHIPMENT)).isEmpty();
    }
}
