package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One line of a goods issue.
 *
 * @param id unique within the issue
 * @param card where the goods lie
 * @param noteLine the line of the delivery note for which they are; empty where the issue is for no note
 */
public record IssueLine(
        @NotBlank String id,
        @NotNull Ref<StockCard> card,
        @NotNull String noteLine,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity) {}
