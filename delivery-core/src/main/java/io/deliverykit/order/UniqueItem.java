package io.deliverykit.order;

import io.deliverykit.lifecycle.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A thing of which there is no second (唯一件): a prototype, a used machine, a flat. It goes to one order only (SO-16).
 *
 * @param order the order whose deposit was booked first; null while it is to be had
 * @param isSold whether that order is archived, so that it never comes back
 */
public record UniqueItem(
        String product, String description, @Nullable Ref<SalesOrder> order, boolean isSold) {
    public static Ref<UniqueItem> ref(String id) {
        return Ref.of(UniqueItemLifecycle.NAME, id);
    }

    boolean isTaken() {
        return order != null;
    }

    boolean isFree() {
        return order == null;
    }

    UniqueItem takenBy(@Nullable Ref<SalesOrder> taker, boolean isDone) {
        return new UniqueItem(product, description, taker, taker != null && isDone);
    }
}
