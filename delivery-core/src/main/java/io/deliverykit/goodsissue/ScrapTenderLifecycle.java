package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.ScrapTenderRules.*;
import static io.deliverykit.goodsissue.ScrapTenderState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.goodsissue.ScrapTenderCommands.*;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link ScrapTender}: bids are invited, the highest of at least three wins, pays in cash and fetches the goods
 * by a goods issue (GI-05).
 */
public final class ScrapTenderLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "scrap-tender";

    // spotless:off
    /** The table. */
    public static final Lifecycle<ScrapTender> LIFECYCLE = lifecycle(NAME, ScrapTender.class,
        numbered("ZB"),
        begins(INVITED), ends(CLOSED, CALLED_OFF),
        //  while it is           on                     by                                   it becomes        provided that
        newly(                       InviteBids.class)   .by(SALES_CLERK)                     .to(INVITED)      .leaving(SELLS_SOMETHING),
        from(INVITED)            .on(RecordBid.class)    .by(SALES_CLERK)                     .stays()          .matching(BIDS_ONCE, BIDS_IN_ITS_CURRENCY),
        from(INVITED)            .on(AwardTender.class)  .by(SALES_MANAGER)                   .to(AWARDED)      .when(HAS_ENOUGH_BIDDERS).matching(HIGHEST_BIDDER_WINS),
        from(AWARDED)            .on(ReceiveCash.class)  .by(CASHIER)                         .to(PAID)         .matching(PAYS_WHAT_WAS_BID),
        from(INVITED, AWARDED)   .on(CallOffTender.class).by(SALES_MANAGER)                   .to(CALLED_OFF)   .always(),
        from(PAID)               .on(Fetch.class)        .byAnotherDocument()                 .stays().orTo(FETCHED, IT_IS_OUT).matching(NO_OTHER_ISSUE_FETCHES_IT),
        from(FETCHED)            .on(Fetch.class)        .byAnotherDocument()                 .stays().orTo(CLOSED, IT_IS_POSTED).orTo(PAID, IT_IS_BACK).matching(NO_OTHER_ISSUE_FETCHES_IT),
        from(INVITED, AWARDED, CLOSED, CALLED_OFF)
                                 .on(Fetch.class)        .byAnotherDocument()                 .stays()          .takesBackOnly("GI-05", "is-paid-in-cash"));
    // spotless:on

    private ScrapTenderLifecycle() {}
}
