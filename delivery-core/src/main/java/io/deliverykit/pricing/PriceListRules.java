package io.deliverykit.pricing;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.pricing.PriceListCommands.Supersede;

/** What must hold on a {@link PriceList}, and who must agree. */
public final class PriceListRules {
    static final InputRule<PriceList, Supersede> ENDS_AFTER_IT_BEGAN = InputRule.asks(
            "PR-01",
            "ends-after-it-began",
            Supersede.class,
            (now, supersede) -> Answer.of(
                            !supersede.lastDay().isBefore(now.content().from()))
                    .with("from", now.content().from()));

    /** Reviewed by the sales manager; a list for everybody is approved by the general manager too (PR-01). */
    static final ApprovalPolicy<Situation<PriceList>> PRICE_APPROVALS = approvals(
            "prices",
            step(PriceList.class, "sales manager", SALES_MANAGER).covering(covered("prices", PriceList::prices)),
            step(PriceList.class, "general manager", GENERAL_MANAGER)
                    .when("it is for everybody", now -> now.content().isForEverybody())
                    .covering(covered("prices", PriceList::prices)));

    private PriceListRules() {}
}
