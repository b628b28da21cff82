package io.deliverykit.deliverynote;

import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.CarrierFileRules;
import io.deliverykit.transport.Haul;
import io.deliverykit.transport.Shipment;
import io.deliverykit.transport.ShipmentRules;
import java.util.stream.Stream;

/** What must hold between a {@link DeliveryNote} that is shipped and whoever carries its goods. */
public final class NoteAndTransport {
    /** Whether a note is handed over without a shipment, where a company keeps none (TR-02). */
    public static final Setting<Boolean> GOES_WITHOUT_SHIPMENT = setting("TR-02.goes-without-shipment", true);

    static final Fact<DeliveryNote, CarrierFile> THE_CARRIER = facts(
            "the carrier's file",
            CarrierFile.class,
            note -> carrier(note).map(Carrier::file).toList());

    static final Fact<DeliveryNote, Shipment> THE_SHIPMENT = facts(
            "its shipment",
            Shipment.class,
            note -> carrier(note)
                    .flatMap(each -> Stream.ofNullable(each.shipment()))
                    .toList());

    /** Self-pickup is exempt: its goods go with whom the customer sends. */
    static final Rule<DeliveryNote> ITS_CARRIER_IS_QUALIFIED = Rule.asks(
            "TR-01",
            "its-carrier-is-qualified",
            now -> Answer.allOf(now.all(THE_CARRIER).stream()
                    .map(file -> CarrierFileRules.usable(file, now.today()))
                    .toList()),
            THE_CARRIER);

    /** At the warehouse it says the name that is on file. */
    static final InputRule<DeliveryNote, StartLoading> CARRIER_AGREES = InputRule.asks(
            "DN-06",
            "carrier-agrees",
            StartLoading.class,
            (now, seen) -> Answer.allOf(now.all(THE_CARRIER).stream()
                    .map(file -> Answer.of(file.content().name().equals(seen.carrier()))
                            .with("seen", seen.carrier())
                            .with("carrier", file.content().name()))
                    .toList()),
            THE_CARRIER);

    static final Rule<DeliveryNote> MAY_GO_WITHOUT_SHIPMENT = Rule.asks(
            "TR-02",
            "may-go-without-shipment",
            now -> Answer.of(now.setting(GOES_WITHOUT_SHIPMENT)
                    || carrier(now.content()).allMatch(each -> each.shipment() != null)));

    static final Rule<DeliveryNote> ITS_FREIGHT_IS_CONFIRMED = Rule.asks(
            "TR-02",
            "its-freight-is-confirmed",
            now -> Answer.allOf(now.all(THE_SHIPMENT).stream()
                    .map(shipment -> Answer.of(isConfirmed(now, shipment))
                            .with("shipment", shipment.title())
                            .with("state", shipment.state().name()))
                    .toList()),
            THE_SHIPMENT);

    /** What must be known of carrier and freight before the vehicle is used. */
    static final RuleSet<DeliveryNote> MAY_USE_ITS_VEHICLE =
            RuleSet.of(ITS_CARRIER_IS_QUALIFIED, MAY_GO_WITHOUT_SHIPMENT, ITS_FREIGHT_IS_CONFIRMED);

    private NoteAndTransport() {}

    /** Confirmed for this note, and with the carrier that it names. */
    private static boolean isConfirmed(Situation<DeliveryNote> now, Filed<Shipment> shipment) {
        Haul haul = shipment.content().haul();
        return ShipmentRules.isConfirmedFor(shipment, now.filed().ref())
                && haul != null
                && carrier(now.content()).allMatch(each -> haul.carrier().equals(each.file()));
    }

    /** One, or none while the carrier's message has not come. */
    private static Stream<Carrier> carrier(DeliveryNote note) {
        return Stream.ofNullable(note.haulage().carrier());
    }
}
