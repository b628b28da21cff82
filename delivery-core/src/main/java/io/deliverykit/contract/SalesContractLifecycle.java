package io.deliverykit.contract;

import static io.deliverykit.contract.SalesContractRules.*;
import static io.deliverykit.contract.SalesContractState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.contract.SalesContractCommands.*;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link SalesContract}: drafted by the rep, reviewed by legal, finance and where needed the director, signed
 * by both, drawn on by orders until it is fulfilled. An amendment waits beside what is in force until the same people have
 * agreed (SC-03).
 */
public final class SalesContractLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "sales-contract";

    // spotless:off
    /** The table. */
    public static final Lifecycle<SalesContract> LIFECYCLE = lifecycle(NAME, SalesContract.class,
        numbered("HT"), listed(contract -> contract.customer().id(), contract -> null),
        begins(DRAFT), ends(COMPLETED, TERMINATED),
        //  while it is                  on                         by                                it becomes                          provided that it
        newly(                              DraftContract.class)    .by(SALES_REP, SALES_CLERK)       .to(DRAFT)                          .leaving(ITS_CUSTOMER_IS_KNOWN),
        from(DRAFT, RETURNED)           .on(ReviseContract.class)   .by(SALES_REP, SALES_CLERK)       .stays()                            .always(),
        from(DRAFT, RETURNED)           .on(SubmitContract.class)   .by(SALES_REP, SALES_CLERK)       .to(IN_REVIEW)                      .when(NAMES_EACH_LINE_ONCE, PRICES_WHAT_IT_SELLS, SAYS_WHAT_CREDIT_NEEDS),
        from(IN_REVIEW)                 .approvedUnder(CONTRACT_APPROVALS)                            .to(APPROVED).orBackTo(RETURNED),
        from(APPROVED)                  .on(SignContract.class)     .by(SALES_REP, SALES_CLERK)       .to(EFFECTIVE)                      .matching(IS_SIGNED_ALREADY),
        from(EFFECTIVE, DISPUTED)       .on(AmendContract.class)    .by(SALES_REP, SALES_CLERK)       .proposesUnder(CONTRACT_APPROVALS)  .matching(LEAVES_FROZEN_LINES_AS_THEY_ARE, KEEPS_THE_GOODS_DRAWN).leaving(NAMES_EACH_LINE_ONCE, PRICES_WHAT_IT_SELLS, SAYS_WHAT_CREDIT_NEEDS, HAS_EVERY_LINE_DRAWN, COVERS_WHAT_IS_DRAWN),
        from(EFFECTIVE, DISPUTED)       .on(RaiseDispute.class)     .by(SALES_REP, SALES_MANAGER)     .to(DISPUTED)                       .matching(NAMES_ITS_LINES),
        from(DISPUTED)                  .on(SettleDispute.class)    .by(SALES_MANAGER)                .stays().orTo(EFFECTIVE, NOTHING_IS_FROZEN).matching(NAMES_FROZEN_LINES),
        from(EFFECTIVE)                 .on(CompleteContract.class) .by(FINANCE_MANAGER)              .to(COMPLETED)                      .when(HAS_NO_OPEN_ORDER, IS_DRAWN_IN_FULL, ITS_MONEY_IS_SETTLED, ITS_TRAINING_IS_SIGNED),
        from(EFFECTIVE, DISPUTED)       .on(TerminateContract.class).by(SALES_DIRECTOR)               .to(TERMINATED)                     .when(HAS_NO_OPEN_ORDER),
        from(DRAFT, RETURNED, APPROVED) .on(TerminateContract.class).by(SALES_REP, SALES_CLERK)       .to(TERMINATED)                     .always(),
        from(EFFECTIVE, DISPUTED)       .on(Draw.class)             .byAnotherDocument()              .stays()                            .matching(DRAWS_ON_NO_FROZEN_LINE).leaving(HAS_EVERY_LINE_DRAWN, LEAVES_ENOUGH_OPEN),
        from(DRAFT, RETURNED, IN_REVIEW, APPROVED, COMPLETED, TERMINATED)
                                        .on(Draw.class)             .byAnotherDocument()              .stays()                            .when(IS_IN_FORCE),
        from(DRAFT, RETURNED, IN_REVIEW, APPROVED, EFFECTIVE, DISPUTED, COMPLETED, TERMINATED)
                                        .on(Train.class)            .byAnotherDocument()              .stays()                            .always());
    // spotless:on

    private SalesContractLifecycle() {}
}
