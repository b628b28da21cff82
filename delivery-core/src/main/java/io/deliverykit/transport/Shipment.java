package io.deliverykit.transport;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The transport of a note's goods by a carrier (运输单, 托运单).
 *
 * @param dispatch the dispatch notice by which its goods are sent; null where there is none (DN-20)
 * @param offers what each carrier that was asked has named; the one that was named last is taken
 * @param slip null before it came back
 * @param told who at the customer's was told of the dispatch; empty before (TR-05)
 * @param troubles what was reported of it, by the id of the claim; told through {@link ShipmentCommands.Troubled} only
 * @param review null before
 */
public record Shipment(
        Ref<DeliveryNote> note,
        @Nullable Ref<DispatchNotice> dispatch,
        String destination,
        Journey journey,
        List<Haul> offers,
        List<HandOverRecord> handOvers,
        List<Delay> delays,
        @Nullable DispatchSlip slip,
        String told,
        Map<String, Trouble> troubles,
        @Nullable FreightReview review) {
    public Shipment {
        offers = List.copyOf(offers);
        handOvers = List.copyOf(handOvers);
        delays = List.copyOf(delays);
        troubles = Collections.unmodifiableMap(new TreeMap<>(troubles));
    }

    static Shipment requested(
            Ref<DeliveryNote> note, @Nullable Ref<DispatchNotice> dispatch, String destination, Journey journey) {
        return new Shipment(
                note, dispatch, destination, journey, List.of(), List.of(), List.of(), null, "", Map.of(), null);
    }

    public static Ref<Shipment> ref(String id) {
        return Ref.of(ShipmentLifecycle.NAME, id);
    }

    /** Who carries it, and for how much; null before a carrier has named its freight. */
    public @Nullable Haul haul() {
        return offers.isEmpty() ? null : offers.get(offers.size() - 1);
    }

    /** Those who were asked, whoever carries it. */
    List<Ref<CarrierFile>> carriers() {
        return offers.stream().map(Haul::carrier).toList();
    }

    /** Whether the customer is still to be told of the dispatch (TR-05). */
    boolean isUntold() {
        return slip != null && told.isEmpty();
    }

    Shipment offered(Haul named) {
        List<Haul> others = new ArrayList<>(offers);
        others.removeIf(each -> each.carrier().equals(named.carrier()));
        return with(copy -> copy.offers = joined(others, named));
    }

    Shipment withJourney(Journey other) {
        return with(copy -> copy.journey = other);
    }

    Shipment delayed(Delay delay) {
        return with(copy -> {
            copy.journey = Journey.planned(delay.departure(), delay.arrival());
            copy.delays = joined(delays, delay);
        });
    }

    Shipment handedOver(HandOverRecord record) {
        return with(copy -> copy.handOvers = joined(handOvers, record));
    }

    Shipment withSlip(DispatchSlip received) {
        return with(copy -> copy.slip = received);
    }

    Shipment withTold(String whom) {
        return with(copy -> copy.told = whom);
    }

    Shipment withReview(FreightReview found) {
        return with(copy -> copy.review = found);
    }

    /** @param trouble null when the claim says nothing any more */
    Shipment withTrouble(String claim, @Nullable Trouble trouble) {
        Map<String, Trouble> others = new TreeMap<>(troubles);
        if (trouble == null) {
            others.remove(claim);
        } else {
            others.put(claim, trouble);
        }
        return with(copy -> copy.troubles = others);
    }

    private static <T> List<T> joined(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private Shipment with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same shipment of the same note to the same place, of which some parts are set anew. */
    private final class Copy {
        private Journey journey = Shipment.this.journey;
        private List<Haul> offers = Shipment.this.offers;
        private List<HandOverRecord> handOvers = Shipment.this.handOvers;
        private List<Delay> delays = Shipment.this.delays;
        private @Nullable DispatchSlip slip = Shipment.this.slip;
        private String told = Shipment.this.told;
        private Map<String, Trouble> troubles = Shipment.this.troubles;
        private @Nullable FreightReview review = Shipment.this.review;

        private Shipment made() {
            return new Shipment(
                    note, dispatch, destination, journey, offers, handOvers, delays, slip, told, troubles, review);
        }
    }
}
