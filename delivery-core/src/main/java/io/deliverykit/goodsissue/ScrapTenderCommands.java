package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Everything that can be done to a {@link ScrapTender}. */
public final class ScrapTenderCommands {
    private ScrapTenderCommands() {}

    /** Bidders are asked what they give for scrap or by-products (招标). */
    public record InviteBids(
            @NotBlank String product,
            @NotNull String specification,
            @NotNull Quantity quantity,
            @NotNull CurrencyUnit currency)
            implements Opening<ScrapTender> {
        @Override
        public ScrapTender open(Turn turn) {
            return new ScrapTender(product, specification, quantity, currency, Map.of(), "", "", null, false, false);
        }
    }

    /** What one bidder gives for all of it (投标). */
    public record RecordBid(
            @NotBlank String bidder, @NotNull Money amount) implements Command<ScrapTender> {
        @Override
        public ScrapTender change(ScrapTender before, Turn turn) {
            return before.withBid(bidder, amount);
        }
    }

    /** The highest bidder gets it (定标). */
    public record AwardTender(@NotBlank String bidder) implements Command<ScrapTender> {
        @Override
        public ScrapTender change(ScrapTender before, Turn turn) {
            return before.won(bidder);
        }
    }

    /** The winner has paid in cash, as one who picks goods up does (收款, DN-11). */
    public record ReceiveCash(
            @NotBlank String receipt, @NotNull Money amount) implements Command<ScrapTender> {
        @Override
        public ScrapTender change(ScrapTender before, Turn turn) {
            return before.paid(receipt);
        }
    }

    /** It is not sold after all (撤销). */
    public record CallOffTender(@NotBlank String reason) implements Command<ScrapTender> {}

    /**
     * What a goods issue has of what was sold, as it stands.
     *
     * @param isHeld whether it is approved
     * @param isOut whether the keeper has signed for it
     * @param isPosted whether it is in the books
     */
    public record Fetch(Ref<GoodsIssue> claimant, boolean isHeld, boolean isOut, boolean isPosted)
            implements Claim<ScrapTender> {
        @Override
        public ScrapTender change(ScrapTender before, Turn turn) {
            if (isHeld) {
                return before.fetched(claimant, isOut, isPosted);
            }
            return claimant.equals(before.issue()) ? before.fetched(null, false, false) : before;
        }

        @Override
        public boolean isNothing() {
            return !isHeld;
        }

        @Override
        public boolean exceeds(Claim<ScrapTender> earlier) {
            return earlier instanceof Fetch was && isHeld && !was.isHeld;
        }
    }
}
