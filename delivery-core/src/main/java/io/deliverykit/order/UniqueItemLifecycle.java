package io.deliverykit.order;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.order.UniqueItemRules.*;
import static io.deliverykit.order.UniqueItemState.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.order.UniqueItemCommands.*;

/**
 * The life of a {@link UniqueItem}: offered, taken by the first order whose deposit is booked, sold with it, or to be had
 * again when that order is cancelled. It guards that no second order gets it, also when two deposits are booked at the same
 * instant (SO-16).
 */
public final class UniqueItemLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "unique-item";

    // spotless:off
    /** The table. */
    public static final Lifecycle<UniqueItem> LIFECYCLE = lifecycle(NAME, UniqueItem.class,
        numbered("WY"),
        begins(AVAILABLE), ends(SOLD, WITHDRAWN),
        //  while it is          on                    by                                it becomes      provided that
        newly(                      RegisterItem.class).by(SALES_CLERK, WAREHOUSE_KEEPER).to(AVAILABLE) .always(),
        from(AVAILABLE)         .on(WithdrawItem.class).by(SALES_MANAGER)                .to(WITHDRAWN) .always(),
        from(AVAILABLE)         .on(Take.class)        .byAnotherDocument()              .stays()       .orTo(TAKEN, AN_ORDER_HAS_IT).always(),
        from(TAKEN)             .on(Take.class)        .byAnotherDocument()              .stays()       .orTo(AVAILABLE, NO_ORDER_HAS_IT).orTo(SOLD, ITS_ORDER_IS_ARCHIVED)
                                                                                                        .matching(NO_OTHER_ORDER_HAS_IT),
        from(SOLD, WITHDRAWN)   .on(Take.class)        .byAnotherDocument()              .stays()       .when(IS_FOR_SALE));
    // spotless:on

    private UniqueItemLifecycle() {}
}
