package io.deliverykit.order;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * That an order was called off (取消, SO-12).
 *
 * @param done what was already made, bought and shipped; null when it was not released yet and nothing was made
 * @param begun the production instructions that had begun by then, by id; they go on until they are stopped
 */
public record Cancellation(
        LocalDate on, String reason, @Nullable AlreadyDone done, Set<String> begun) {
    public Cancellation {
        begun = begun == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(begun));
    }
}
