package io.deliverykit.contract;

import static io.deliverykit.contract.SalesContractRules.CONTRACT_APPROVALS;
import static io.deliverykit.contract.SalesContractRules.COVERS_WHAT_IS_DRAWN;
import static io.deliverykit.contract.SalesContractRules.DRAWS_ON_NO_FROZEN_LINE;
import static io.deliverykit.contract.SalesContractRules.HAS_EVERY_LINE_DRAWN;
import static io.deliverykit.contract.SalesContractRules.HAS_NO_OPEN_ORDER;
import static io.deliverykit.contract.SalesContractRules.IS_DRAWN_IN_FULL;
import static io.deliverykit.contract.SalesContractRules.IS_IN_FORCE;
import static io.deliverykit.contract.SalesContractRules.IS_SIGNED_ALREADY;
import static io.deliverykit.contract.SalesContractRules.ITS_CUSTOMER_IS_KNOWN;
import static io.deliverykit.contract.SalesContractRules.ITS_MONEY_IS_SETTLED;
import static io.deliverykit.contract.SalesContractRules.KEEPS_THE_GOODS_DRAWN;
import static io.deliverykit.contract.SalesContractRules.LEAVES_ENOUGH_OPEN;
import static io.deliverykit.contract.SalesContractRules.LEAVES_FROZEN_LINES_AS_THEY_ARE;
import static io.deliverykit.contract.SalesContractRules.NAMES_EACH_LINE_ONCE;
import static io.deliverykit.contract.SalesContractRules.NAMES_FROZEN_LINES;
import static io.deliverykit.contract.SalesContractRules.NAMES_ITS_LINES;
import static io.deliverykit.contract.SalesContractRules.NOTHING_IS_FROZEN;
import static io.deliverykit.contract.SalesContractRules.PRICES_WHAT_IT_SELLS;
import static io.deliverykit.contract.SalesContractRules.SAYS_WHAT_CREDIT_NEEDS;
import static io.deliverykit.contract.SalesContractState.APPROVED;
import static io.deliverykit.contract.SalesContractState.COMPLETED;
import static io.deliverykit.contract.SalesContractState.DISPUTED;
import static io.deliverykit.contract.SalesContractState.DRAFT;
import static io.deliverykit.contract.SalesContractState.EFFECTIVE;
import static io.deliverykit.contract.SalesContractState.IN_REVIEW;
import static io.deliverykit.contract.SalesContractState.RETURNED;
import static io.deliverykit.contract.SalesContractState.TERMINATED;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.listed;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.numbered;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.SALES_REP;

import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.ReviseContract;
import io.deliverykit.contract.SalesContractCommands.SettleDispute;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.contract.SalesContractCommands.TerminateContract;
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
        from(EFFECTIVE)                 .on(CompleteContract.class) .by(FINANCE_MANAGER)              .to(COMPLETED)                      .when(HAS_NO_OPEN_ORDER, IS_DRAWN_IN_FULL, ITS_MONEY_IS_SETTLED),
        from(EFFECTIVE, DISPUTED)       .on(TerminateContract.class).by(SALES_DIRECTOR)               .to(TERMINATED)                     .when(HAS_NO_OPEN_ORDER),
        from(DRAFT, RETURNED, APPROVED) .on(TerminateContract.class).by(SALES_REP, SALES_CLERK)       .to(TERMINATED)                     .always(),
        from(EFFECTIVE, DISPUTED)       .on(Draw.class)             .byAnotherDocument()              .stays()                            .matching(DRAWS_ON_NO_FROZEN_LINE).leaving(HAS_EVERY_LINE_DRAWN, LEAVES_ENOUGH_OPEN),
        from(DRAFT, RETURNED, IN_REVIEW, APPROVED, COMPLETED, TERMINATED)
                                        .on(Draw.class)             .byAnotherDocument()              .stays()                            .when(IS_IN_FORCE));
    // spotless:on

    private SalesContractLifecycle() {}
}
