package io.deliverykit.stock;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Everything that can be done to a {@link StockCard}. */
public final class StockCardCommands {
    private StockCardCommands() {}

    /** A card for goods that are to lie in a warehouse (建卡). */
    public record OpenStockCard(
            @NotBlank @Size(max = 48) @Pattern(regexp = "[^~]*")
            String product,

            @NotNull @Size(max = 48) @Pattern(regexp = "[^~]*")
            String specification,

            @NotNull @Size(max = 48) @Pattern(regexp = "[^~]*")
            String batch,

            @NotBlank @Size(max = 48) @Pattern(regexp = "[^~]*")
            String warehouse,

            @NotNull Unit unit)
            implements Opening<StockCard> {
        @Override
        public StockCard open(Turn turn) {
            LocalDate lastMonth = turn.today().withDayOfMonth(1).minusMonths(1);
            return StockCard.empty(product, specification, batch, warehouse, unit, lastMonth);
        }
    }

    /** Something that says how much of the card it is about. */
    interface OfQuantity extends Command<StockCard> {
        Quantity quantity();
    }

    /** Something about goods that lie blocked under a trace number. */
    interface OfTrace extends OfQuantity {
        String trace();
    }

    /**
     * Goods come to lie there, issuable, of which no document here says that they were made or bought (入库); all others come
     * by a {@link GoodsReceipt}.
     *
     * @param reference the paper by which they came: an inspection that they have passed, an opening balance
     */
    public record BookIn(
            @NotNull Quantity quantity, @NotBlank String reference) implements OfQuantity {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withReceived(quantity);
        }
    }

    /** Goods come to lie there that may not be issued: not passed, or given back to be mended (入待处理库, PN-07, RT-05). */
    public record BookInBlocked(
            @NotBlank String trace,
            @NotNull Quantity quantity,
            @NotBlank String reference) implements OfQuantity {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withBlocked(trace, quantity);
        }
    }

    /** Goods that lie there may not be issued any more (冻结). */
    public record BlockGoods(
            @NotBlank String trace,
            @NotNull Quantity quantity,
            @NotBlank String reason) implements OfQuantity {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withReceived(quantity.negated()).withBlocked(trace, quantity);
        }
    }

    /** Blocked goods have passed and may be issued (解冻). */
    public record ReleaseBlocked(
            @NotBlank String trace,
            @NotNull Quantity quantity,
            @NotBlank String reference) implements OfTrace {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withBlocked(trace, quantity.negated()).withReceived(quantity);
        }
    }

    /** Blocked goods go away: scrapped, or back to where they came from (处理). */
    public record RemoveBlocked(
            @NotBlank String trace,
            @NotNull Quantity quantity,
            @NotBlank String reference) implements OfTrace {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withBlocked(trace, quantity.negated());
        }
    }

    /**
     * A count has found more or less than the card says, and finance has it written so (盘盈盘亏).
     *
     * @param by how much more; negative for less
     * @param reference the count
     */
    public record CorrectStock(
            @NotNull Quantity by, @NotBlank String reference) implements Command<StockCard> {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withReceived(by);
        }
    }

    /** The card is not needed any more (停用). */
    public record CloseStockCard(@NotBlank String reason) implements Command<StockCard> {}

    /** What a goods receipt has brought to this card, as it stands (PN-07, QI-02). */
    public record Bring(Ref<GoodsReceipt> claimant, Brought has) implements Claim<StockCard> {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withBrought(claimant.id(), has);
        }

        @Override
        public boolean isNothing() {
            return false;
        }

        /** To bring less is what the card may refuse: somebody may have taken it. */
        @Override
        public boolean exceeds(Claim<StockCard> earlier) {
            return !(earlier instanceof Bring was) || !was.has.quantity().equals(has.quantity());
        }
    }

    /** What a goods issue has of this card, as it stands (GI-02). */
    public record Draw(Ref<GoodsIssue> claimant, Drawn has) implements Claim<StockCard> {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withDrawn(claimant.id(), has);
        }

        @Override
        public boolean isNothing() {
            return has.isNothing();
        }

        @Override
        public boolean exceeds(Claim<StockCard> earlier) {
            return !(earlier instanceof Draw was) || isMore(has.taken(), was.has.taken());
        }
    }

    /** What a delivery note has of this card, as it stands (XP-19). */
    public record Reserve(Ref<DeliveryNote> claimant, Noted has) implements Claim<StockCard> {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return before.withNoted(claimant.id(), has);
        }

        @Override
        public boolean isNothing() {
            return has.isNothing();
        }

        @Override
        public boolean exceeds(Claim<StockCard> earlier) {
            return !(earlier instanceof Reserve was) || isMore(has.taken(), was.has.taken());
        }
    }

    private static boolean isMore(Quantity asked, Quantity had) {
        return !asked.unit().convertsTo(had.unit()) || asked.isMoreThan(had);
    }

    /** For which month a count has found how much lies there (GI-08). */
    public record Count(Ref<StockCount> claimant, LocalDate month, boolean isCounted) implements Claim<StockCard> {
        @Override
        public StockCard change(StockCard before, Turn turn) {
            return isCounted ? before.withCounted(month) : before;
        }

        @Override
        public boolean isNothing() {
            return !isCounted;
        }

        @Override
        public boolean exceeds(Claim<StockCard> earlier) {
            return false;
        }
    }
}
