package io.deliverykit.transport;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link Shipment}. */
public final class ShipmentCommands {
    private ShipmentCommands() {}

    /**
     * A vehicle is wanted for a note (用车申请).
     *
     * @param dispatch the dispatch notice that transport was handed for it; null where there is none (DN-20)
     */
    public record RequestVehicle(
            @NotNull Ref<DeliveryNote> note,
            @Nullable Ref<DispatchNotice> dispatch,
            @NotBlank String destination,
            @NotNull Instant departure,
            @NotNull Instant arrival)
            implements Opening<Shipment> {
        @Override
        public Shipment open(Turn turn) {
            return Shipment.requested(note, dispatch, destination, Journey.planned(departure, arrival));
        }
    }

    /** A carrier was found and has named its freight (联系承运方); another one, or another freight, is confirmed anew. */
    public record QuoteFreight(@NotNull @Valid Haul haul) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.offered(haul);
        }
    }

    /** It cannot leave as planned: the order desk is told why, and when it will leave and arrive (延误报告, TR-04). */
    public record PostponeDeparture(
            @NotBlank String cause,
            @NotNull Instant departure,
            @NotNull Instant arrival) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.delayed(new Delay(cause, before.journey().departure(), departure, arrival, turn.at()));
        }
    }

    /** The vehicle has left (发运). */
    public record RecordDeparture(@NotNull Instant at) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.withJourney(before.journey().departedAt(at));
        }
    }

    /** The goods went from one hand into another (交接, TR-03). */
    public record RecordHandOver(
            @NotBlank String from,
            @NotBlank String to,
            @NotBlank String place) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.handedOver(new HandOverRecord(from, to, place, turn.at()));
        }
    }

    /** The slip that the carrier has signed came back (收回回执, TR-03). */
    public record ReceiveSlip(
            @NotBlank String number, @NotBlank String signedBy) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.withSlip(new DispatchSlip(number, signedBy, turn.at()));
        }
    }

    /** The customer is told that the goods are on their way (告知客户, TR-05). */
    public record TellOfDispatch(@NotBlank String whom) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.withTold(whom);
        }
    }

    /** The goods have arrived (到达). */
    public record RecordArrival(@NotNull Instant at) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.withJourney(before.journey().arrivedAt(at));
        }
    }

    /**
     * The freight is reviewed before it is paid, by one who has seen what was reported of the shipment (运费审核, TR-08).
     *
     * @param payable what is to be paid
     * @param troubles the claims that were seen, by id
     */
    public record ReviewFreight(
            @NotNull Money payable, @NotNull Set<@NotBlank String> troubles) implements Command<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.withReview(new FreightReview(turn.actor().person(), payable, troubles));
        }
    }

    /** The freight is paid (支付运费). */
    public record PayFreight(@NotBlank String receipt) implements Command<Shipment> {}

    /** The freight is not paid, because of what went wrong (不付运费). */
    public record RefuseFreight(@NotBlank String reason) implements Command<Shipment> {}

    /** The vehicle is not needed, or another is taken (取消用车). */
    public record CancelShipment(@NotBlank String reason) implements Command<Shipment> {}

    /**
     * What a claim, as it stands, says of the shipment (TR-06, TR-08).
     *
     * @param trouble null when nothing is lost
     */
    public record Troubled(Ref<?> claimant, @Nullable Trouble trouble) implements Claim<Shipment> {
        @Override
        public Shipment change(Shipment before, Turn turn) {
            return before.withTrouble(claimant.id(), trouble);
        }

        @Override
        public boolean isNothing() {
            return trouble == null;
        }

        @Override
        public boolean exceeds(Claim<Shipment> earlier) {
            return false;
        }
    }
}
