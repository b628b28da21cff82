package io.deliverykit.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an order was called off (取消, SO-12).
 *
 * @param done what was already made, bought and shipped; null when it was not released yet
 */
public record Cancellation(
        LocalDate on, String reason, @Nullable AlreadyDone done) {}
