package io.deliverykit.production;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.production.DesignChangeRules.*;
import static io.deliverykit.production.DesignChangeState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.order.SalesOrderClaims.FileConsent;
import io.deliverykit.production.DesignChangeCommands.*;

/**
 * The life of a {@link DesignChange}: engineering writes down cause and content; a change waits for the customer's written
 * consent, which is filed on the order; then production, quality and purchasing take note (PN-12). A correction, by which
 * the customer gets what was agreed, needs the notice and no consent.
 */
public final class DesignChangeLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "design-change";

    // spotless:off
    /** The table. */
    public static final Lifecycle<DesignChange> LIFECYCLE = lifecycle(NAME, DesignChange.class,
        numbered("JG"), listed(change -> "", change -> null),
        begins(DRAFT), ends(ACKNOWLEDGED, WITHDRAWN),
        //  while it is on                            by                                   it becomes                                             provided that it
        newly(             DraftDesignChange.class)   .by(ENGINEER)                        .to(DRAFT)                                             .leaving(ITS_ORDER_IS_UNDER_WAY),
        from(DRAFT)    .on(RecordConsent.class)       .by(ENGINEER, SALES_REP, ORDER_DESK) .stays()                                               .matching(CONSENT_WAS_GIVEN_BY_NOW),
        from(DRAFT)    .on(IssueDesignChange.class)   .by(ENGINEER)                        .to(ISSUED)                                            .when(ITS_ORDER_IS_UNDER_WAY, HAS_THE_CUSTOMERS_CONSENT),
        from(ISSUED)   .on(TakeNote.class)            .by(PLANNER, QUALITY_MANAGER, PURCHASER).stays().orTo(ACKNOWLEDGED, EVERYBODY_HAS_TAKEN_NOTE).matching(SPEAKS_FOR_THE_DEPARTMENT),
        from(DRAFT)    .on(WithdrawDesignChange.class).by(ENGINEER)                        .to(WITHDRAWN)                                         .always(),
        holds(THE_ORDER, FileConsent.class, DesignChangeRules::ofTheOrder));
    // spotless:on

    private DesignChangeLifecycle() {}
}
