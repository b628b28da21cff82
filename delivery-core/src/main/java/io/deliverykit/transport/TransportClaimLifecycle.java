package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.transport.TransportClaimRules.*;
import static io.deliverykit.transport.TransportClaimState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.transport.ShipmentCommands.Troubled;
import io.deliverykit.transport.TransportClaimCommands.*;

/**
 * The life of a {@link TransportClaim}: reported by the customer, traced, answered, and claimed from whoever answers for it
 * (TR-06). Whoever reviews the freight of its shipment sees it (TR-08).
 */
public final class TransportClaimLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "transport-claim";

    // spotless:off
    /** The table. */
    public static final Lifecycle<TransportClaim> LIFECYCLE = lifecycle(NAME, TransportClaim.class,
        numbered("SP"), listed(claim -> "", claim -> null),
        begins(REPORTED), ends(SETTLED, DROPPED),
        //  while it is     on                    by                                           it becomes     provided that
        newly(                 ReportTrouble.class) .by(SALES_CLERK, SERVICE_AGENT, CUSTOMER)   .to(REPORTED)  .leaving(ITS_SHIPMENT_HAS_LEFT, NAMES_NOTE_AND_CONTRACTS_OF_ITS_SHIPMENT, IS_WHAT_ITS_ACCEPTANCE_SAYS),
        from(REPORTED)     .on(TraceTrouble.class)  .by(DISPATCHER, QUALITY_MANAGER)            .to(TRACED)    .always(),
        from(TRACED)       .on(TraceTrouble.class)  .by(DISPATCHER, QUALITY_MANAGER)            .stays()       .always(),
        from(TRACED)       .on(AnswerCustomer.class).by(SALES_CLERK, SERVICE_AGENT)             .to(ANSWERED)  .always(),
        from(ANSWERED)     .on(OpenClaim.class)     .by(DISPATCHER)                             .to(CLAIMED)   .when(SOMETHING_IS_LOST).matching(CHARGES_BY_THE_CONTRACT),
        from(CLAIMED)      .on(SettleClaim.class)   .by(DISPATCHER, SALES_ACCOUNTANT)           .to(SETTLED)   .always(),
        from(ANSWERED)     .on(DropClaim.class)     .by(DISPATCHER)                             .to(DROPPED)   .when(NOTHING_IS_LOST),
        holds(THE_SHIPMENT, Troubled.class, TransportClaimRules::ofTheShipment));
    // spotless:on

    private TransportClaimLifecycle() {}
}
