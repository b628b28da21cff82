package io.deliverykit.production;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.production.DepartmentRequestRules.*;
import static io.deliverykit.production.DepartmentRequestState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.production.DepartmentRequestCommands.*;

/** The life of a {@link DepartmentRequest}: asked with a day, answered by the department that was asked, closed (PN-10). */
public final class DepartmentRequestLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "department-request";

    // spotless:off
    /** The table. */
    public static final Lifecycle<DepartmentRequest> LIFECYCLE = lifecycle(NAME, DepartmentRequest.class,
        numbered("LX"), listed(request -> "", DepartmentRequest::due),
        begins(OPEN), ends(CLOSED),
        //  while it is  on                     by                                                                                it becomes     provided that
        newly(              AskDepartment.class).by(PLANNER, PRODUCTION_MANAGER, PURCHASER, ENGINEER)                             .to(OPEN)      .leaving(ITS_DAY_IS_STILL_TO_COME),
        from(OPEN)      .on(AnswerRequest.class).by(PRODUCTION_MANAGER, PURCHASER, ENGINEER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR, DEPARTMENT_HEAD)
                                                                                                                                  .to(ANSWERED)  .matching(IS_ANSWERED_BY_THE_DEPARTMENT_ASKED),
        from(ANSWERED)  .on(AskOnceMore.class)  .by(PLANNER, PRODUCTION_MANAGER, PURCHASER, ENGINEER)                             .to(OPEN)      .always(),
        from(ANSWERED)  .on(CloseRequest.class) .by(PLANNER, PRODUCTION_MANAGER, PURCHASER, ENGINEER)                             .to(CLOSED)    .always(),
        reminds("PN-10", "answer", DepartmentRequestRules::due, OPEN));
    // spotless:on

    private DepartmentRequestLifecycle() {}
}
