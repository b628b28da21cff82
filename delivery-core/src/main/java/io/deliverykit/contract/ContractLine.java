package io.deliverykit.contract;

import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What the contract says of one product.
 *
 * @param id unique within the contract, and kept through amendments
 * @param specification empty where the product says it all
 */
public record ContractLine(
        @NotBlank String id,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity,
        @NotNull Price price) {
    /** Whether another line is of the same product and specification. */
    boolean isOfTheSameGoods(ContractLine other) {
        return product.equals(other.product) && specification.equals(other.specification);
    }
}
