package io.deliverykit.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector writes (检验报告, QI-03).
 *
 * @param standard what it was inspected by
 * @param sample what was looked at
 * @param looks packaging, appearance and labels; null where they are not what is inspected (QI-02)
 * @param findings what was found; empty when nothing was
 */
public record InspectionReport(
        @NotBlank String standard,
        @NotBlank String sample,
        @Nullable @Valid Looks looks,
        @NotNull String findings,
        @NotBlank String inspector) {
    /**
     * What the inspector says of goods that are about to leave (QI-02).
     *
     * @param packaging how they are packed (包装)
     * @param appearance how they look (外观)
     * @param labels what is written on them (标识)
     */
    public record Looks(
            @NotBlank String packaging,
            @NotBlank String appearance,
            @NotBlank String labels) {}
}
