package io.deliverykit.production;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.production.StoppageRules.*;
import static io.deliverykit.production.StoppageState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.production.StoppageCommands.*;

/**
 * The life of a {@link Stoppage}: noted by production, reported to sales with the orders it touches, over (PN-14). One that
 * is over before anybody reported it is reported all the same.
 */
public final class StoppageLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "stoppage";

    // spotless:off
    /** The table. */
    public static final Lifecycle<Stoppage> LIFECYCLE = lifecycle(NAME, Stoppage.class,
        numbered("TG"), listed(stoppage -> "", stoppage -> null),
        begins(NOTED), ends(OVER),
        //  while it is  on                       by                                         it becomes      provided that it
        newly(              NoteStoppage.class)   .by(PRODUCTION_MANAGER, PLANNER, ORDER_DESK).to(NOTED)     .leaving(HAS_BEGUN, TOUCHES_WHAT_IS_UNDER_WAY),
        from(NOTED)     .on(CorrectStoppage.class).by(PRODUCTION_MANAGER, PLANNER, ORDER_DESK).stays()       .leaving(TOUCHES_WHAT_IS_UNDER_WAY),
        from(NOTED)     .on(ReportStoppage.class) .by(PRODUCTION_MANAGER, PLANNER, ORDER_DESK).to(REPORTED)  .matching(LISTS_THE_ORDERS_IT_TOUCHES),
        from(REPORTED)  .on(EndStoppage.class)    .by(PRODUCTION_MANAGER, PLANNER)            .to(OVER)      .always(),
        reminds("PN-14", "report", StoppageRules::due, NOTED));
    // spotless:on

    private StoppageLifecycle() {}
}
