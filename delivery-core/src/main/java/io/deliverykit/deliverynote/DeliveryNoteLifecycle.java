package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DeliveryNoteApprovals.*;
import static io.deliverykit.deliverynote.DeliveryNoteRules.*;
import static io.deliverykit.deliverynote.DeliveryNoteState.*;
import static io.deliverykit.deliverynote.NoteAndCustomer.*;
import static io.deliverykit.deliverynote.NoteAndIssues.*;
import static io.deliverykit.deliverynote.NoteAndNotices.*;
import static io.deliverykit.deliverynote.NoteAndOrders.*;
import static io.deliverykit.deliverynote.NoteAndStock.*;
import static io.deliverykit.deliverynote.NoteAndTransport.*;
import static io.deliverykit.deliverynote.NoteAndVehicles.*;
import static io.deliverykit.deliverynote.NoteOnItsWay.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.acceptance.AcceptanceLifecycle;
import io.deliverykit.account.CustomerAccountCommands.Commit;
import io.deliverykit.deliverynote.DeliveryNoteClaims.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.notice.SalesNoticeCommands.Serve;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.quality.QualityInspectionLifecycle;
import io.deliverykit.stock.StockCardCommands.Reserve;

/**
 * The life of a {@link DeliveryNote}: the clerk fills it in and signs, sales and finance approve it, finance stamps it when
 * the money is there, the warehouse loads it, the gate lets it out, the customer accepts. It is good for one day (DN-12);
 * what has not left by midnight goes back as if it had never been planned, and so does what left on paper only (XP-19).
 */
