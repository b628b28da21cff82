package io.deliverykit.goodsissue;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What the keeper has before them of one line, before they sign (品名、型号、数量, GI-02).
 *
 * @param line the line of the issue
 */
public record SeenGoods(
        @NotBlank String line,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity) {
    boolean isAs(IssueLine asked) {
        return line.equals(asked.id())
                && product.equals(asked.product())
                && specification.equals(asked.specification())
                && quantity.isSameAs(asked.quantity());
    }
}
