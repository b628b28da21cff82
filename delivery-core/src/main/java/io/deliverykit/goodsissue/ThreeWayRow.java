package io.deliverykit.goodsissue;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What three sides say of one product in one month (三方核对, GI-07).
 *
 * @param sales what sales has on the delivery notes that have left
 * @param gate what has passed the gate
 * @param warehouse what goods issues have put out for notes, less what came back
 * @param explanation why they differ; empty where they do not, or nobody has said it yet
 */
public record ThreeWayRow(
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity sales,
        @NotNull Quantity gate,
        @NotNull Quantity warehouse,
        @NotNull String explanation) {
    /** Whether not all three say the same. */
    public boolean differs() {
        return !sales.isSameAs(gate) || !gate.isSameAs(warehouse);
    }

    boolean isOf(String otherProduct, String otherSpecification) {
        return product.equals(otherProduct) && specification.equals(otherSpecification);
    }

    ThreeWayRow explained(String why) {
        return new ThreeWayRow(product, specification, sales, gate, warehouse, why);
    }
}
