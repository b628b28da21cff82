package io.deliverykit.pricing;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.pricing.PriceBookRules.*;
import static io.deliverykit.pricing.PriceBookState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.pricing.PriceBookCommands.*;

/**
 * The life of the {@link PriceBook}: opened once, and from then on every list for everybody stands in it. It guards that no
 * two begin on the same day, also when two are approved at once, so that every day has one price (PR-02).
 */
public final class PriceBookLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "price-book";

    // spotless:off
    /** The table. */
    public static final Lifecycle<PriceBook> LIFECYCLE = lifecycle(NAME, PriceBook.class,
        numbered("JC"),
        begins(OPEN), ends(CLOSED),
        //  while it is on                      by                     it becomes  provided that
        newly(         OpenPriceBook.class)    .by(SALES_CLERK)       .to(OPEN)   .always(),
        from(OPEN)    .on(Publish.class)       .byAnotherDocument()   .stays()    .matching(NO_OTHER_LIST_BEGINS_THAT_DAY),
        from(OPEN)    .on(ClosePriceBook.class).by(GENERAL_MANAGER)   .to(CLOSED) .when(HAS_NO_LIST),
        from(CLOSED)  .on(Publish.class)       .byAnotherDocument()   .stays()    .when(IS_IN_USE));
    // spotless:on

    private PriceBookLifecycle() {}
}
