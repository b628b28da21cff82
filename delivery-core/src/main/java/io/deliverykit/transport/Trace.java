package io.deliverykit.transport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What tracing has found (查找结果, TR-06). */
public record Trace(@NotBlank String cause, @NotNull LossPlace place) {}
