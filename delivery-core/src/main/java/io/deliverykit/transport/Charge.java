package io.deliverykit.transport;

import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/** Who is charged, and with how much (索赔, TR-06). */
public record Charge(@NotNull Bearer bearer, @NotNull Money amount) {}
