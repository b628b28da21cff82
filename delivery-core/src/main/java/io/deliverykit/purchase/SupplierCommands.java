package io.deliverykit.purchase;

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
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link Supplier}. */
public final class SupplierCommands {
    private SupplierCommands() {}

    /** Somebody offers to supply (登记供应商). */
    public record RegisterSupplier(
            @NotBlank String name, @NotBlank String contact) implements Opening<Supplier> {
        @Override
        public Supplier open(Turn turn) {
            return new Supplier(name, contact, null, "", Scorecard.EMPTY);
        }
    }

    /** Somebody else is to be called, or elsewhere (变更联系方式). */
    public record ChangeContact(@NotBlank String contact) implements Command<Supplier> {
        @Override
        public Supplier change(Supplier before, Turn turn) {
            return before.withContact(contact);
        }
    }

    /** It was looked at, and this was found (供应商评价). Its score begins anew. */
    public record EvaluateSupplier(@NotNull @Valid Evaluation evaluation) implements Command<Supplier> {
        @Override
        public Supplier change(Supplier before, Turn turn) {
            return before.evaluated(evaluation, turn.actor().person());
        }
    }

    /** Puts it on the list of the qualified (列入合格名录). */
    public record QualifySupplier() implements Command<Supplier> {}

    /** Takes it off the list (除名). */
    public record DisqualifySupplier(@NotBlank String reason) implements Command<Supplier> {}

    /** Nothing is bought of it any more (终止往来). */
    public record DropSupplier(@NotBlank String reason) implements Command<Supplier> {}

    /**
     * How a purchase from it went, as it stands.
     *
     * @param went null while nothing is known, and for a supplier who was only asked
     */
    public record Supply(
            Ref<PurchaseOrder> claimant, @Nullable Dealing went) implements Claim<Supplier> {
        @Override
        public Supplier change(Supplier before, Turn turn) {
            return before.with(before.scorecard().with(claimant.id(), went, turn.policy()));
        }

        @Override
        public boolean isNothing() {
            return went == null;
        }

        @Override
        public boolean exceeds(Claim<Supplier> earlier) {
            return false;
        }
    }
}
