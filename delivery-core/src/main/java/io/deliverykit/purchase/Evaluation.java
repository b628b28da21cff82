package io.deliverykit.purchase;

import jakarta.validation.constraints.NotBlank;

/**
 * What was found about a supplier before it is put on the list (供应商调查表, PU-05).
 *
 * @param capacity what it is able to make, and how much (资质与生产能力)
 * @param quality how it looks after quality (质量管理能力)
 * @param delivery whether it delivers when it says (交货能力)
 * @param cost what it does about cost (成本管理能力)
 */
public record Evaluation(
        @NotBlank String capacity,
        @NotBlank String quality,
        @NotBlank String delivery,
        @NotBlank String cost) {}
