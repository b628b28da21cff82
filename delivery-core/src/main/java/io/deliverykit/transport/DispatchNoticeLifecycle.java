package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.transport.DispatchNoticeRules.*;
import static io.deliverykit.transport.DispatchNoticeState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.transport.DispatchNoticeCommands.*;

/**
 * The life of a {@link DispatchNotice}: issued by sales, reviewed by the planner, handed to warehouse and transport a day before
 * the goods leave, done when they have (DN-20, DN-25).
 */
public final class DispatchNoticeLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "dispatch-notice";

    // spotless:off
    /** The table. */
    public static final Lifecycle<DispatchNotice> LIFECYCLE = lifecycle(NAME, DispatchNotice.class,
        numbered("FT"), listed(notice -> notice.customer().id(), notice -> null),
        begins(ISSUED), ends(DONE, CANCELLED),
        //  while it is                              on                    by                           it becomes      provided that
        newly(                                          IssueDispatch.class)  .by(SALES_CLERK, ORDER_DESK) .to(ISSUED)     .leaving(CONTRACT_AND_PAYMENT_ARE_CHECKED).leaving(SENDS_WHAT_WAS_ORDERED, GOODS_ARRIVE_AFTER_THEY_LEAVE),
        from(ISSUED)                                .on(ReviewDispatch.class) .by(PLANNER)                 .to(REVIEWED)   .when(ITS_ORDER_IS_RELEASED),
        from(ISSUED)                                .on(ReturnDispatch.class) .by(PLANNER)                 .to(RETURNED)   .always(),
        from(RETURNED)                              .on(ReissueDispatch.class).by(SALES_CLERK, ORDER_DESK) .to(ISSUED)     .leaving(CONTRACT_AND_PAYMENT_ARE_CHECKED).leaving(SENDS_WHAT_WAS_ORDERED, GOODS_ARRIVE_AFTER_THEY_LEAVE),
        from(REVIEWED)                              .on(HandDispatch.class)   .by(PLANNER)                 .to(HANDED)     .when(ITS_ORDER_IS_RELEASED),
        from(HANDED)                                .on(FinishDispatch.class) .by(PLANNER, WAREHOUSE_KEEPER).to(DONE)      .leaving(ITS_GOODS_HAVE_LEFT),
        from(ISSUED, RETURNED, REVIEWED, HANDED)    .on(CancelDispatch.class) .by(SALES_CLERK, ORDER_DESK) .to(CANCELLED)  .always(),
        reminds("DN-20", "handing to the warehouse", DispatchNoticeRules::handingDue, ISSUED, RETURNED, REVIEWED).followingTheDocument());
    // spotless:on

    private DispatchNoticeLifecycle() {}
}
