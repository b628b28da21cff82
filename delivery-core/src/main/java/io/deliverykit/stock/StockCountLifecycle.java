package io.deliverykit.stock;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.stock.StockCountRules.*;
import static io.deliverykit.stock.StockCountState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.stock.StockCardCommands.Count;
import io.deliverykit.stock.StockCountCommands.*;

/**
 * The life of a {@link StockCount}: the keeper counts card by card against the ledger, hands the count in by the end of the
 * month, and finance looks at it (GI-08).
 */
public final class StockCountLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "stock-count";

    // spotless:off
    /** The table. */
    public static final Lifecycle<StockCount> LIFECYCLE = lifecycle(NAME, StockCount.class,
        numbered("PD"),
        begins(COUNTING), ends(CHECKED),
        //  while it is     on                    by                                      it becomes       provided that
        newly(                 BeginCount.class) .by(WAREHOUSE_KEEPER, WAREHOUSE_SUPERVISOR).to(COUNTING)  .leaving(ITS_CARDS_ARE_OF_ITS_WAREHOUSE, ITS_MONTH_HAS_BEGUN),
        from(COUNTING)     .on(CountCard.class)  .by(WAREHOUSE_KEEPER)                      .stays()       .matching(CARD_IS_TO_BE_COUNTED, LEDGER_IS_AS_THE_CARD_SAYS, SAYS_WHY_IT_DIFFERS),
        from(COUNTING)     .on(HandInCount.class).by(WAREHOUSE_KEEPER, WAREHOUSE_SUPERVISOR).to(HANDED_IN) .when(EVERY_CARD_IS_COUNTED),
        from(HANDED_IN)    .on(CheckCount.class) .by(FINANCE_MANAGER, SALES_ACCOUNTANT)     .to(CHECKED)   .always(),
        reminds("GI-08", "hand-in", StockCountRules::handInDue, COUNTING),
        holds(THE_CARDS, Count.class, StockCountRules::ofTheCard));
    // spotless:on

    private StockCountLifecycle() {}
}
