package io.deliverykit.order;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.order.UniqueItemCommands.Take;

/** What must hold on a {@link UniqueItem}. */
final class UniqueItemRules {
    static final InputRule<UniqueItem, Take> NO_OTHER_ORDER_HAS_IT =
            InputRule.asks("SO-16", "no-other-order-has-it", Take.class, (now, take) -> {
                Ref<SalesOrder> holder = now.content().order();
                return Answer.of(holder == null || holder.equals(take.claimant()))
                        .with("order", holder == null ? "-" : holder.id());
            });

    static final Rule<UniqueItem> IS_FOR_SALE = Rule.asks(
            "SO-16",
            "is-for-sale",
            now -> Answer.of(now.filed().isIn(UniqueItemState.AVAILABLE, UniqueItemState.TAKEN))
                    .with("state", now.filed().state().name()));

    static final Condition<UniqueItem> AN_ORDER_HAS_IT = Condition.when("an order has it", UniqueItem::isTaken);
    static final Condition<UniqueItem> NO_ORDER_HAS_IT = Condition.when("no order has it", UniqueItem::isFree);
    static final Condition<UniqueItem> ITS_ORDER_IS_ARCHIVED =
            Condition.when("its order is archived", UniqueItem::isSold);

    private UniqueItemRules() {}
}
