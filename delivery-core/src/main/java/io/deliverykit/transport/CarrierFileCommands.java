package io.deliverykit.transport;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.score.Dealing;
import io.deliverykit.score.Scorecard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link CarrierFile}. */
public final class CarrierFileCommands {
    private CarrierFileCommands() {}

    /** Somebody offers to carry our goods (登记承运方). */
    public record RegisterCarrier(
            @NotBlank String name, @NotBlank String contact) implements Opening<CarrierFile> {
        @Override
        public CarrierFile open(Turn turn) {
            return new CarrierFile(name, contact, List.of(), null, Scorecard.EMPTY);
        }
    }

    /** Somebody else is to be called, or elsewhere (变更联系方式). */
    public record ChangeCarrierContact(@NotBlank String contact) implements Command<CarrierFile> {
        @Override
        public CarrierFile change(CarrierFile before, Turn turn) {
            return before.withContact(contact);
        }
    }

    /** It is evaluated, for the first time or anew (评价, TR-01). Its score begins anew. */
    public record EvaluateCarrier(@NotNull @Valid CarrierEvaluation evaluation) implements Command<CarrierFile> {
        @Override
        public CarrierFile change(CarrierFile before, Turn turn) {
            return before.evaluated(evaluation);
        }
    }

    /** A contract is signed with it, the first or the next (签订运输合同, TR-01). */
    public record SignCarrierContract(@NotNull @Valid CarrierContract contract) implements Command<CarrierFile> {
        @Override
        public CarrierFile change(CarrierFile before, Turn turn) {
            return before.under(contract);
        }
    }

    /** It is not used until it is evaluated anew (暂停使用). */
    public record SuspendCarrier(@NotBlank String reason) implements Command<CarrierFile> {}

    /** It is never used again (除名). */
    public record StrikeOffCarrier(@NotBlank String reason) implements Command<CarrierFile> {}

    /**
     * How a shipment by it went, as it stands (PU-05).
     *
     * @param went null while nothing is known, and for a carrier that was only asked
     */
    public record Carry(Ref<Shipment> claimant, @Nullable Dealing went) implements Claim<CarrierFile> {
        @Override
        public CarrierFile change(CarrierFile before, Turn turn) {
            return before.with(before.scorecard().with(claimant.id(), went, turn.policy()));
        }

        @Override
        public boolean isNothing() {
            return went == null;
        }

        @Override
        public boolean exceeds(Claim<CarrierFile> earlier) {
            return false;
        }
    }
}
