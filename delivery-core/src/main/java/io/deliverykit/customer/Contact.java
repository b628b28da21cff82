package io.deliverykit.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody to talk to at the customer's (联系人).
 *
 * @param post what they do there; empty where it is not known
 */
public record Contact(
        @NotBlank String name,
        @NotNull String post,
        @NotBlank String reachedAt) {}
