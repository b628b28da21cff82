package io.deliverykit.goodsreceipt;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One line of a goods receipt.
 *
 * @param id unique within the receipt
 * @param line the line of the instruction or purchase order that its goods are of
 * @param card where they lie
 */
public record ReceiptLine(
        @NotBlank String id,
        @NotBlank String line,
        @NotNull Ref<StockCard> card,
        @NotNull Quantity quantity) {}
