package io.deliverykit.stock;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.stock.StockCardRules.*;
import static io.deliverykit.stock.StockCardState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.stock.StockCardCommands.*;

/**
 * The life of a {@link StockCard}: opened for goods and place, written up by receipts and down by goods issues, counted every
 * month. It guards that no more is reserved and issued than lies there, also by two issues at the same instant (GI-02).
 */
public final class StockCardLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "stock-card";

    // spotless:off
    /** The table. */
    public static final Lifecycle<StockCard> LIFECYCLE = lifecycle(NAME, StockCard.class,
        numbered("KC"),
        begins(OPEN), ends(CLOSED),
        //  while it is   on                       by                                         it becomes   provided that it
        newly(               OpenStockCard.class) .by(WAREHOUSE_KEEPER)                       .to(OPEN)    .leaving(IS_THE_CARD_OF_ITS_GOODS),
        from(OPEN)       .on(BookIn.class)        .by(WAREHOUSE_KEEPER)                       .stays()     .when(IS_BOOKED_IN_WITHOUT_A_RECEIPT).matching(COUNTS_IN_ITS_UNIT),
        from(OPEN)       .on(BookInBlocked.class).by(WAREHOUSE_KEEPER)                       .stays()     .matching(COUNTS_IN_ITS_UNIT),
        from(OPEN)       .on(BlockGoods.class)    .by(QUALITY_INSPECTOR, QUALITY_MANAGER)     .stays()     .matching(COUNTS_IN_ITS_UNIT).leaving(GIVES_NO_MORE_THAN_IS_FREE),
        from(OPEN)       .on(ReleaseBlocked.class).by(QUALITY_INSPECTOR)                      .stays()     .matching(COUNTS_IN_ITS_UNIT, SO_MUCH_IS_BLOCKED),
        from(OPEN)       .on(RemoveBlocked.class) .by(WAREHOUSE_SUPERVISOR, QUALITY_MANAGER)  .stays()     .matching(COUNTS_IN_ITS_UNIT, SO_MUCH_IS_BLOCKED),
        from(OPEN)       .on(CorrectStock.class)  .by(FINANCE_MANAGER)                        .stays()     .matching(CORRECTS_IN_ITS_UNIT).leaving(GIVES_NO_MORE_THAN_IS_FREE),
        from(OPEN)       .on(CloseStockCard.class).by(WAREHOUSE_SUPERVISOR)                   .to(CLOSED)  .when(NOTHING_LIES_THERE),
        from(OPEN)       .on(Bring.class)         .byAnotherDocument()                        .stays()     .matching(IS_BROUGHT_IN_ITS_UNIT).leaving(GIVES_NO_MORE_THAN_IS_FREE),
        from(OPEN)       .on(Draw.class)          .byAnotherDocument()                        .stays()     .matching(IS_DRAWN_IN_ITS_UNIT).leaving(GIVES_NO_MORE_THAN_IS_FREE),
        from(OPEN)       .on(Reserve.class)       .byAnotherDocument()                        .stays()     .matching(IS_RESERVED_IN_ITS_UNIT).leaving(GIVES_NO_MORE_THAN_IS_FREE),
        from(CLOSED)     .on(Bring.class)         .byAnotherDocument()                        .stays()     .takesBackOnly("GI-02", "is-in-use"),
        from(CLOSED)     .on(Draw.class)          .byAnotherDocument()                        .stays()     .takesBackOnly("GI-02", "is-in-use"),
        from(CLOSED)     .on(Reserve.class)       .byAnotherDocument()                        .stays()     .takesBackOnly("GI-02", "is-in-use"),
        from(OPEN, CLOSED).on(Count.class)        .byAnotherDocument()                        .stays()     .always(),
        reminds("GI-08", "count", StockCardRules::countDue, OPEN).followingTheDocument());
    // spotless:on

    private StockCardLifecycle() {}
}
