package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.transport.ShipmentCommands.Troubled;
import io.deliverykit.transport.TransportClaimCommands.OpenClaim;
import java.util.HashSet;

/** What must hold on a {@link TransportClaim}. */
final class TransportClaimRules {
    static final Fact<TransportClaim, Shipment> THE_SHIPMENT =
            fact("the shipment", Shipment.class, TransportClaim::shipment);

    static final Fact<TransportClaim, DeliveryNote> THE_NOTE =
            fact("the delivery note", DeliveryNote.class, TransportClaim::note);

    static final Fact<TransportClaim, SalesContract> THE_CONTRACTS =
            facts("its contracts", SalesContract.class, TransportClaim::contracts);

    static final Fact<TransportClaim, Acceptance> THE_ACCEPTANCE =
            factIfAny("the acceptance list", Acceptance.class, TransportClaim::acceptance);

    static final Rule<TransportClaim> ITS_SHIPMENT_HAS_LEFT = Rule.asks(
            "TR-06",
            "its-shipment-has-left",
            now -> Answer.of(ShipmentRules.hasLeft(now.the(THE_SHIPMENT)))
                    .with("shipment", now.the(THE_SHIPMENT).title())
                    .with("state", now.the(THE_SHIPMENT).state().name()),
            THE_SHIPMENT);

    static final Rule<TransportClaim> NAMES_NOTE_AND_CONTRACTS_OF_ITS_SHIPMENT = Rule.asks(
            "TR-07",
            "names-note-and-contracts-of-its-shipment",
            now -> Answer.of(
                    now.the(THE_SHIPMENT).content().note().equals(now.content().note())
                            && new HashSet<>(now.the(THE_NOTE).content().contracts())
                                    .equals(new HashSet<>(now.content().contracts()))),
            THE_SHIPMENT,
            THE_NOTE);

    /** What the customer has signed is what is claimed: damaged goods where they found some, missing ones where some were short. */
    static final Rule<TransportClaim> IS_WHAT_ITS_ACCEPTANCE_SAYS = Rule.asks(
            "AC-03",
            "is-what-its-acceptance-says",
            now -> Answer.allOf(now.all(THE_ACCEPTANCE).stream()
                    .map(list -> Answer.of(
                                    list.content().note().equals(now.content().note())
                                            && list.content().lines().stream()
                                                    .anyMatch(line -> now.content()
                                                            .trouble()
                                                            .kind()
                                                            .isFoundOn(line)))
                            .with("acceptance", list.title())
                            .with("kind", now.content().trouble().kind()))
                    .toList()),
            THE_ACCEPTANCE);

    static final Rule<TransportClaim> SOMETHING_IS_LOST =
            Rule.holds("TR-06", "something-is-lost", claim -> !claim.isNothingLost());

    static final Rule<TransportClaim> NOTHING_IS_LOST =
            Rule.holds("TR-06", "nothing-is-lost", TransportClaim::isNothingLost);

    /** Under our protection it is not the customer's to bear, beyond it not ours. */
    static final InputRule<TransportClaim, OpenClaim> CHARGES_BY_THE_CONTRACT = InputRule.asks(
            "TR-07",
            "charges-by-the-contract",
            OpenClaim.class,
            (now, open) -> {
                Trace trace = now.content().trouble().trace();
                ProtectionEnd end = ProtectionEnd.of(now.all(THE_CONTRACTS));
                Bearer wrong = trace != null && trace.place().isProtected(end) ? Bearer.CUSTOMER : Bearer.OURSELVES;
                return Answer.of(open.charge().bearer() != wrong)
                        .with("bearer", open.charge().bearer())
                        .with("place", trace == null ? "-" : trace.place())
                        .with("ends", end);
            },
            THE_CONTRACTS);

    private TransportClaimRules() {}

    /** What the claim, as it stands, says of its shipment: until it turns out that nothing is lost. */
    static Troubled ofTheShipment(Filed<TransportClaim> claim, Ref<Shipment> shipment) {
        boolean isNothing = claim.isIn(TransportClaimState.DROPPED);
        return new Troubled(claim.ref(), isNothing ? null : claim.content().trouble());
    }
}