public final class DeliveryNoteLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "delivery-note";

    // spotless:off
    /** The table. */
    public static final Lifecycle<DeliveryNote> LIFECYCLE = lifecycle(NAME, DeliveryNote.class,
        numbered("TH"), listed(note -> note.customer().id(), note -> null),
        begins(DRAFT), ends(CLOSED, EXPIRED, VOIDED),
        //  while it is                  on                       by                                          it becomes                      provided that it
        newly(                              DraftNote.class)      .by(SALES_CLERK)                            .to(DRAFT)                      .leaving(ITS_LINES_ARE_IN_ORDER).leaving(ORDER_MAY_STAND_FOR_NOTICE, NAMES_ITS_STOCK_CARDS, NAMES_THE_CONTRACTS_OF_ITS_ORDERS)
                                                                                                                                              .pointingOut(NO_OTHER_DRAFT_COVERS_ITS_LINES),
        from(DRAFT)                     .on(ReviseNote.class)     .by(SALES_CLERK)                            .stays()                        .matching(REVISED_IT_KEEPS_ITS_ORDERS)
                                                                                                                                              .leaving(ITS_LINES_ARE_IN_ORDER)
                                                                                                                                              .pointingOut(NO_OTHER_DRAFT_COVERS_ITS_LINES),
        from(DRAFT)                     .on(SignNote.class)       .by(SALES_CLERK)                            .to(SIGNED)                     .when(IS_AS_ITS_ORDERS_ARE).when(SENDS_TOGETHER_WHAT_ITS_ORDERS_WANT_TOGETHER, NAMES_ITS_VEHICLE, REQUIRES_ITS_CONTRACTS_PAPERS),
        from(SIGNED)                    .on(SubmitNote.class)     .by(SALES_CLERK)                            .to(IN_REVIEW)                  .when(ITS_ORDERS_STAND),
        from(IN_REVIEW)                 .approvedUnder(RELEASE_APPROVALS)                                     .to(APPROVED).orBackTo(DRAFT)   .when(IS_AS_ITS_ORDERS_ARE),
        from(SIGNED, IN_REVIEW)         .on(AmendNote.class)      .by(SALES_CLERK)                            .stays()                        .matching(AMENDED_IT_KEEPS_ITS_ORDERS)
                                                                                                                                              .leaving(ITS_LINES_ARE_IN_ORDER).leaving(SENDS_TOGETHER_WHAT_ITS_ORDERS_WANT_TOGETHER, NAMES_ITS_VEHICLE),
        from(APPROVED, CLEARED, RELEASED, LOADING)
                                        .on(AmendNote.class)      .by(SALES_CLERK)                            .staysOrReopens(IN_REVIEW)      .when(NOTHING_HAS_LEFT).matching(AMENDED_IT_KEEPS_ITS_ORDERS)
                                                                                                                                              .leaving(ITS_LINES_ARE_IN_ORDER).leaving(SENDS_TOGETHER_WHAT_ITS_ORDERS_WANT_TOGETHER, NAMES_ITS_VEHICLE),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING)
                                        .on(NameCarrier.class)    .by(SALES_CLERK, DISPATCHER)                .stays()                        .when(IS_SHIPPED).leaving(ITS_CARRIER_IS_QUALIFIED),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING)
                                        .on(NameBearer.class)     .by(SALES_CLERK, DISPATCHER)                .stays()                        .when(IS_DIRECT).matching(BEARER_IS_BOUND),
        from(SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING, LOADED)
                                        .on(ArrangeDelivery.class).by(SALES_CLERK, SALES_REP)                 .stays()                        .when(IS_BROUGHT).matching(ARRIVES_FROM_TODAY_ON),
        from(APPROVED, CLEARED, RELEASED, LOADING)
                                        .on(SignAsAgent.class)    .by(SALES_CLERK)                            .stays()                        .when(IS_PICKED_UP),
        from(APPROVED)                  .on(ClearNote.class)      .by(FINANCE_MANAGER, SALES_ACCOUNTANT)      .to(CLEARED)                    .when(IS_AS_ITS_ORDERS_ARE).when(IS_SIGNED_BY_THE_AGENT, ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD, ITS_CONTRACTS_ALLOW_ITS_CREDIT).matching(FINANCE_COPY_IS_CURRENT, NAMES_ITS_RECEIPT),
        from(CLEARED)                   .on(HandOver.class)       .by(SALES_CLERK)                            .to(RELEASED)                   .when(ITS_ORDERS_STAND, IS_SIGNED_BY_THE_AGENT, NAMES_ITS_CARRIER, NAMES_ITS_BEARER).when(MAY_USE_ITS_VEHICLE).matching(IDENTITY_AGREES),
        from(RELEASED, LOADING)         .on(HandOver.class)       .by(SALES_CLERK)                            .stays()                        .when(ITS_ORDERS_STAND, IS_SIGNED_BY_THE_AGENT).when(MAY_USE_ITS_VEHICLE).matching(IDENTITY_AGREES),
        from(CLEARED, RELEASED, LOADING).on(ReportMismatch.class) .by(SALES_CLERK, WAREHOUSE_KEEPER)          .stays()                        .always(),
        from(RELEASED, LOADING)         .on(StartLoading.class)   .by(WAREHOUSE_KEEPER)                       .to(LOADING)                    .when(ITS_ORDERS_STAND, ITS_NOTICES_ARE_READY, IS_SIGNED_BY_THE_AGENT, PASSED_ITS_INSPECTION, IS_NOT_STOPPED).matching(VEHICLE_AGREES, CARRIER_AGREES, WAREHOUSE_COPY_IS_CURRENT),
        from(LOADING)                   .on(LoadVehicle.class)    .by(WAREHOUSE_KEEPER)                       .stays()                        .when(ITS_ORDERS_STAND, PASSED_ITS_INSPECTION, IS_NOT_STOPPED).matching(VEHICLE_WAS_CHECKED, PASS_IS_NEW, LOADS_ITS_LINES, WEIGHS_WHAT_IS_COUNTED_BY_WEIGHT, WEIGHS_WHAT_IT_SAYS)
                                                                                                                                              .leaving(LOADS_NO_MORE_THAN_IT_SAYS, LOADS_NO_MORE_THAN_IS_ISSUED),
        from(LOADING)                   .on(EnclosePapers.class)  .by(WAREHOUSE_KEEPER)                       .stays()                        .always(),
        from(RELEASED, LOADING, LOADED) .on(ListMissing.class)    .by(WAREHOUSE_KEEPER)                       .stays()                        .when(NOTHING_HAS_LEFT).matching(NAMES_EACH_MISSING_PART_ONCE),
        from(RELEASED, LOADING, LOADED) .on(AgreeToMissing.class) .by(SALES_CLERK, SALES_REP)                 .stays()                        .when(SOMETHING_IS_MISSING),
        from(LOADING)                   .on(FinishLoading.class)  .by(WAREHOUSE_KEEPER)                       .to(LOADED)                     .when(ITS_ORDERS_STAND, IS_LOADED_IN_FULL, ITS_VEHICLES_WERE_CHECKED, ENCLOSES_ITS_PAPERS),
        from(LOADING, LOADED)           .on(AcceptOnTheSpot.class).by(SALES_CLERK, CUSTOMER)                  .stays()                        .when(IS_PICKED_UP).matching(AGENT_IS_THE_ONE_WHO_SIGNED, ANSWERS_FOR_WHAT_IS_LOADED),
        from(LOADING, LOADED)           .on(PassGate.class)       .by(GATE_GUARD)                             .to(DEPARTED)                   .orTo(CLOSED, CUSTOMER_TOOK_IT_HERE).orTo(LOADING, SOMETHING_IS_STILL_HERE)
                                                                                                                                              .when(ITS_ORDERS_STAND, LEAVES_TOGETHER_IF_ITS_ORDERS_WANT_THAT, IS_DELIVERABLE, IS_NOT_STOPPED, ENCLOSES_ITS_PAPERS, IS_ACCEPTED_IF_PICKED_UP, IS_EXPECTED_IF_BROUGHT, ITS_CUSTOMER_AGREES_TO_WHAT_IS_MISSING, IS_WITHIN_CREDIT_LIMIT).matching(PASS_IS_GOOD, PASS_IS_CURRENT, LEAVING_VEHICLE_WAS_CHECKED, VEHICLE_IS_AS_ON_THE_PASS)
                                                                                                                                              .leaving(LOADS_NO_MORE_THAN_IT_SAYS, LOADS_NO_MORE_THAN_IS_ISSUED).pointingOut(IS_COVERED_BY_CREDIT_LIMIT),
        from(DEPARTED)                  .on(ReverseDeparture.class).by(WAREHOUSE_SUPERVISOR, SALES_MANAGER)   .to(VOIDED)                     .when(NOBODY_BUT_THE_GATE_HAS_SEEN_IT_LEAVE),
        from(DEPARTED)                  .on(ConfirmDelivery.class).by(DRIVER, DISPATCHER, SALES_CLERK)        .to(DELIVERED)                  .when(IS_BROUGHT),
        from(DEPARTED)                  .on(SendMissing.class)    .by(SALES_CLERK, DISPATCHER)                .stays()                        .orTo(CLOSED, A_FETCHED_NOTE_LACKS_NOTHING).matching(WAS_MISSING),
        from(DELIVERED, DISPUTED, ACCEPTED)
                                        .on(SendMissing.class)    .by(SALES_CLERK, DISPATCHER)                .stays()                        .matching(WAS_MISSING),
        from(DELIVERED, DISPUTED, ACCEPTED)
                                        .on(TellConsignee.class)  .by(SALES_CLERK)                            .stays()                        .always(),
        from(DELIVERED, DISPUTED, ACCEPTED)
                                        .on(BringBack.class)      .by(SALES_CLERK)                            .stays()                        .when(IS_DIRECT).matching(SLIP_IS_SIGNED_AND_STAMPED, BRINGS_MONEY_OR_A_FULL_RECEIPT),
        from(DISPUTED, ACCEPTED)        .on(SendAgain.class)      .by(SALES_CLERK, SALES_MANAGER)             .stays()                        .matching(LINE_WAS_NOT_TAKEN_IN_FULL),
        from(DISPUTED, ACCEPTED)        .on(CloseException.class) .by(SALES_CLERK, SALES_MANAGER)             .stays()                        .matching(LINE_WAS_NOT_TAKEN_IN_FULL),
        from(ACCEPTED)                  .on(CloseNote.class)      .by(SALES_CLERK)                            .to(CLOSED)                     .when(ITS_EXCEPTIONS_ARE_RESOLVED, CAME_BACK_WITH_ITS_PAPERS, NOTHING_IS_MISSING_ANY_MORE),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING, LOADED)
                                        .on(VoidNote.class)       .by(SALES_CLERK)                            .to(VOIDED)                     .when(NOTHING_HAS_LEFT),
        from(SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING, LOADED)
                                        .on(StopShipment.class)   .by(QUALITY_INSPECTOR, QUALITY_MANAGER, PRODUCTION_MANAGER).stays()         .when(IS_FAILED_OR_QUALITY_STOPS_IT),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING, LOADED)
                                        .on(LiftStop.class)       .by(QUALITY_MANAGER)                        .stays()                        .when(IS_STOPPED),
        from(APPROVED, CLEARED, RELEASED, LOADING, LOADED)
                                        .on(Expire.class)         .byTheClock()                               .to(EXPIRED)                    .orTo(CLOSED, A_PICKED_UP_PART_HAS_LEFT).orTo(DEPARTED, PART_HAS_LEFT).always(),
        from(DELIVERED, DISPUTED)       .on(Answered.class)       .byAnotherDocument()                        .stays()                        .orTo(DISPUTED, A_LINE_IS_DISPUTED).orTo(ACCEPTED, EVERY_LINE_IS_ANSWERED).always(),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING, LOADED, DEPARTED, ACCEPTED, CLOSED, EXPIRED, VOIDED)
                                        .on(Answered.class)       .byAnotherDocument()                        .stays()                        .always(),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED, LOADING, LOADED, DEPARTED, DELIVERED, DISPUTED, ACCEPTED, CLOSED, EXPIRED, VOIDED)
                                        .on(Vouch.class)          .byAnotherDocument()                        .stays()                        .always(),
        from(CLEARED, RELEASED, LOADING, LOADED)
                                        .on(PutOut.class)         .byAnotherDocument()                        .stays()                        .leaving(IS_ISSUED_NO_MORE_THAN_IT_SAYS),
        from(DRAFT, SIGNED, IN_REVIEW, APPROVED, DEPARTED, DELIVERED, DISPUTED, ACCEPTED, CLOSED, EXPIRED, VOIDED)
                                        .on(PutOut.class)         .byAnotherDocument()                        .stays()                        .takesBackOnly("GI-03", "is-at-the-warehouse"),
        fires("DN-12", "validity", Expire.class, DeliveryNoteRules::midnight, APPROVED, CLEARED, RELEASED, LOADING, LOADED),
        reminds("DN-18", "slips", NoteOnItsWay::slipsAreDue, DELIVERED, DISPUTED, ACCEPTED).followingTheDocument(),
        reminds("DN-27", "consignee", NoteOnItsWay::tellingIsDue, DELIVERED, DISPUTED, ACCEPTED).followingTheDocument(),
        reminds("DN-21", "missing parts", DeliveryNoteRules::missingIsDue, DEPARTED, DELIVERED, DISPUTED, ACCEPTED).followingTheDocument(),
        opens("inspection", RELEASED, QualityInspectionLifecycle.NAME, NoteOpens::inspection).anewFor(NoteOpens::lot),
        opens("acceptance", DELIVERED, AcceptanceLifecycle.NAME, NoteOpens::acceptance),
        holds(THE_NOTICES, Serve.class, NoteAndNotices::ofTheNotice),
        holds(THE_ORDERS, Hold.class, NoteHoldings::ofTheOrder),
        holds(THE_CARDS, Reserve.class, NoteAndStock::ofTheCard),
        holds(THE_ACCOUNT, Commit.class, NoteHoldings::ofTheAccount));
    // spotless:on

    private DeliveryNoteLifecycle() {}
}
