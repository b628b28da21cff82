package io.deliverykit.purchase;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything that can be done to a {@link PurchaseRequest}. */
public final class PurchaseRequestCommands {
    private PurchaseRequestCommands() {}

    /**
     * The purchaser draws up what is to be bought (填写采购申请); an oral request is none (PU-01).
     *
     * @param issuer the person who issued the plan
     */
    public record DrawUpRequest(
            @NotBlank String plan,
            @NotBlank String issuer,
            @NotNull LocalDate neededOn,
            @NotEmpty List<@NotNull @Valid RequestLine> lines)
            implements Opening<PurchaseRequest> {
        @Override
        public PurchaseRequest open(Turn turn) {
            return PurchaseRequest.draft(PurchaseRequestRules.departmentOf(turn), plan, issuer, neededOn, lines);
        }
    }

    /** Writes it anew before it is submitted (修改). */
    public record ReviseRequest(
            @NotNull LocalDate neededOn, @NotEmpty List<@NotNull @Valid RequestLine> lines)
            implements Command<PurchaseRequest> {
        @Override
        public PurchaseRequest change(PurchaseRequest before, Turn turn) {
            return before.withLines(neededOn, lines);
        }
    }

    /**
     * The keeper says what is in stock, of the whole group (核实库存, PU-07).
     *
     * @param found by line; zero where there is none
     */
    public record CheckStock(@NotEmpty Map<@NotBlank String, @NotNull Quantity> found)
            implements Command<PurchaseRequest> {
        @Override
        public PurchaseRequest change(PurchaseRequest before, Turn turn) {
            return before.withStock(found);
        }
    }

    /**
     * Who issued the plan agrees that less of a line is bought (同意减量, PU-07).
     *
     * @param least the least that is still to be bought
     */
    public record ConsentToLess(
            @NotBlank String line, @NotNull Quantity least) implements Command<PurchaseRequest> {
        @Override
        public PurchaseRequest change(PurchaseRequest before, Turn turn) {
            return before.withConsent(line, least);
        }
    }

    /** Puts it before the head of the department (报批). */
    public record SubmitRequest() implements Command<PurchaseRequest> {}

    /** It is not needed any more (取消). */
    public record CancelRequest(@NotBlank String reason) implements Command<PurchaseRequest> {}

    /**
     * What a purchase order, as it stands, buys of it.
     *
     * @param quantities by line; empty once the order is called off
     */
    public record Buy(Ref<PurchaseOrder> claimant, Map<String, Quantity> quantities) implements Claim<PurchaseRequest> {
        @Override
        public PurchaseRequest change(PurchaseRequest before, Turn turn) {
            return before.withOrdered(claimant.id(), quantities);
        }

        @Override
        public boolean isNothing() {
            return quantities.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<PurchaseRequest> earlier) {
            return earlier instanceof Buy was && Quantity.growAnywhere(quantities, was.quantities);
        }
    }
}
