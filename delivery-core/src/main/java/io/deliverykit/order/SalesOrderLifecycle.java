package io.deliverykit.order;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.order.OrderAndAccount.*;
import static io.deliverykit.order.OrderAndContract.*;
import static io.deliverykit.order.OrderAndItems.*;
import static io.deliverykit.order.OrderAndNotes.*;
import static io.deliverykit.order.OrderAndNotices.*;
import static io.deliverykit.order.OrderAndProduction.*;
import static io.deliverykit.order.OrderChanges.*;
import static io.deliverykit.order.SalesOrderApprovals.*;
import static io.deliverykit.order.SalesOrderRules.*;
import static io.deliverykit.order.SalesOrderState.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.account.CustomerAccountCommands.SetAside;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.order.SalesOrderClaims.*;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.order.UniqueItemCommands.*;

/**
 * The life of a {@link SalesOrder}: the rep writes it, the order desk checks it, the departments review it, the customer
 * confirms it, and from then on notes are drawn from it until nothing is open and all is accepted. It guards what notes take
 * of each line, also when two take at once (SO-13); a change of it waits beside what is in effect (XP-06).
 */
public final class SalesOrderLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "sales-order";

    // spotless:off
    /** The table. */
    public static final Lifecycle<SalesOrder> LIFECYCLE = lifecycle(NAME, SalesOrder.class,
        numbered("DD"), listed(order -> order.customer().id(), SalesOrder::due),
        begins(DRAFT), ends(CLOSED, DECLINED, CANCELLED),
        //  while it is                           on                        by                                   it becomes                       provided that it
        newly(                                   DraftOrder.class)      .by(SALES_REP)                       .to(DRAFT)                       .matching(CLOSES_NOTHING_SHORT).leaving(ITS_LINES_ARE_IN_ORDER),
        from(DRAFT, RETURNED)                 .on(ReviseOrder.class)    .by(SALES_REP)                       .stays()                         .matching(KEEPS_ITS_ITEMS, CLOSES_NOTHING_SHORT)
                                                                                                                                              .leaving(ITS_LINES_ARE_IN_ORDER),
        from(DRAFT, RETURNED)                 .on(SubmitOrder.class)    .by(SALES_REP)                       .to(SUBMITTED)                   .when(IS_ORDERED_IN_WRITING, AGREES_WITH_ITS_CONTRACT, ITS_PRICE_LIST_IS_IN_FORCE, ITS_PRODUCTS_ARE_KNOWN),
        from(SUBMITTED)                       .on(ReturnOrder.class)    .by(ORDER_DESK)                      .to(RETURNED)                    .always(),
        from(SUBMITTED)                       .on(PassToReview.class)   .by(ORDER_DESK)                      .to(IN_REVIEW)                   .when(ITS_CONTRACT_ALLOWS_ITS_CREDIT),
        from(IN_REVIEW)                       .approvedUnder(ORDER_APPROVALS)                                .to(QUOTED).orBackTo(RETURNED)   .reading(THE_PRICE_LIST, THE_PRICE_BOOK, THE_PRODUCTS, THE_ACCOUNT, THE_CONTRACT),
        from(RETURNED)                        .on(OfferDate.class)      .by(ORDER_DESK)                      .stays()                         .matching(NAMES_A_LINE, IS_LATER_THAN_ASKED),
        from(QUOTED, AWAITING_CUSTOMER)       .on(OfferDate.class)      .by(ORDER_DESK)                      .staysOrReopens(IN_REVIEW)       .matching(NAMES_A_LINE, IS_LATER_THAN_ASKED),
        from(QUOTED)                          .on(SendConfirmation.class).by(ORDER_DESK)                      .to(AWAITING_CUSTOMER)           .matching(WAS_SENT_BY_NOW),
        from(SUBMITTED, RETURNED, IN_REVIEW, QUOTED, AWAITING_CUSTOMER, CONFIRMED)
                                              .on(BookDeposit.class)    .by(CASHIER)                         .stays()                         .matching(NAMES_A_DEPOSIT).leaving(ITS_ITEMS_ARE_PAID_FOR),
        from(AWAITING_CUSTOMER)               .on(ObjectToOrder.class)  .by(ORDER_DESK)                      .to(RETURNED)                    .always(),
        from(AWAITING_CUSTOMER)               .on(ConfirmOrder.class)   .by(ORDER_DESK)                      .to(CONFIRMED)                   .when(IS_PAID_IN_ADVANCE_IF_PREPAID, ITS_CONTRACT_ALLOWS_ITS_CREDIT).leaving(IS_SIGNED_BY_THE_CUSTOMER),
        from(RETURNED, QUOTED, AWAITING_CUSTOMER).on(DeclineOrder.class)   .by(GENERAL_MANAGER, SALES_DIRECTOR) .to(DECLINED)                    .when(A_LATER_DATE_WAS_OFFERED_IF_REVIEW_SAID_NO),
        from(CONFIRMED)                       .on(ReleaseOrder.class)   .by(ORDER_DESK)                      .to(RELEASED)                    .when(IS_NOT_ON_HOLD, ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD, ITS_CONTRACT_ALLOWS_ITS_CREDIT, ITS_ITEMS_ARE_PAID_FOR, IS_WITHIN_CREDIT_LIMIT)
                                                                                                                                              .pointingOut(IS_COVERED_BY_CREDIT_LIMIT),
        from(CONFIRMED, RELEASED)             .on(AmendOrder.class)     .by(SALES_REP, ORDER_DESK)           .proposesUnder(ORDER_APPROVALS)  .orTo(FULFILLED, NOTHING_IS_OPEN)
                                                                                                                                              .matching(IS_NOT_BELOW_WHAT_NOTES_TOOK, KEEPS_THE_GOODS_ON_NOTES, KEEPS_ITS_ITEMS, CLOSES_NOTHING_SHORT, WHAT_IT_ADDS_IS_PAID_IN_ADVANCE_IF_PREPAID, ITS_CONTRACT_PRICES_WHAT_IS_MADE_OTHERWISE, THE_CUSTOMER_AGREES_TO_THE_DATE)
                                                                                                                                              .leaving(ITS_LINES_ARE_IN_ORDER).leaving(FITS_WHAT_IS_UNDER_WAY).leaving(FITS_ITS_NOTICES).leaving(IS_SIGNED_BY_THE_CUSTOMER).pointingOut(IS_A_SMALL_CHANGE).reading(THE_PRICE_BOOK, THE_PRODUCTS),
        from(FULFILLED)                       .on(AmendOrder.class)     .by(SALES_REP, ORDER_DESK)           .proposesUnder(ORDER_APPROVALS)  .orTo(RELEASED, SOMETHING_RELEASED_IS_OPEN).orTo(CONFIRMED, SOMETHING_IS_OPEN)
                                                                                                                                              .matching(IS_NOT_BELOW_WHAT_NOTES_TOOK, KEEPS_THE_GOODS_ON_NOTES, KEEPS_ITS_ITEMS, CLOSES_NOTHING_SHORT, WHAT_IT_ADDS_IS_PAID_IN_ADVANCE_IF_PREPAID, ITS_CONTRACT_PRICES_WHAT_IS_MADE_OTHERWISE, THE_CUSTOMER_AGREES_TO_THE_DATE)
                                                                                                                                              .leaving(ITS_LINES_ARE_IN_ORDER).leaving(FITS_WHAT_IS_UNDER_WAY).leaving(FITS_ITS_NOTICES).leaving(IS_SIGNED_BY_THE_CUSTOMER).pointingOut(IS_A_SMALL_CHANGE).reading(THE_PRICE_BOOK, THE_PRODUCTS),
        from(CONFIRMED, RELEASED)             .on(AgreeDate.class)      .by(ORDER_DESK)                      .proposesUnder(ORDER_APPROVALS)  .matching(NAMES_A_LINE, DATE_IS_STILL_TO_COME, THE_CUSTOMER_AGREES_TO_THE_DATE).pointingOut(IS_A_SMALL_CHANGE).reading(THE_PRICE_LIST, THE_PRICE_BOOK, THE_PRODUCTS, THE_ACCOUNT, THE_CONTRACT),
        from(CONFIRMED, RELEASED, FULFILLED)  .on(SendChangeNotice.class).by(SALES_REP, ORDER_DESK)          .stays()                         .when(A_CUSTOMERS_CHANGE_WAITS).matching(NAMES_THE_CHANGE_THAT_WAITS),
        from(CONFIRMED, RELEASED, FULFILLED)  .on(AgreeToChange.class).by(ORDER_DESK)                      .stays()                         .when(A_CUSTOMERS_CHANGE_WAITS).matching(NAMES_THE_CHANGE_THAT_WAITS),
        from(CONFIRMED, RELEASED)             .on(PutOnHold.class)      .by(ORDER_DESK)                      .stays()                         .always(),
        from(CONFIRMED, RELEASED, FULFILLED)  .on(TakeOffHold.class)    .by(ORDER_DESK)                      .stays()                         .always(),
        from(CONFIRMED, RELEASED)             .on(CloseShort.class)     .by(ORDER_DESK)                      .stays()                         .orTo(FULFILLED, NOTHING_IS_OPEN).matching(NAMES_A_LINE, NO_NOTE_OF_THE_LINE_IS_ON_ITS_WAY).leaving(LEAVES_SOMETHING_OF_WHAT_WAS_RELEASED),
        from(CONFIRMED, RELEASED)             .on(CloseOrderShort.class).by(ORDER_DESK)                      .stays()                         .orTo(FULFILLED, NOTHING_IS_OPEN).when(NO_NOTE_WAITS_TO_LEAVE).leaving(LEAVES_SOMETHING_OF_WHAT_WAS_RELEASED),
        from(CONFIRMED, RELEASED)             .on(ReopenLine.class)     .by(ORDER_DESK)                      .stays()                         .matching(NAMES_A_LINE, LINE_IS_CLOSED_SHORT),
        from(CONFIRMED, RELEASED)             .on(ReopenOrder.class)    .by(ORDER_DESK)                      .stays()                         .when(SOMETHING_IS_CLOSED_SHORT),
        from(FULFILLED)                       .on(ReopenLine.class)     .by(ORDER_DESK)                      .stays()                         .orTo(RELEASED, SOMETHING_RELEASED_IS_OPEN).orTo(CONFIRMED, SOMETHING_IS_OPEN)
                                                                                                                                              .matching(NAMES_A_LINE, LINE_IS_CLOSED_SHORT),
        from(FULFILLED)                       .on(ReopenOrder.class)    .by(ORDER_DESK)                      .stays()                         .orTo(RELEASED, SOMETHING_RELEASED_IS_OPEN).orTo(CONFIRMED, SOMETHING_IS_OPEN)
                                                                                                                                              .when(SOMETHING_IS_CLOSED_SHORT),
        from(FULFILLED)                       .on(ArchiveOrder.class)   .by(ORDER_DESK)                      .to(CLOSED)                      .when(IS_ANSWERED_FOR),
        from(DRAFT, SUBMITTED, RETURNED, IN_REVIEW, QUOTED, AWAITING_CUSTOMER)
                                              .on(CancelOrder.class)    .by(SALES_REP, ORDER_DESK, SALES_DIRECTOR, GENERAL_MANAGER).to(CANCELLED)          .when(REVIEW_HAS_NOT_SAID_NO),
        from(CONFIRMED)                       .on(CancelOrder.class)    .by(ORDER_DESK)                      .to(CANCELLED)                   .when(NOTHING_WAS_DELIVERED, NO_NOTE_IS_ON_ITS_WAY, NO_INSTRUCTION_WAITS_TO_BEGIN).matching(SAYS_WHAT_WAS_MADE).pointingOut(NO_INSTRUCTION_GOES_ON),
        from(RELEASED)                        .on(CancelOrder.class)    .by(SALES_DIRECTOR)                  .to(CANCELLED)                   .when(NOTHING_WAS_DELIVERED, NO_NOTE_IS_ON_ITS_WAY, NO_INSTRUCTION_WAITS_TO_BEGIN).matching(SAYS_WHAT_WAS_DONE).pointingOut(NO_INSTRUCTION_GOES_ON),
        from(CONFIRMED, RELEASED)             .on(Hold.class)           .byAnotherDocument()                 .stays()                         .orTo(FULFILLED, NOTHING_IS_OPEN).when(IS_NOT_ON_HOLD)
                                                                                                                                              .matching(TAKES_NOTHING_CLOSED_SHORT, TAKES_NOTHING_DISPUTED, TAKES_ITEMS_ONLY_ONCE_RELEASED)
                                                                                                                                              .leaving(HAS_EVERY_LINE_ON_NOTES, IS_WITHIN_TOLERANCE),
        from(FULFILLED)                       .on(Hold.class)           .byAnotherDocument()                 .stays()                         .orTo(RELEASED, SOMETHING_RELEASED_IS_OPEN).orTo(CONFIRMED, SOMETHING_IS_OPEN).when(IS_NOT_ON_HOLD)
                                                                                                                                              .matching(TAKES_NOTHING_CLOSED_SHORT, TAKES_NOTHING_DISPUTED, TAKES_ITEMS_ONLY_ONCE_RELEASED)
                                                                                                                                              .leaving(HAS_EVERY_LINE_ON_NOTES, IS_WITHIN_TOLERANCE),
        from(DRAFT, SUBMITTED, RETURNED, IN_REVIEW, QUOTED, AWAITING_CUSTOMER, CLOSED, DECLINED, CANCELLED)
                                              .on(Hold.class)           .byAnotherDocument()                 .stays()                         .when(IS_IN_EFFECT),
        from(CONFIRMED, RELEASED, FULFILLED)  .on(Instruct.class)       .byAnotherDocument()                 .stays()                         .when(IS_NOT_ON_HOLD).matching(INSTRUCTS_NO_MORE_THAN_IS_ORDERED),
        from(DRAFT, SUBMITTED, RETURNED, IN_REVIEW, QUOTED, AWAITING_CUSTOMER, CLOSED, DECLINED, CANCELLED)
                                              .on(Instruct.class)       .byAnotherDocument()                 .stays()                         .when(CAN_BE_INSTRUCTED),
        from(DRAFT, SUBMITTED, RETURNED, IN_REVIEW, QUOTED, AWAITING_CUSTOMER, CONFIRMED, RELEASED, FULFILLED)
                                              .on(FileConsent.class)    .byAnotherDocument()                 .stays()                         .always(),
        from(CLOSED, DECLINED, CANCELLED)     .on(FileConsent.class)    .byAnotherDocument()                 .stays()                         .when(IS_STILL_FILED_ON),
        reminds("SO-09", "instruction", OrderAndProduction::instruction, CONFIRMED, RELEASED).followingTheDocument(),
        reminds("SO-10", "change-notice", OrderChanges::notice, CONFIRMED, RELEASED, FULFILLED).followingTheDocument(),
        from(CONFIRMED, RELEASED, FULFILLED)  .on(Notify.class)         .byAnotherDocument()                 .stays()                         .when(IS_NOT_ON_HOLD).leaving(FITS_ITS_NOTICES),
        from(DRAFT, SUBMITTED, RETURNED, IN_REVIEW, QUOTED, AWAITING_CUSTOMER, CLOSED, DECLINED, CANCELLED)
                                              .on(Notify.class)         .byAnotherDocument()                 .stays()                         .when(IS_IN_EFFECT),
        holds(THE_CONTRACT, Draw.class, OrderAndContract::ofTheContract),
        holds(THE_ITEMS, Take.class, OrderAndItems::ofTheItem),
        holds(THE_ACCOUNT, SetAside.class, OrderAndItems::ofTheAccount));
    // spotless:on

    private SalesOrderLifecycle() {}
}
