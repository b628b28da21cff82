package io.deliverykit.goodsreceipt;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.purchase.PurchaseOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link GoodsReceipt}. */
public final class GoodsReceiptCommands {
    private GoodsReceiptCommands() {}

    /**
     * The keeper puts goods that have passed where they lie from now on (签收入库).
     *
     * @param instruction by which they were made; null where they were bought
     * @param purchase by which they were bought; null where they were made
     */
    public record ShelveGoods(
            @Nullable Ref<ProductionInstruction> instruction,
            @Nullable Ref<PurchaseOrder> purchase,
            @NotEmpty List<@NotNull @Valid ReceiptLine> lines)
            implements Opening<GoodsReceipt> {
        @Override
        public GoodsReceipt open(Turn turn) {
            return new GoodsReceipt(instruction, purchase, lines);
        }
    }

    /** It goes into the books, and is not reversed any more (记帐). */
    public record PostReceipt() implements Command<GoodsReceipt> {}

    /** It was written by mistake: nothing lies by it (冲销, XP-19). */
    public record ReverseReceipt(@NotBlank String reason) implements Command<GoodsReceipt> {}
}
