package io.deliverykit.goodsissue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Packaging that was used for an issue (包装物, GI-06).
 *
 * @param kind drums, cartons, cans, labels
 * @param size the packaging's specification; empty where there is none
 * @param pieces how many
 */
public record Packaging(
        @NotBlank String kind,
        @NotNull String size,
        @Positive int pieces) {}
