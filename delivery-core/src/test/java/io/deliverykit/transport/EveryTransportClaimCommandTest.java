package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.ShipmentScene.*;
import static io.deliverykit.transport.TransportClaimState.*;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.TransportClaimCommands.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryTransportClaimCommandTest {
    private static final OpenClaim OPEN = new OpenClaim(new Charge(Bearer.CARRIER, FREIGHT));

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(TransportClaimLifecycle.LIFECYCLE)
                .in(REPORTED, EveryTransportClaimCommandTest::reported)
                .in(TRACED, scene -> traced(scene, LossPlace.ON_THE_WAY))
                .in(ANSWERED, scene -> answered(scene, LossPlace.ON_THE_WAY))
                .in(CLAIMED, EveryTransportClaimCommandTest::claimed)
                .in(SETTLED, scene -> then(claimed(scene), scene, DISPATCHER, new SettleClaim("paid")))
                .in(DROPPED, scene -> then(answered(scene, LossPlace.NOWHERE), scene, DISPATCHER, new DropClaim()))
                .with(new TraceTrouble(new Trace("a hard brake", LossPlace.ON_THE_WAY)))
                .with(new AnswerCustomer("next week"))
                .with(OPEN)
                .with(new SettleClaim("paid"))
                .with(new DropClaim())
                .tests();
    }

    private static Ref<TransportClaim> reported(Scene scene) {
        new ShipmentScene(scene).underWay();
        return then(CLAIM, scene, CLERK, report(TroubleKind.DAMAGED));
    }

    private static Ref<TransportClaim> traced(Scene scene, LossPlace place) {
        return then(reported(scene), scene, DISPATCHER, new TraceTrouble(new Trace("a hard brake", place)));
    }

    private static Ref<TransportClaim> answered(Scene scene, LossPlace place) {
        return then(traced(scene, place), scene, CLERK, new AnswerCustomer("next week"));
    }

    private static Ref<TransportClaim> claimed(Scene scene) {
        return then(answered(scene, LossPlace.ON_THE_WAY), scene, DISPATCHER, OPEN);
    }

    private static Ref<TransportClaim> then(
            Ref<TransportClaim> claim, Scene scene, Actor actor, Command<TransportClaim> command) {
        scene.does(actor, claim, command);
        return claim;
    }
}
