package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.GoodsIssueApprovals.*;
import static io.deliverykit.goodsissue.GoodsIssueRules.*;
import static io.deliverykit.goodsissue.GoodsIssueState.*;
import static io.deliverykit.goodsissue.IssueAndNote.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.deliverynote.DeliveryNoteClaims.PutOut;
import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.goodsissue.ScrapTenderCommands.Fetch;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.stock.StockCardCommands.Draw;

/**
 * The life of a {@link GoodsIssue}: requested, approved, picked, checked and signed for by the keeper, posted once its month
 * is reconciled. What is approved is reserved on the stock cards, what is signed for is written down on them, and what does
 * not leave comes back (GI-01 to GI-04, GI-07, XP-19).
 */
public final class GoodsIssueLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "goods-issue";

    // spotless:off
    /** The table. */
    public static final Lifecycle<GoodsIssue> LIFECYCLE = lifecycle(NAME, GoodsIssue.class,
        numbered("CK"),
        begins(REQUESTED), ends(POSTED, WITHDRAWN),
        //  while it is           on                    by                                              it becomes                            provided that it
        newly(                       RequestIssue.class).by(SALES_REP, SALES_CLERK, ORDER_DESK, PLANNER).to(REQUESTED)                        .leaving(IS_A_WHOLE_REQUEST).leaving(FITS_ITS_NOTE),
        from(REQUESTED)          .approvedUnder(ISSUE_APPROVALS)                                        .to(APPROVED).orBackTo(REJECTED)      .when(ITS_NOTE_IS_STAMPED, ITS_TENDER_IS_PAID),
        from(REJECTED)           .on(RequestAgain.class).by(SALES_REP, SALES_CLERK, ORDER_DESK, PLANNER).to(REQUESTED)                        .matching(KEEPS_ITS_CARDS).leaving(IS_A_WHOLE_REQUEST).leaving(FITS_ITS_NOTE),
        from(APPROVED)           .on(PickGoods.class)   .by(WAREHOUSE_KEEPER)                           .to(PICKED)                           .when(ITS_NOTE_IS_STAMPED, ITS_TENDER_IS_PAID, IS_CARRIED_OUT_BY_ANOTHER),
        from(PICKED)             .on(IssueGoods.class)  .by(WAREHOUSE_KEEPER)                           .to(ISSUED)                           .when(ITS_NOTE_IS_STAMPED, ITS_TENDER_IS_PAID, IS_CARRIED_OUT_BY_ANOTHER).matching(GOODS_ARE_AS_REQUESTED),
        from(ISSUED)             .on(TakeBack.class)    .by(WAREHOUSE_KEEPER)                           .stays().orTo(WITHDRAWN, ALL_IS_BACK) .matching(TAKES_BACK_ITS_LINES).leaving(TAKES_BACK_WHAT_IS_HERE),
        from(ISSUED)             .on(PostIssue.class)   .by(SALES_ACCOUNTANT)                           .to(POSTED)                           .when(ITS_MONTH_IS_RECONCILED),
        from(REQUESTED, REJECTED, APPROVED, PICKED)
                                 .on(WithdrawIssue.class).by(SALES_REP, SALES_CLERK, ORDER_DESK, PLANNER, WAREHOUSE_SUPERVISOR).to(WITHDRAWN) .always(),
        from(APPROVED, PICKED)   .on(LapseIssue.class)  .byTheClock()                                   .to(WITHDRAWN)                        .always(),
        fires("DN-12", "validity-of-its-note", LapseIssue.class, IssueAndNote::itsNoteEnds, APPROVED, PICKED).permitting(WithdrawIssue.class).reading(THE_NOTE),
        holds(THE_CARDS, Draw.class, GoodsIssueRules::ofTheCard),
        holds(THE_NOTE, PutOut.class, IssueAndNote::ofTheNote),
        holds(THE_TENDER, Fetch.class, GoodsIssueRules::ofTheTender));
    // spotless:on

    private GoodsIssueLifecycle() {}
}
