package io.deliverykit.acceptance;

import static io.deliverykit.acceptance.AcceptanceRules.*;
import static io.deliverykit.acceptance.AcceptanceState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.acceptance.AcceptanceCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteClaims.Answered;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of an {@link Acceptance}: opened by the note that was delivered, signed by the customer, settled where a line is
 * disputed, deemed signed where the contract has silence count (AC-04). The note is accepted by it and by nothing else (AC-01).
 */
public final class AcceptanceLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "acceptance";

    // spotless:off
    /** The table. */
    public static final Lifecycle<Acceptance> LIFECYCLE = lifecycle(NAME, Acceptance.class,
        numbered("YS"), listed(acceptance -> acceptance.customer().id(), acceptance -> null),
        begins(AWAITED), ends(SIGNED, DEEMED),
        //  while it is    on                      by                                it becomes                                    provided that it
        newly(                AwaitAcceptance.class).byAnotherDocument()             .to(AWAITED)                                  .always(),
        from(AWAITED)     .on(SignAcceptance.class).by(CUSTOMER, SALES_CLERK)        .to(SIGNED).orTo(DISPUTED, A_LINE_IS_DISPUTED).leaving(ANSWERS_FOR_EVERY_LINE, ADDS_UP_TO_WHAT_WAS_DELIVERED),
        from(DISPUTED)    .on(SettleLine.class)    .by(SALES_CLERK, SALES_MANAGER)   .to(SIGNED).orTo(DISPUTED, A_LINE_IS_DISPUTED).matching(LINE_IS_DISPUTED, CUSTOMER_SIGNS_WHAT_IS_ACCEPTED_ON_TOP).leaving(ADDS_UP_TO_WHAT_WAS_DELIVERED),
        from(AWAITED)     .on(DeemAccepted.class)  .byTheClock()                     .to(DEEMED)                                   .always(),
        fires("AC-04", "acceptance period", DeemAccepted.class, AcceptanceRules::silenceCounts, AWAITED).reading(THE_CONTRACTS),
        reminds("AC-04", "overdue answer", AcceptanceRules::answerIsOverdue, AWAITED).reading(THE_CONTRACTS),
        holds(THE_NOTE, Answered.class, AcceptanceRules::ofTheNote));
    // spotless:on

    private AcceptanceLifecycle() {}
}
