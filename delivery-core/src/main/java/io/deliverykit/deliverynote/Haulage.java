package io.deliverykit.deliverynote;

import io.deliverykit.order.DeliveryMode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the goods of a note get away (提货, 托运): who fetches them, and what was seen of them.
 *
 * @param proof the plate or other proof that the customer named; for self-pickup (DN-03)
 * @param carrier for shipped goods, from the carrier's message; null before (DN-04)
 * @param bearer for goods that our own people bring; null before (DN-18)
 * @param appointment that the customer expects them; null before, and for goods that they fetch (DN-22)
 * @param agent who signed for the customer before clearing; empty while nobody has (DN-26)
 * @param handedTo the plate of the vehicle whose driver got the note; empty before (DN-05)
 * @param checked the plates that were checked at the warehouse (DN-06)
 */
public record Haulage(
        DeliveryMode mode,
        String proof,
        @Nullable Carrier carrier,
        @Nullable Bearer bearer,
        @Nullable Appointment appointment,
        String agent,
        String handedTo,
        Set<String> checked) {
    public Haulage {
        checked = Collections.unmodifiableSet(new TreeSet<>(checked));
    }

    static Haulage of(DeliveryMode mode, String proof) {
        return new Haulage(mode, proof, null, null, null, "", "", Set.of());
    }

    /** Whether this driver may have the note. */
    boolean isForDriver(String identity, String plate) {
        return switch (mode) {
            case SHIPPED ->
                carrier != null
                        && carrier.driverIdentity().equals(identity)
                        && carrier.plate().equals(plate);
            case SELF_PICKUP -> proof.equals(plate) || proof.equals(identity);
            case DIRECT -> bearer != null && bearer.name().equals(identity);
        };
    }

    /** Whether this vehicle may be loaded: it is the one whose driver got the note. */
    boolean isForVehicle(String plate) {
        return plate.equals(handedTo);
    }

    /** Another proof; whoever showed the old one has shown nothing. */
    Haulage withProof(String other) {
        return other.equals(proof)
                ? this
                : with(copy -> {
                    copy.proof = other;
                    copy.handedTo = "";
                    copy.checked = Set.of();
                });
    }

    /** Another carrier, driver or vehicle: the note is handed over anew, and what was seen of this plate was of others. */
    Haulage withCarrier(Carrier named) {
        Set<String> others = new TreeSet<>(checked);
        others.remove(named.plate());
        return named.equals(carrier)
                ? this
                : with(copy -> {
                    copy.carrier = named;
                    copy.handedTo = "";
                    copy.checked = others;
                });
    }

    /** Somebody else brings the goods: the note is handed over anew. */
    Haulage withBearer(Bearer named) {
        return named.equals(bearer)
                ? this
                : with(copy -> {
                    copy.bearer = named;
                    copy.handedTo = "";
                });
    }

    Haulage withAppointment(Appointment made) {
        return with(copy -> copy.appointment = made);
    }

    Haulage withAgent(String name) {
        return with(copy -> copy.agent = name);
    }

    Haulage withHandedTo(String plate) {
        return with(copy -> copy.handedTo = plate);
    }

    Haulage withChecked(String plate) {
        Set<String> more = new TreeSet<>(checked);
        more.add(plate);
        return with(copy -> copy.checked = more);
    }

    /** As named, and nothing of it signed or checked yet. */
    Haulage anew() {
        return with(copy -> {
            copy.agent = "";
            copy.handedTo = "";
            copy.checked = Set.of();
        });
    }

    private Haulage with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return new Haulage(
                mode, copy.proof, copy.carrier, copy.bearer, copy.appointment, copy.agent, copy.handedTo, copy.checked);
    }

    /** The same way of getting the goods away, of which some parts are set anew. */
    private final class Copy {
        private String proof = Haulage.this.proof;
        private @Nullable Carrier carrier = Haulage.this.carrier;
        private @Nullable Bearer bearer = Haulage.this.bearer;
        private @Nullable Appointment appointment = Haulage.this.appointment;
        private String agent = Haulage.this.agent;
        private String handedTo = Haulage.this.handedTo;
        private Set<String> checked = Haulage.this.checked;
    }
}
