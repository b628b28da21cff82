package io.deliverykit.transport;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer reports of a shipment, and what comes of it (货物短损, 运输索赔, TR-06).
 *
 * @param contracts those of the note; they say where our protection of the goods ends (TR-07)
 * @param acceptance the acceptance list on which the customer wrote it; null where they reported it otherwise (AC-03)
 * @param answer what the customer was told; empty before
 * @param charge null before
 */
public record TransportClaim(
        Ref<Shipment> shipment,
        Ref<DeliveryNote> note,
        List<Ref<SalesContract>> contracts,
        @Nullable Ref<Acceptance> acceptance,
        Trouble trouble,
        String answer,
        @Nullable Charge charge) {
    public TransportClaim {
        contracts = List.copyOf(contracts);
    }

    public static Ref<TransportClaim> ref(String id) {
        return Ref.of(TransportClaimLifecycle.NAME, id);
    }

    boolean isNothingLost() {
        return trouble.happened(LossPlace.NOWHERE);
    }

    TransportClaim traced(Trace found) {
        return new TransportClaim(shipment, note, contracts, acceptance, trouble.traced(found), answer, charge);
    }

    TransportClaim answered(String told) {
        return new TransportClaim(shipment, note, contracts, acceptance, trouble, told, charge);
    }

    TransportClaim charged(Charge other) {
        return new TransportClaim(shipment, note, contracts, acceptance, trouble, answer, other);
    }
}
