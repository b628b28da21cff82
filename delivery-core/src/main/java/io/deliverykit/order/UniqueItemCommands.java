package io.deliverykit.order;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Everything that can be done to a {@link UniqueItem}. */
public final class UniqueItemCommands {
    private UniqueItemCommands() {}

    /** Offers a thing for sale (登记). */
    public record RegisterItem(
            @NotBlank String product, @NotNull String description) implements Opening<UniqueItem> {
        @Override
        public UniqueItem open(Turn turn) {
            return new UniqueItem(product, description, null, false);
        }
    }

    /** It is not for sale any more (撤销). */
    public record WithdrawItem(@NotBlank String reason) implements Command<UniqueItem> {}

    /**
     * What an order holds of it, as it stands.
     *
     * @param isTaken whether the order's deposit for it is booked
     * @param isDone whether the order has ended
     */
    public record Take(Ref<SalesOrder> claimant, boolean isTaken, boolean isDone) implements Claim<UniqueItem> {
        @Override
        public UniqueItem change(UniqueItem before, Turn turn) {
            if (isTaken) {
                return before.takenBy(claimant, isDone);
            }
            return claimant.equals(before.order()) ? before.takenBy(null, false) : before;
        }

        @Override
        public boolean isNothing() {
            return !isTaken;
        }

        @Override
        public boolean exceeds(Claim<UniqueItem> earlier) {
            return earlier instanceof Take was && isTaken && !was.isTaken;
        }
    }
}
