package io.deliverykit.account;

import static io.deliverykit.account.CustomerAccountApprovals.*;
import static io.deliverykit.account.CustomerAccountRules.*;
import static io.deliverykit.account.CustomerAccountState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.account.CustomerAccountCommands.*;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link CustomerAccount}: opened, used, closed when nothing is open any more. It guards what delivery notes
 * hold of it: cleared on credit only within the limit and while nothing is long overdue, cleared against prepayment only
 * while the balance covers it, also when two notes are cleared at the same instant (CU-04, CU-06, FI-07). A unit of
 * a group is supplied once the sales director has approved the first sale to it (CU-05).
 */
public final class CustomerAccountLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "customer-account";

    // spotless:off
    /** The table. */
    public static final Lifecycle<CustomerAccount> LIFECYCLE = lifecycle(NAME, CustomerAccount.class,
        numbered("KH"), listed(CustomerAccount::name, account -> null),
        begins(OPEN), ends(CLOSED),
        //  while it is  on                         by                                    it becomes                        provided that
        newly(              OpenAccount.class)      .by(SALES_CLERK, FINANCE_MANAGER)     .to(OPEN)                         .always(),
        from(OPEN)      .on(ChangeCreditLimit.class).by(SALES_REP, SALES_MANAGER)         .proposesUnder(CREDIT_APPROVALS)  .matching(NAMES_A_LIMIT),
        from(OPEN)      .on(ExceedCreditLimit.class).by(SALES_REP, SALES_MANAGER)         .proposesUnder(CREDIT_APPROVALS)  .matching(NAMES_A_SUM),
        from(OPEN)      .on(LiftSupplyHold.class)   .by(SALES_REP, SALES_MANAGER)         .proposesUnder(HOLD_APPROVALS)    .always(),
        from(OPEN)      .on(AnnounceTransfer.class) .by(SALES_REP, SALES_CLERK)           .stays()                          .matching(NAMES_A_SUM),
        from(OPEN)      .on(ReceivePrepayment.class).by(CASHIER)                          .stays()                          .matching(NAMES_A_SUM, PREPAYMENT_IS_BOOKED_ONCE),
        from(OPEN)      .on(ReceiveBill.class)      .by(CASHIER)                          .stays()                          .matching(NAMES_A_SUM, BILL_IS_RECORDED_ONCE),
        from(OPEN)      .on(HonourBill.class)       .by(CASHIER)                          .stays()                          .matching(BILL_IS_OUTSTANDING, BILL_PAYS_A_KNOWN_INVOICE, BILL_IS_BOOKED_ONCE),
        from(OPEN)      .on(DishonourBill.class)    .by(CASHIER)                          .stays()                          .matching(BILL_IS_OUTSTANDING),
        from(OPEN)      .on(JoinGroup.class)        .by(SALES_CLERK, FINANCE_MANAGER)     .stays()                          .matching(IS_NO_UNIT_OF_IT_YET),
        from(OPEN)      .on(AdmitSubsidiary.class)  .by(SALES_REP, SALES_MANAGER)         .proposesUnder(FIRST_SALE_APPROVALS).when(WAITS_FOR_ITS_FIRST_SALE),
        from(OPEN)      .on(RecordInvoice.class)    .by(SALES_ACCOUNTANT)                 .stays()                          .matching(NAMES_A_SUM, IS_INVOICED_ONCE, INVOICE_NUMBER_IS_NEW),
        from(OPEN)      .on(ReceivePayment.class)   .by(CASHIER)                          .stays()                          .matching(NAMES_A_SUM, INVOICE_IS_OPEN, PAYMENT_IS_BOOKED_ONCE),
        from(OPEN)      .on(BookCredit.class)       .by(FINANCE_MANAGER)                  .stays()                          .matching(NAMES_A_SUM, CREDIT_IS_BOOKED_ONCE),
        from(OPEN)      .on(ApplyCredit.class)      .by(SALES_ACCOUNTANT)                 .stays()                          .matching(NAMES_A_SUM, CREDIT_IS_LEFT, INVOICE_IS_OPEN),
        from(OPEN)      .on(DisputeInvoice.class)   .by(SALES_ACCOUNTANT)                 .stays()                          .matching(INVOICE_IS_KNOWN, LIFTS_NO_SUPPLY_HOLD),
        from(OPEN)      .on(Commit.class)           .byAnotherDocument()                  .stays()                          .when(IS_NOT_ON_SUPPLY_HOLD, ITS_FIRST_SALE_IS_APPROVED)
                                                                                                                            .matching(IS_WITHIN_CREDIT_LIMIT).leaving(PREPAID_BALANCE_COVERS_IT),
        from(OPEN)      .on(SetAside.class)         .byAnotherDocument()                  .stays()                          .leaving(PREPAID_BALANCE_COVERS_IT),
        from(OPEN)      .on(UseOwnPrices.class)     .byAnotherDocument()                  .stays()                          .matching(NO_OTHER_LIST_BEGINS_THAT_DAY),
        from(OPEN)      .on(CloseAccount.class)     .by(FINANCE_MANAGER)                  .to(CLOSED)                       .when(NOTHING_IS_OPEN),
        from(CLOSED)    .on(Commit.class)           .byAnotherDocument()                  .stays()                          .when(IS_IN_USE),
        from(CLOSED)    .on(SetAside.class)         .byAnotherDocument()                  .stays()                          .when(IS_IN_USE),
        from(CLOSED)    .on(UseOwnPrices.class)     .byAnotherDocument()                  .stays()                          .when(IS_IN_USE));
    // spotless:on

    private CustomerAccountLifecycle() {}
}
