package io.deliverykit.goodsreceipt;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A goods receipt (入库单): what of the goods that were made or bought has come to lie where, issuable from then on.
 *
 * @param instruction by which the goods were made; null where they were bought
 * @param purchase by which they were bought; null where they were made
 */
public record GoodsReceipt(
        @Nullable Ref<ProductionInstruction> instruction,
        @Nullable Ref<PurchaseOrder> purchase,
        List<ReceiptLine> lines) {
    public GoodsReceipt {
        lines = List.copyOf(lines);
    }

    public static Ref<GoodsReceipt> ref(String id) {
        return Ref.of(GoodsReceiptLifecycle.NAME, id);
    }

    /** The cards of its lines, each once. */
    public Set<Ref<StockCard>> cards() {
        return lines.stream().map(ReceiptLine::card).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What has come by line of the instruction or purchase order. */
    Map<String, Quantity> byLine() {
        return sums(ReceiptLine::line);
    }

    /** What has come to lie by card. */
    Map<Ref<StockCard>, Quantity> byCard() {
        return sums(ReceiptLine::card);
    }

    /** Rows in units that do not convert are refused by a rule; here they must only not break. */
    private <K> Map<K, Quantity> sums(Function<ReceiptLine, K> key) {
        Map<K, Quantity> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(key.apply(line), line.quantity(), Quantity::plusIfAlike));
        return sums;
    }
}
