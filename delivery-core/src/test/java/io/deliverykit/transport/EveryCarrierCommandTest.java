package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierFileState.*;
import static io.deliverykit.transport.CarrierScene.*;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFileCommands.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryCarrierCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        Scene scene = Scene.inMemory();
        return EveryStateCommandAndRole.of(CarrierFileLifecycle.LIFECYCLE)
                .in(CANDIDATE, CarrierScene::candidate)
                .in(IN_EVALUATION, CarrierScene::inEvaluation)
                .in(QUALIFIED, CarrierScene::underContract)
                .in(SUSPENDED, each -> then(each, DISPATCHER, new SuspendCarrier("late")))
                .in(STRUCK_OFF, each -> then(each, SALES_MANAGER, new StrikeOffCarrier("fraud")))
                .with(evaluate(scene))
                .with(sign(scene, 30))
                .with(new ChangeCarrierContact("Ms Sun"))
                .with(new SuspendCarrier("late"))
                .with(new StrikeOffCarrier("fraud"))
                .with(new Carry(Shipment.ref("s1"), null))
                .tests();
    }

    private static Ref<CarrierFile> then(Scene scene, Actor actor, Command<CarrierFile> command) {
        Ref<CarrierFile> carrier = underContract(scene);
        scene.does(actor, carrier, command);
        return carrier;
    }
}
