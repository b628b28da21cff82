package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.MonthEndRules.*;
import static io.deliverykit.goodsissue.MonthEndState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.goodsissue.MonthEndCommands.*;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link MonthEndReconciliation}: what sales, gate and warehouse say is put beside each other, each difference
 * is explained, and all three sides sign. Only then are the month's goods issues posted (GI-07). The first month is begun by
 * hand; each begins the next one when it is compared, and reminds when it is not done by its end.
 */
public final class MonthEndLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "month-end-reconciliation";

    // spotless:off
    /** The table. */
    public static final Lifecycle<MonthEndReconciliation> LIFECYCLE = lifecycle(NAME, MonthEndReconciliation.class,
        numbered("YM"),
        begins(DUE), ends(RECONCILED),
        //  while it is    on                         by                                                it becomes                    provided that
        newly(                BeginMonthEnd.class)    .by(SALES_ACCOUNTANT)                             .to(DUE)                      .leaving(IS_THE_ONE_OF_ITS_MONTH),
        from(DUE, COMPARED).on(CompareFigures.class)  .by(SALES_ACCOUNTANT)                             .to(COMPARED)                 .when(ITS_MONTH_HAS_COME_TO_ITS_END),
        from(COMPARED)    .on(ExplainDifference.class).by(SALES_ACCOUNTANT)                            .stays()                      .matching(THERE_IS_SUCH_A_DIFFERENCE),
        from(COMPARED)    .approvedUnder(THREE_SIDES)                                                   .to(RECONCILED).orBackTo(DUE) .when(EVERY_DIFFERENCE_IS_EXPLAINED),
        reminds("GI-07", "comparison", MonthEndRules::due, DUE, COMPARED),
        opens("next", COMPARED, NAME, MonthEndRules::next).unlessThere(MonthEndRules::nextId));
    // spotless:on

    private MonthEndLifecycle() {}
}
