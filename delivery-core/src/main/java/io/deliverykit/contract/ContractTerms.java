package io.deliverykit.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What a contract says beside its lines (合同条款, SC-01).
 *
 * @param acceptanceDays after how many days acceptance lapses; 0 when the contract does not say
 * @param isDeemedAccepted whether silence counts as acceptance then (AC-04)
 * @param specialClauses returns and other special clauses; empty when none
 * @param ordersInWriting whether products are ordered in writing; credit sales must say so
 */
public record ContractTerms(
        @NotBlank String deliveryTime,
        @NotBlank String deliveryPlace,
        @NotBlank String qualityStandard,
        @NotNull PaymentTerm payment,
        @PositiveOrZero int paymentDays,
        @NotBlank String liabilityForBreach,
        @PositiveOrZero int acceptanceDays,
        boolean isDeemedAccepted,
        @NotNull String specialClauses,
        boolean ordersInWriting) {}
