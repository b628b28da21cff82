package io.deliverykit.deliverynote;

import io.deliverykit.order.DeliveryMode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the goods of a note get away (提货, 托运): who fetches them, and what was seen of them.
 *
 * @param proof the plate or other proof that the customer named; for self-pickup (DN-03)
 * @param carrier for shipped goods, from the carrier's message; null before (DN-04)
 * @param agent who signed for the customer before clearing; empty while nobody has (DN-26)
 * @param handedTo the plate of the vehicle whose driver got the note; empty before (DN-05)
 * @param checked the plates that were checked at the warehouse (DN-06)
 */
public record Haulage(
        DeliveryMode mode,
        String proof,
        @Nullable Carrier carrier,
        String agent,
        String handedTo,
        Set<String> checked) {
    public Haulage {
        checked = Collections.unmodifiableSet(new TreeSet<>(checked));
    }

    static Haulage of(DeliveryMode mode, String proof) {
        return new Haulage(mode, proof, null, "", "", Set.of());
    }

    /** Whether this driver may have the note. */
    boolean isForDriver(String identity, String plate) {
        return switch (mode) {
            case SHIPPED ->
                carrier != null
                        && carrier.driverIdentity().equals(identity)
                        && carrier.plate().equals(plate);
            case SELF_PICKUP -> proof.equals(plate) || proof.equals(identity);
            case DIRECT -> true;
        };
    }

    /** Whether this vehicle may be loaded: it is the one whose driver got the note. */
    boolean isForVehicle(String plate, String carrierName) {
        boolean isOfTheCarrier = mode != DeliveryMode.SHIPPED
                || (carrier != null && carrier.name().equals(carrierName));
        return isOfTheCarrier && plate.equals(handedTo);
    }

    /** Another proof; whoever showed the old one has shown nothing. */
    Haulage withProof(String other) {
        return other.equals(proof) ? this : new Haulage(mode, other, carrier, agent, "", Set.of());
    }

    /** Another carrier, driver or vehicle: the note is handed over anew, and what was seen of this plate was of others. */
    Haulage withCarrier(Carrier named) {
        if (named.equals(carrier)) {
            return this;
        }
        Set<String> others = new TreeSet<>(checked);
        others.remove(named.plate());
        return new Haulage(mode, proof, named, agent, "", others);
    }

    Haulage withAgent(String name) {
        return new Haulage(mode, proof, carrier, name, handedTo, checked);
    }

    Haulage withHandedTo(String plate) {
        return new Haulage(mode, proof, carrier, agent, plate, checked);
    }

    Haulage withChecked(String plate) {
        Set<String> more = new TreeSet<>(checked);
        more.add(plate);
        return new Haulage(mode, proof, carrier, agent, handedTo, more);
    }

    /** As named, and nothing of it signed or checked yet. */
    Haulage anew() {
        return new Haulage(mode, proof, carrier, "", "", Set.of());
    }
}
