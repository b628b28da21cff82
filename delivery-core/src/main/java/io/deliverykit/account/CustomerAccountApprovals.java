package io.deliverykit.account;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Situation;

/** Who must agree to a change of a {@link CustomerAccount}. */
final class CustomerAccountApprovals {
    /** First credit or more of it: the general manager, then the sales director (CU-05, CU-06). */
    static final ApprovalPolicy<Situation<CustomerAccount>> CREDIT_APPROVALS = approvals(
                    "credit",
                    step(CustomerAccount.class, "credit: general manager", GENERAL_MANAGER)
                            .covering(
                                    covered("limit", CustomerAccount::creditLimit),
                                    covered("excess", CustomerAccount::overrides)),
                    step(CustomerAccount.class, "credit: sales director", SALES_DIRECTOR)
                            .covering(
                                    covered("limit", CustomerAccount::creditLimit),
                                    covered("excess", CustomerAccount::overrides)))
            .ofTheChangeAlone();

    /** Supplying although something is overdue: both, in either order (CU-04). */
    static final ApprovalPolicy<Situation<CustomerAccount>> HOLD_APPROVALS = approvals(
                    "supply hold",
                    everyOneOf(CustomerAccount.class, "supply hold", SALES_DIRECTOR, FINANCE_MANAGER)
                            .covering(covered("hold lifted until", CustomerAccount::holdLiftedUntil)))
            .ofTheChangeAlone();

    /** The first sale to a unit of a group (CU-05). */
    static final ApprovalPolicy<Situation<CustomerAccount>> FIRST_SALE_APPROVALS = approvals(
                    "first sale",
                    step(CustomerAccount.class, "first sale: sales director", SALES_DIRECTOR)
                            .covering(covered("group", CustomerAccount::subsidiary)))
            .ofTheChangeAlone();

    private CustomerAccountApprovals() {}
}
