package io.deliverykit.goodsissue;

import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.*;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.party.Role;

/** Who must agree to a {@link GoodsIssue}, by what it is for. */
final class GoodsIssueApprovals {
    /** Finance, sales and management for what nobody pays for (GI-04, DN-24); last the supervisor of the warehouse (GI-01). */
    static final ApprovalPolicy<Situation<GoodsIssue>> ISSUE_APPROVALS =
            ApprovalPolicy.<Situation<GoodsIssue>>approvals("goods issue")
                    .then(
                            givenAway("sales accountant", SALES_ACCOUNTANT),
                            givenAway("sales manager", SALES_MANAGER),
                            approval("audit", AUDITOR)
                                    .when("it is damaged", now -> now.content().kind() == IssueKind.DAMAGE))
                    .then(approval("deputy general manager", DEPUTY_GENERAL_MANAGER)
                            .when(
                                    "nobody pays for it",
                                    now -> now.content().kind().isGivenAway()
                                            || now.content().kind() == IssueKind.DAMAGE))
                    .then(approval("warehouse supervisor", WAREHOUSE_SUPERVISOR));

    private GoodsIssueApprovals() {}

    private static ApprovalStep<Situation<GoodsIssue>> givenAway(String name, Role role) {
        return approval(name, role)
                .when("it is given away", now -> now.content().kind().isGivenAway());
    }

    private static ApprovalStep<Situation<GoodsIssue>> approval(String name, Role role) {
        return step(GoodsIssue.class, name, role)
                .covering(covered("lines", GoodsIssue::lines), covered("purpose", GoodsIssue::purpose));
    }
}
