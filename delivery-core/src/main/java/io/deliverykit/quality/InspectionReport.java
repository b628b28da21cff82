package io.deliverykit.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What the inspector writes (检验报告, QI-03).
 *
 * @param standard what it was inspected by
 * @param sample what was looked at
 * @param findings what was found; empty when nothing was
 */
public record InspectionReport(
        @NotBlank String standard,
        @NotBlank String sample,
        @NotNull String findings,
        @NotBlank String inspector) {}
