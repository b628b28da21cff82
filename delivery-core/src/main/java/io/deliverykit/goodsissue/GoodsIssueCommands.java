package io.deliverykit.goodsissue;

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
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link GoodsIssue}. */
public final class GoodsIssueCommands {
    private GoodsIssueCommands() {}

    /**
     * Somebody asks for goods (申请出库, GI-03).
     *
     * @param note the delivery note for which they are; null where they are not sold by one
     * @param tender the tender by which scrap was sold; null for all else
     * @param purpose what they are for; may be empty where note or tender says it
     */
    public record RequestIssue(
            @NotNull IssueKind kind,
            @Nullable Ref<DeliveryNote> note,
            @Nullable Ref<ScrapTender> tender,
            @NotNull String purpose,
            @NotEmpty List<@NotNull @Valid IssueLine> lines)
            implements Opening<GoodsIssue> {
        @Override
        public GoodsIssue open(Turn turn) {
            return new GoodsIssue(
                    kind, turn.actor().company(), note, tender, purpose, lines, List.of(), null, Map.of());
        }
    }

    /** Asks once more for what was rejected, otherwise (重新申请). */
    public record RequestAgain(
            @NotNull String purpose, @NotEmpty List<@NotNull @Valid IssueLine> lines) implements Command<GoodsIssue> {
        @Override
        public GoodsIssue change(GoodsIssue before, Turn turn) {
            return before.asked(lines, purpose);
        }
    }

    /** The keeper has fetched the goods from where they lie (备货). */
    public record PickGoods() implements Command<GoodsIssue> {}

    /**
     * The keeper has checked name, type and quantity and signs; the stock cards are written down in the same step (签字出库,
     * GI-02).
     *
     * @param seen what is before the keeper, for each line
     * @param packaging what was used to pack it; empty where nothing was (GI-06)
     */
    public record IssueGoods(
            @NotEmpty List<@NotNull @Valid SeenGoods> seen,
            @NotNull List<@NotNull @Valid Packaging> packaging) implements Command<GoodsIssue> {
        @Override
        public GoodsIssue change(GoodsIssue before, Turn turn) {
            return before.issued(packaging, turn.today());
        }
    }

    /** Goods that were put out and have not left come back to where they lay (退库, DN-12, XP-19). */
    public record TakeBack(
            @NotEmpty Map<@NotBlank String, @NotNull Quantity> quantities,
            @NotBlank String reason) implements Command<GoodsIssue> {
        @Override
        public GoodsIssue change(GoodsIssue before, Turn turn) {
            return before.takenBack(quantities);
        }
    }

    /** It goes into the books (记帐); only once its month is reconciled (GI-07). */
    public record PostIssue() implements Command<GoodsIssue> {}

    /** The goods are not asked for any more (撤销). */
    public record WithdrawIssue(@NotBlank String reason) implements Command<GoodsIssue> {}

    /** The delivery note for which it was approved has come to its end: what is reserved is free again (DN-12, XP-19). */
    public record LapseIssue() implements ClockCommand<GoodsIssue> {}
}
