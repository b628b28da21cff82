package io.deliverykit.goodsreceipt;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form by which goods come to lie in the warehouse: no prices, and no supplier. */
public final class ReceiptForms {
    private ReceiptForms() {}

    /**
     * 成品入库单: what has come to lie where (PN-07, GI-02).
     *
     * @param instruction by which the goods were made; null where they were bought
     * @param purchase by which they were bought; null where they were made
     */
    public record ReceiptSheet(
            String number,
            @Nullable Ref<ProductionInstruction> instruction,
            @Nullable Ref<PurchaseOrder> purchase,
            List<ShelvedRow> rows) {}

    /** One line of goods on one shelf. */
    public record ShelvedRow(String product, String specification, String batch, String warehouse, Quantity quantity) {}

    /**
     * The receipt as it is printed.
     *
     * @param cards those of its lines; a line of which the card is not among them is left out
     */
    public static ReceiptSheet receipt(Filed<GoodsReceipt> receipt, Collection<Filed<StockCard>> cards) {
        GoodsReceipt content = receipt.content();
        return new ReceiptSheet(
                receipt.title(),
                content.instruction(),
                content.purchase(),
                content.lines().stream().flatMap(line -> row(line, cards)).toList());
    }

    private static Stream<ShelvedRow> row(ReceiptLine line, Collection<Filed<StockCard>> cards) {
        return cards.stream()
                .filter(card -> card.ref().equals(line.card()))
                .map(Filed::content)
                .map(card -> new ShelvedRow(
                        card.product(), card.specification(), card.batch(), card.warehouse(), line.quantity()));
    }
}
