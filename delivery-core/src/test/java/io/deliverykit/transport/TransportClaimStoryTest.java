package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.ShipmentScene.*;
import static io.deliverykit.transport.TransportClaimState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.TransportClaimCommands.*;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damage on the way: reported, traced, answered to the customer, claimed from the carrier and settled. */
class TransportClaimStoryTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ShipmentScene shipment = new ShipmentScene(scene);

    @Test
    @Tag("TR-06")
    void it_is_reported_traced_answered_claimed_and_settled() {
        shipment.isOursUpTo(ProtectionEnd.DESTINATION);
        shipment.arrived();

        assertThat(scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED)).state())
                .isEqualTo(REPORTED);
        Trace trace = new Trace("a hard brake", LossPlace.ON_THE_WAY);
        assertThat(scene.does(QUALITY_MANAGER, CLAIM, new TraceTrouble(trace)).state())
                .isEqualTo(TRACED);
        assertThat(scene.does(SERVICE_AGENT, CLAIM, new AnswerCustomer("three new sheets next week"))
                        .state())
                .isEqualTo(ANSWERED);
        Charge charge = new Charge(Bearer.CARRIER, Money.of(Scene.CNY, 300));
        assertThat(scene.does(DISPATCHER, CLAIM, new OpenClaim(charge)).state()).isEqualTo(CLAIMED);
        assertThat(scene.does(ACCOUNTANT, CLAIM, new SettleClaim("set off against the freight"))
                        .state())
                .isEqualTo(SETTLED);

        assertThat(scene.find(CLAIM).content().charge()).isEqualTo(charge);
        assertThat(scene.desk().verifyJournal(CLERK, CLAIM)).isEmpty();
    }
}
