package io.deliverykit.rulechange;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.rulechange.RuleChangeRules.*;
import static io.deliverykit.rulechange.RuleChangeState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.rulechange.RuleChangeCommands.*;

/**
 * The life of a {@link RuleChange}: asked for by a department, approved by the general manager, announced, and in effect only
 * from the day on that was announced (AP-06).
 */
public final class RuleChangeLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "rule-change";

    // spotless:off
    /** The table. */
    public static final Lifecycle<RuleChange> LIFECYCLE = lifecycle(NAME, RuleChange.class,
        numbered("ZD"), listed(change -> "", RuleChange::effectiveFrom),
        begins(DRAFT), ends(IN_EFFECT, WITHDRAWN),
        //  while it is                on                    by                    it becomes                           provided that
        newly(                            RequestChange.class) .by(DEPARTMENT_HEAD)  .to(DRAFT)                          .always(),
        from(DRAFT)                   .on(ReviseChange.class)  .by(DEPARTMENT_HEAD)  .stays()                            .always(),
        from(DRAFT)                   .on(SubmitChange.class)  .by(DEPARTMENT_HEAD)  .to(IN_APPROVAL)                    .when(ITS_DAY_IS_STILL_TO_COME),
        from(IN_APPROVAL)             .approvedUnder(CHANGE_APPROVALS)               .to(APPROVED).orBackTo(DRAFT),
        from(APPROVED)                .on(AnnounceChange.class).by(DEPARTMENT_HEAD)  .to(ANNOUNCED)                      .when(ITS_DAY_IS_STILL_TO_COME),
        from(ANNOUNCED)               .on(PutIntoEffect.class) .by(DEPARTMENT_HEAD)  .to(IN_EFFECT)                      .when(ITS_DAY_HAS_COME),
        from(DRAFT, IN_APPROVAL, APPROVED, ANNOUNCED)
                                      .on(WithdrawChange.class).by(DEPARTMENT_HEAD, GENERAL_MANAGER).to(WITHDRAWN)       .always());
    // spotless:on

    private RuleChangeLifecycle() {}
}
