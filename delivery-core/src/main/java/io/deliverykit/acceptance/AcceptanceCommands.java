package io.deliverykit.acceptance;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/** Everything that can be done to an {@link Acceptance}. */
public final class AcceptanceCommands {
    private AcceptanceCommands() {}

    /** A note was delivered: the customer's answer is awaited. */
    public record AwaitAcceptance(
            Ref<DeliveryNote> note,
            Ref<CustomerAccount> customer,
            List<Ref<SalesContract>> contracts,
            Map<String, Quantity> delivered)
            implements Opening<Acceptance> {
        @Override
        public Acceptance open(Turn turn) {
            return new Acceptance(note, customer, contracts, delivered, List.of(), "", List.of());
        }
    }

    /** The customer has counted and signs (签收). */
    public record SignAcceptance(
            @NotBlank String signedBy, @NotEmpty List<@NotNull @Valid AcceptanceLine> lines)
            implements Command<Acceptance> {
        @Override
        public Acceptance change(Acceptance before, Turn turn) {
            return before.withLines(lines, signedBy);
        }
    }

    /** The contract's period has passed without a word: by the contract the goods are accepted (视为验收, AC-04). */
    public record DeemAccepted() implements ClockCommand<Acceptance> {
        @Override
        public Acceptance change(Acceptance before, Turn turn) {
            return before.deemed();
        }
    }

    /**
     * Sales has settled a disputed line with production and logistics (争议处理, AC-03).
     *
     * @param signedBy who signed for the customer; empty where the customer accepts no more than before
     */
    public record SettleLine(
            @NotNull @Valid AcceptanceLine line,
            @NotBlank String settlement,
            @NotNull String signedBy) implements Command<Acceptance> {
        @Override
        public Acceptance change(Acceptance before, Turn turn) {
            return before.settled(line, new Settlement(line.line(), settlement, signedBy));
        }
    }
}
