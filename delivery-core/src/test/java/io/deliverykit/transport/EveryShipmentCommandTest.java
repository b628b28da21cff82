package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.ShipmentScene.*;
import static io.deliverykit.transport.ShipmentState.*;

import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.*;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryShipmentCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(ShipmentLifecycle.LIFECYCLE)
                .in(REQUESTED, scene -> new ShipmentScene(scene).requested())
                .in(QUOTED, scene -> new ShipmentScene(scene).quoted())
                .in(CONFIRMED, scene -> new ShipmentScene(scene).confirmed())
                .in(UNDER_WAY, scene -> new ShipmentScene(scene).withSlip())
                .in(ARRIVED, scene -> new ShipmentScene(scene).arrived())
                .in(REVIEWED, scene -> new ShipmentScene(scene).reviewed())
                .in(PAID, scene -> {
                    ShipmentScene shipment = new ShipmentScene(scene);
                    shipment.reviewed();
                    return shipment.does(CASHIER, new PayFreight("receipt-9"));
                })
                .in(UNPAID, scene -> {
                    ShipmentScene shipment = new ShipmentScene(scene);
                    shipment.arrived();
                    scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED));
                    return shipment.does(FINANCE_MANAGER, new RefuseFreight("all of it broken"));
                })
                .in(CANCELLED, scene -> {
                    ShipmentScene shipment = new ShipmentScene(scene);
                    shipment.quoted();
                    return shipment.does(DISPATCHER, new CancelShipment("not needed"));
                })
                .with(quote())
                .with(new PostponeDeparture("no lorry", NEXT_NOON, NEXT_NOON.plusSeconds(3600)))
                .with(new RecordDeparture(Scene.START))
                .with(new RecordHandOver("Mr Zhao", "Mr Qian", "the depot"))
                .with(new ReceiveSlip("slip-7", "Mr Zhao"))
                .with(new TellOfDispatch("Mr Li"))
                .with(new RecordArrival(Scene.START))
                .with(new ReviewFreight(FREIGHT, Set.of()))
                .with(new PayFreight("receipt-9"))
                .with(new RefuseFreight("all of it broken"))
                .with(new CancelShipment("not needed"))
                .with(new Troubled(CLAIM, null))
                .tests();
    }
}
