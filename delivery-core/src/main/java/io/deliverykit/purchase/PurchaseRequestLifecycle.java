package io.deliverykit.purchase;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.purchase.PurchaseRequestRules.*;
import static io.deliverykit.purchase.PurchaseRequestState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.purchase.PurchaseRequestCommands.*;

/**
 * The life of a {@link PurchaseRequest}: drawn up by the purchaser once stock is checked, approved by the head of the
 * department, ordered by one or several purchase orders. What an order gives back when it is called off can be ordered again.
 */
public final class PurchaseRequestLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "purchase-request";

    // spotless:off
    /** The table. */
    public static final Lifecycle<PurchaseRequest> LIFECYCLE = lifecycle(NAME, PurchaseRequest.class,
        numbered("QG"), listed(request -> "", PurchaseRequest::neededOn),
        begins(DRAFT), ends(ORDERED, CANCELLED),
        //  while it is                    on                     by                   it becomes                                            provided that
        newly(                                DrawUpRequest.class).by(PURCHASER)       .to(DRAFT)                                            .leaving(NAMES_EACH_LINE_ONCE),
        from(DRAFT)                       .on(ReviseRequest.class).by(PURCHASER)       .stays()                                              .leaving(NAMES_EACH_LINE_ONCE),
        from(DRAFT)                       .on(CheckStock.class)   .by(WAREHOUSE_KEEPER).stays()                                              .matching(CHECKS_EVERY_LINE),
        from(DRAFT)                       .on(ConsentToLess.class).by(PLANNER)         .stays()                                              .when(THE_PLANS_ISSUER_AGREES).matching(CONSENTS_TO_LESS_OF_A_LINE),
        from(DRAFT)                       .on(SubmitRequest.class).by(PURCHASER)       .to(IN_REVIEW)                                        .when(ITS_STOCK_WAS_CHECKED, LESS_THAN_PLANNED_IS_CONSENTED_TO),
        from(IN_REVIEW)                   .approvedUnder(REQUEST_APPROVALS)            .to(APPROVED).orBackTo(DRAFT)                         .when(HEAD_IS_OF_ITS_DEPARTMENT),
        from(APPROVED)                    .on(ConsentToLess.class).by(PLANNER)         .stays().orTo(ORDERED, NOTHING_IS_LEFT_TO_ORDER)      .when(THE_PLANS_ISSUER_AGREES).matching(CONSENTS_TO_LESS_OF_A_LINE),
        from(DRAFT)                       .on(CancelRequest.class).by(PURCHASER)       .to(CANCELLED)                                        .always(),
        from(APPROVED)                    .on(CancelRequest.class).by(PLANNER)         .to(CANCELLED)                                        .when(THE_PLANS_ISSUER_AGREES, NOTHING_IS_ORDERED),
        from(APPROVED)                    .on(Buy.class)          .byAnotherDocument() .stays().orTo(ORDERED, NOTHING_IS_LEFT_TO_ORDER)      .matching(BUYS_NO_MORE_THAN_ASKED),
        from(ORDERED)                     .on(Buy.class)          .byAnotherDocument() .stays().orTo(APPROVED, SOMETHING_IS_LEFT_TO_ORDER)   .matching(BUYS_NO_MORE_THAN_ASKED),
        from(DRAFT, IN_REVIEW, CANCELLED) .on(Buy.class)          .byAnotherDocument() .stays()                                              .takesBackOnly("PU-01", "is-approved"));
    // spotless:on

    private PurchaseRequestLifecycle() {}
}
