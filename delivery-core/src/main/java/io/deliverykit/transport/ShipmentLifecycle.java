package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.transport.ShipmentAndCarrier.*;
import static io.deliverykit.transport.ShipmentAndDispatch.*;
import static io.deliverykit.transport.ShipmentRules.*;
import static io.deliverykit.transport.ShipmentState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.transport.CarrierFileCommands.Carry;
import io.deliverykit.transport.ShipmentCommands.*;

/**
 * The life of a {@link Shipment}: a vehicle is requested, the freight of a qualified carrier confirmed, the vehicle leaves, its
 * slip comes back, the goods arrive, the freight is reviewed knowing what went wrong, and paid (TR-01 to
 * TR-08). How it went is kept in the file of its carrier (PU-05).
 */
public final class ShipmentLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "shipment";

    // spotless:off
    /** The table. */
    public static final Lifecycle<Shipment> LIFECYCLE = lifecycle(NAME, Shipment.class,
        numbered("YD"), listed(shipment -> "", shipment -> null),
        begins(REQUESTED), ends(PAID, UNPAID, CANCELLED),
        //  while it is                          on                     by                                        it becomes                          provided that
        newly(                                      RequestVehicle.class) .by(SALES_REP, SALES_CLERK, DISPATCHER) .to(REQUESTED)                      .leaving(ITS_NOTE_IS_SHIPPED, ARRIVES_AFTER_IT_LEAVES).leaving(IS_AS_ITS_DISPATCH_SAYS),
        from(REQUESTED, QUOTED)                 .on(QuoteFreight.class)   .by(SALES_CLERK, DISPATCHER)            .to(QUOTED)                         .leaving(ITS_CARRIER_IS_QUALIFIED),
        from(QUOTED)                            .approvedUnder(FREIGHT)                                           .to(CONFIRMED).orBackTo(REQUESTED)  .when(ITS_CARRIER_IS_QUALIFIED),
        from(CONFIRMED)                         .on(QuoteFreight.class)   .by(SALES_CLERK, DISPATCHER)            .staysOrReopens(QUOTED)             .when(ITS_VEHICLE_IS_NOT_IN_USE)
                                                                                                                                                      .leaving(ITS_CARRIER_IS_QUALIFIED),
        from(REQUESTED, QUOTED, CONFIRMED)      .on(PostponeDeparture.class)    .by(DISPATCHER)                         .stays()                            .matching(LEAVES_LATER)
                                                                                                                                                      .leaving(ARRIVES_AFTER_IT_LEAVES),
        from(CONFIRMED)                         .on(RecordDeparture.class).by(DISPATCHER)                         .to(UNDER_WAY)                      .when(ITS_GOODS_HAVE_LEFT).matching(HAS_LEFT_BY_NOW),
        from(UNDER_WAY)                         .on(RecordHandOver.class) .by(DISPATCHER, DRIVER)                 .stays()                            .always(),
        from(UNDER_WAY, ARRIVED)                .on(ReceiveSlip.class)    .by(DISPATCHER, SALES_CLERK)            .stays()                            .always(),
        from(UNDER_WAY, ARRIVED, REVIEWED)      .on(TellOfDispatch.class) .by(SALES_CLERK)                        .stays()                            .when(ITS_SLIP_IS_BACK),
        from(UNDER_WAY)                         .on(RecordArrival.class)  .by(DISPATCHER, DRIVER, SALES_CLERK)    .to(ARRIVED)                        .matching(HAS_ARRIVED_BY_NOW),
        from(ARRIVED, REVIEWED)                 .on(ReviewFreight.class)  .by(SALES_ACCOUNTANT, FINANCE_MANAGER)  .to(REVIEWED)                       .when(ITS_SLIP_IS_BACK).matching(REVIEWER_HAS_SEEN_ITS_TROUBLES),
        from(REVIEWED)                          .on(PayFreight.class)     .by(CASHIER)                            .to(PAID)                           .when(ITS_TROUBLES_WERE_REVIEWED),
        from(UNDER_WAY, ARRIVED, REVIEWED)      .on(RefuseFreight.class)  .by(FINANCE_MANAGER)                    .to(UNPAID)                         .when(SOMETHING_WENT_WRONG),
        from(REQUESTED, QUOTED, CONFIRMED)      .on(CancelShipment.class) .by(SALES_CLERK, DISPATCHER)            .to(CANCELLED)                      .when(ITS_VEHICLE_IS_NOT_IN_USE),
        from(REQUESTED, QUOTED, CONFIRMED, UNDER_WAY, ARRIVED, REVIEWED, PAID, UNPAID, CANCELLED)
                                                .on(Troubled.class)       .byAnotherDocument()                    .stays()                            .always(),
        reminds("TR-04", "delay report", ShipmentRules::reportDue, REQUESTED, QUOTED, CONFIRMED).followingTheDocument(),
        reminds("TR-05", "telling the customer", ShipmentRules::tellingDue, UNDER_WAY, ARRIVED, REVIEWED).followingTheDocument(),
        holds(THE_CARRIERS, Carry.class, ShipmentAndCarrier::ofTheCarrier));
    // spotless:on

    private ShipmentLifecycle() {}
}
