package io.deliverykit.production;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.production.OutsourcingRequestRules.*;
import static io.deliverykit.production.OutsourcingRequestState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.production.OutsourcingRequestCommands.*;

/**
 * The life of an {@link OutsourcingRequest}: asked for by the workshop or purchasing, reviewed by the planner, put forward by
 * the general manager, approved by the head of the group where there is one, sent out with its drawings, received (PN-13).
 */
public final class OutsourcingRequestLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "outsourcing-request";

    // spotless:off
    /** The table. */
    public static final Lifecycle<OutsourcingRequest> LIFECYCLE = lifecycle(NAME, OutsourcingRequest.class,
        numbered("WF"), listed(request -> "", OutsourcingRequest::due),
        begins(DRAFT), ends(RECEIVED, WITHDRAWN),
        //  while it is                 on                           by                            it becomes                    provided that
        newly(                             DraftOutsourcing.class)   .by(PRODUCTION_MANAGER, PURCHASER).to(DRAFT)                .leaving(ITS_INSTRUCTION_IS_UNDER_WAY),
        from(DRAFT)                    .on(ReviseOutsourcing.class)  .by(PRODUCTION_MANAGER, PURCHASER).stays()                  .always(),
        from(DRAFT)                    .on(SubmitOutsourcing.class)  .by(PRODUCTION_MANAGER, PURCHASER).to(IN_REVIEW)            .when(ITS_INSTRUCTION_IS_UNDER_WAY),
        from(IN_REVIEW)                .approvedUnder(OUTSOURCING_APPROVALS)                       .to(APPROVED).orBackTo(DRAFT),
        from(APPROVED)                 .on(SendOut.class)            .by(PURCHASER, PLANNER)           .to(SENT_OUT)             .when(ITS_INSTRUCTION_IS_UNDER_WAY).matching(ITS_DRAWINGS_GO_WITH_IT),
        from(SENT_OUT)                 .on(ReceiveOutsourced.class)  .by(WAREHOUSE_KEEPER)             .to(RECEIVED)             .always(),
        from(DRAFT, IN_REVIEW, APPROVED).on(WithdrawOutsourcing.class).by(PRODUCTION_MANAGER, PURCHASER).to(WITHDRAWN)           .always());
    // spotless:on

    private OutsourcingRequestLifecycle() {}
}
