package io.deliverykit.notice;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.notice.SalesNoticeApprovals.*;
import static io.deliverykit.notice.SalesNoticeRules.*;
import static io.deliverykit.notice.SalesNoticeState.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.notice.SalesNoticeCommands.*;
import io.deliverykit.order.SalesOrderClaims.Notify;

/**
 * The life of a {@link SalesNotice}: drawn up from a confirmed order, approved, made ready by the keeper, fulfilled once all
 * that it tells of has left and the notes by which it did are closed (SN-01 to SN-06).
 */
public final class SalesNoticeLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "sales-notice";

    // spotless:off
    /** The table. */
    public static final Lifecycle<SalesNotice> LIFECYCLE = lifecycle(NAME, SalesNotice.class,
        numbered("XT"), listed(notice -> notice.customer().id(), notice -> null),
        begins(DRAFT), ends(FULFILLED, CANCELLED),
        //  while it is                       on                       by                        it becomes                          provided that
        newly(                                   DraftNotice.class)      .by(SALES_CLERK)        .to(DRAFT)                          .leaving(NAMES_EACH_LINE_ONCE).leaving(IS_AS_ITS_ORDER_IS),
        from(DRAFT)                          .on(ReviseNotice.class)     .by(SALES_CLERK)        .stays()                            .leaving(NAMES_EACH_LINE_ONCE).leaving(IS_AS_ITS_ORDER_IS),
        from(DRAFT)                          .on(SubmitNotice.class)     .by(SALES_CLERK)        .to(IN_APPROVAL)                    .when(IS_AS_ITS_ORDER_IS).when(ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD),
        from(IN_APPROVAL)                    .on(AskContractReview.class).by(SALES_MANAGER)      .stays()                            .always(),
        from(IN_APPROVAL)                    .approvedUnder(NOTICE_APPROVALS)                    .to(APPROVED).orBackTo(DRAFT)       .when(IS_AS_ITS_ORDER_IS).reading(THE_PRICE_LIST),
        from(DRAFT, IN_APPROVAL, APPROVED, REPLENISHING)
                                             .on(SignGoodsPlan.class)    .by(SALES_CLERK)        .stays()                            .when(IS_PREPAID),
        from(APPROVED)                       .on(AskReplenishment.class) .by(WAREHOUSE_KEEPER)   .to(REPLENISHING)                   .always(),
        from(APPROVED, REPLENISHING)         .on(PrepareStock.class)     .by(WAREHOUSE_KEEPER)   .to(STOCK_READY)                    .when(ITS_ORDER_STANDS, ITS_GOODS_PLAN_IS_SIGNED),
        from(DRAFT, IN_APPROVAL, APPROVED, REPLENISHING, STOCK_READY)
                                             .on(CancelNotice.class)     .by(SALES_CLERK)        .to(CANCELLED)                      .when(NO_NOTE_IS_ON_ITS_WAY),
        from(APPROVED, REPLENISHING, STOCK_READY)
                                             .on(Serve.class)            .byAnotherDocument()    .stays().orTo(FULFILLED, ALL_HAS_LEFT_FOR_GOOD).leaving(TELLS_OF_ENOUGH),
        from(DRAFT, IN_APPROVAL, CANCELLED)  .on(Serve.class)            .byAnotherDocument()    .stays()                            .when(IS_APPROVED),
        from(FULFILLED)                      .on(Serve.class)            .byAnotherDocument()    .stays()                            .leaving(TELLS_OF_ENOUGH),
        holds(THE_ORDER, Notify.class, SalesNoticeRules::ofTheOrder));
    // spotless:on

    private SalesNoticeLifecycle() {}
}
