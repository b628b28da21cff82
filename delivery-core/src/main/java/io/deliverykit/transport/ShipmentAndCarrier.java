package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.score.Dealing;
import io.deliverykit.transport.CarrierFileCommands.Carry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What must hold between a {@link Shipment} and the carriers that are asked, and what it says of the one that carries it. */
final class ShipmentAndCarrier {
    static final Fact<Shipment, CarrierFile> THE_CARRIERS =
            facts("the carriers that are asked", CarrierFile.class, Shipment::carriers);

    static final Rule<Shipment> ITS_CARRIER_IS_QUALIFIED =
            Rule.asks("TR-01", "its-carrier-is-qualified", ShipmentAndCarrier::carrierIsQualified, THE_CARRIERS);

    private ShipmentAndCarrier() {}

    /** What the shipment, as it stands, says of a carrier that was asked: of the one that carries it how that goes (PU-05). */
    static Carry ofTheCarrier(Filed<Shipment> shipment, Ref<CarrierFile> carrier) {
        Haul haul = shipment.content().haul();
        Dealing went = haul != null && haul.carrier().equals(carrier) ? dealing(shipment, haul.freight()) : null;
        return new Carry(shipment.ref(), went);
    }

    /** On time is by the arrival that was expected when it left; bad is what was lost or damaged on the way. */
    private static @Nullable Dealing dealing(Filed<Shipment> shipment, Money freight) {
        Shipment content = shipment.content();
        Instant arrived = content.journey().arrived();
        boolean isDue = arrived != null || shipment.isIn(ShipmentState.UNPAID);
        boolean isOnTime = arrived != null && !arrived.isAfter(content.journey().arrival());
        boolean isBad =
                content.troubles().values().stream().anyMatch(trouble -> trouble.happened(LossPlace.ON_THE_WAY));
        if (!isDue && !isBad) {
            return null;
        }
        List<Money> quoted = content.offers().stream().map(Haul::freight).toList();
        return new Dealing(
                shipment.ref().id(),
                isDue ? 1 : 0,
                isOnTime ? 1 : 0,
                1,
                isBad ? 0 : 1,
                Dealing.nearness(freight, quoted));
    }

    private static Answer carrierIsQualified(Situation<Shipment> now) {
        Haul haul = now.content().haul();
        return Answer.allOf(Stream.ofNullable(haul)
                .flatMap(each -> now.find(THE_CARRIERS, each.carrier()).stream())
                .map(carrier -> CarrierFileRules.usable(carrier, now.today()))
                .toList());
    }
}
