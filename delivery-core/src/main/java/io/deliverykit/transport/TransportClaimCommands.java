package io.deliverykit.transport;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link TransportClaim}. */
public final class TransportClaimCommands {
    private TransportClaimCommands() {}

    /**
     * The customer has not received the goods, or received them damaged (客户反馈).
     *
     * @param acceptance the acceptance list on which they wrote it; null where they reported it otherwise
     */
    public record ReportTrouble(
            @NotNull Ref<Shipment> shipment,
            @NotNull Ref<DeliveryNote> note,
            @NotNull List<@NotNull Ref<SalesContract>> contracts,
            @Nullable Ref<Acceptance> acceptance,
            @NotNull TroubleKind kind,
            @NotBlank String what)
            implements Opening<TransportClaim> {
        @Override
        public TransportClaim open(Turn turn) {
            return new TransportClaim(shipment, note, contracts, acceptance, Trouble.reported(kind, what), "", null);
        }
    }

    /** What happened is found out (查找原因). */
    public record TraceTrouble(@NotNull @Valid Trace trace) implements Command<TransportClaim> {
        @Override
        public TransportClaim change(TransportClaim before, Turn turn) {
            return before.traced(trace);
        }
    }

    /** The customer is told what was found and what will be done (回复客户). */
    public record AnswerCustomer(@NotBlank String answer) implements Command<TransportClaim> {
        @Override
        public TransportClaim change(TransportClaim before, Turn turn) {
            return before.answered(answer);
        }
    }

    /** Who answers for it is charged (提出索赔). */
    public record OpenClaim(@NotNull @Valid Charge charge) implements Command<TransportClaim> {
        @Override
        public TransportClaim change(TransportClaim before, Turn turn) {
            return before.charged(charge);
        }
    }

    /** The claim is settled (结清). */
    public record SettleClaim(@NotBlank String how) implements Command<TransportClaim> {}

    /** Nothing is lost: there is nothing to claim (撤销). */
    public record DropClaim() implements Command<TransportClaim> {}
}
