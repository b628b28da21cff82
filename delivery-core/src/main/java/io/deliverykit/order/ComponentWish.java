package io.deliverykit.order;

import jakarta.validation.constraints.NotNull;

/**
 * What the customer asks of one component of a product (元件要求, SO-10).
 *
 * @param specification type and specification (规格型号); empty where the product's own will do
 * @param maker who is to have made it (指定厂家); empty where it does not matter
 * @param besides whatever else is wished; empty when nothing
 */
public record ComponentWish(
        @NotNull String specification,
        @NotNull String maker,
        @NotNull String besides) {
    /** Whether it names a specification or a maker. */
    boolean isBinding() {
        return !specification.isBlank() || !maker.isBlank();
    }

    /** The same without what is wished besides. */
    ComponentWish bindingPart() {
        return new ComponentWish(specification, maker, "");
    }
}
