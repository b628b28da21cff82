package io.deliverykit.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/**
 * What the customer bought in one period (采购记录).
 *
 * @param period as the company counts them, for example {@code 2025-03}
 */
public record Purchase(@NotBlank String period, @NotNull Money amount) {}
