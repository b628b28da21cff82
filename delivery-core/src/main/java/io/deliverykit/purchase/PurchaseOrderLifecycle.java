package io.deliverykit.purchase;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.purchase.OrderAndSuppliers.*;
import static io.deliverykit.purchase.PurchaseOrderRules.*;
import static io.deliverykit.purchase.PurchaseOrderState.*;
import static io.deliverykit.purchase.SupplierFollowup.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.Buy;
import io.deliverykit.purchase.SupplierCommands.Supply;
import io.deliverykit.quality.QualityInspectionLifecycle;

/**
 * The life of a {@link PurchaseOrder}: planned from an approved request, quoted by several suppliers, given to a qualified one
 * once finance has reviewed it, received, inspected, paid. A delivery that is short or fails ends by a choice that a person
 * makes: others come for it, the rest comes later, or it is taken for less (PU-09).
 */
public final class PurchaseOrderLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "purchase-order";

    // spotless:off
    /** The table. */
    public static final Lifecycle<PurchaseOrder> LIFECYCLE = lifecycle(NAME, PurchaseOrder.class,
        numbered("CG"), listed(order -> "", PurchaseOrder::arrival),
        begins(PLANNED), ends(SETTLED, CANCELLED),
        //  while it is                           on                       by                     it becomes                                                 provided that it
        newly(                                       PlanPurchase.class)   .by(PURCHASER)         .to(PLANNED)                                               .leaving(AGREES_WITH_ITS_REQUEST, ASKS_ENOUGH_SUPPLIERS, ASKS_NOBODY_WHO_WAS_DROPPED, ARRIVES_AFTER_TODAY),
        from(PLANNED)                            .on(SendInquiries.class)  .by(PURCHASER)         .to(QUOTING)                                               .always(),
        from(QUOTING)                            .on(RecordQuotation.class).by(PURCHASER)         .stays()                                                   .matching(QUOTES_ONE_THAT_WAS_ASKED, QUOTES_EVERY_LINE, QUOTES_A_DAY_TO_COME),
        from(QUOTING)                            .on(SelectSupplier.class) .by(PURCHASER)         .to(SELECTED)                                              .when(HAS_ENOUGH_QUOTATIONS).matching(SELECTS_ONE_THAT_QUOTED).leaving(ITS_SUPPLIER_IS_QUALIFIED),
        from(SELECTED)                           .approvedUnder(ORDER_REVIEW)                     .to(ORDERED).orBackTo(QUOTING)                             .when(ITS_SUPPLIER_IS_QUALIFIED),
        from(ORDERED, RETURNED_TO_SUPPLIER)      .on(KeepConfirmation.class).by(PURCHASER)        .stays()                                                   .always(),
        from(ORDERED, RETURNED_TO_SUPPLIER)      .on(ContactSupplier.class).by(PURCHASER)         .stays()                                                   .matching(DISPATCH_COMES_BEFORE_ARRIVAL),
        from(ORDERED, RETURNED_TO_SUPPLIER)      .on(ReportDelay.class)    .by(PURCHASER)         .stays()                                                   .when(DATE_WILL_NOT_HOLD),
        from(ORDERED, RETURNED_TO_SUPPLIER)      .on(ConfirmDispatch.class).by(PURCHASER)         .stays()                                                   .when(SUPPLIER_WAS_ASKED),
        from(ORDERED, RECEIVING, RETURNED_TO_SUPPLIER).on(ReceiveGoods.class).by(WAREHOUSE_KEEPER).to(RECEIVING)                                             .when(IS_CONFIRMED_BY_ITS_SUPPLIER).matching(COUNTS_WHAT_IS_AWAITED),
        from(ORDERED, INSPECTED)                 .on(ReplaceGoods.class)   .by(PURCHASER)         .to(RETURNED_TO_SUPPLIER)                                  .when(SOMETHING_FAILED).matching(ANOTHER_DATE_IS_TO_COME),
        from(INSPECTED)                          .on(ChaseShortage.class)  .by(PURCHASER)         .to(ORDERED)                                               .when(SOMETHING_IS_SHORT).matching(ANOTHER_DATE_IS_TO_COME),
        from(INSPECTED)                          .on(AcceptReduced.class)  .by(PURCHASER)         .stays()                                                   .when(SOMETHING_IS_SHORT_OR_FAILED).matching(REDUCES_WHAT_IS_OWED),
        from(ORDERED, RETURNED_TO_SUPPLIER)      .on(AcceptReduced.class)  .by(PURCHASER)         .to(INSPECTED)                                             .when(SOMETHING_OF_IT_IS_HERE).matching(REDUCES_WHAT_IS_OWED),
        from(INSPECTED)                          .on(SettlePurchase.class) .by(CASHIER)           .to(SETTLED)                                               .when(ITS_RECEIPT_HOLDS).matching(PAYS_WHAT_IS_OWED),
        from(PLANNED, QUOTING, SELECTED, ORDERED, RETURNED_TO_SUPPLIER)
                                                 .on(CancelPurchase.class) .by(PURCHASER)         .to(CANCELLED)                                             .when(NOTHING_OF_IT_IS_HERE),
        from(RECEIVING)                          .on(Judge.class)          .byAnotherDocument()   .stays().orTo(INSPECTED, EVERYTHING_THAT_CAME_IS_JUDGED)   .always(),
        from(PLANNED, QUOTING, SELECTED, ORDERED, INSPECTED, RETURNED_TO_SUPPLIER, SETTLED, CANCELLED)
                                                 .on(Judge.class)          .byAnotherDocument()   .stays()                                                   .always(),
        from(PLANNED, QUOTING, SELECTED, ORDERED, RECEIVING, INSPECTED, RETURNED_TO_SUPPLIER, SETTLED, CANCELLED)
                                                 .on(Store.class)          .byAnotherDocument()   .stays()                                                   .leaving(NO_MORE_IS_SHELVED_THAN_HAS_PASSED),
        reminds("PU-08", "contact", SupplierFollowup::contact, ORDERED, RETURNED_TO_SUPPLIER).followingTheDocument(),
        reminds("PU-08", "report", SupplierFollowup::report, ORDERED, RETURNED_TO_SUPPLIER).followingTheDocument(),
        reminds("PU-08", "dispatch", SupplierFollowup::dispatch, ORDERED, RETURNED_TO_SUPPLIER).followingTheDocument(),
        opens("inspection", RECEIVING, QualityInspectionLifecycle.NAME, PurchaseOrderRules::inspection).anewFor(PurchaseOrderRules::delivery),
        holds(THE_REQUEST, Buy.class, PurchaseOrderRules::ofTheRequest),
        holds(THE_SUPPLIERS, Supply.class, OrderAndSuppliers::ofTheSupplier));
    // spotless:on

    private PurchaseOrderLifecycle() {}
}
