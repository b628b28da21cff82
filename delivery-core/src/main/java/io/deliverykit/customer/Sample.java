package io.deliverykit.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A sample that was sent to the customer (样品). */
public record Sample(@NotBlank String product, @NotNull LocalDate sentOn) {}
