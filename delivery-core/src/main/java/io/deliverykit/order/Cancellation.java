package io.deliverykit.order;

import java.time.LocalDate;

/**
 * That an order was called off (取消, SO-12).
 *
 * @param alreadyDone what was already made, bought and shipped; empty when it was not released yet
 */
public record Cancellation(LocalDate on, String reason, String alreadyDone) {}
