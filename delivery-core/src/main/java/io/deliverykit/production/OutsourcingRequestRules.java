package io.deliverykit.production;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.GROUP_GENERAL_MANAGER;
import static io.deliverykit.party.Role.PLANNER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.production.OutsourcingRequestCommands.SendOut;
import java.util.List;

/** What must hold on an {@link OutsourcingRequest}, and who must agree to it (PN-13). */
public final class OutsourcingRequestRules {
    /** Whether the company belongs to a group, whose general manager then approves what goes outside. */
    public static final Setting<Boolean> COMPANY_IS_OF_A_GROUP = setting("PN-13.company-is-of-a-group", false);

    static final Fact<OutsourcingRequest, ProductionInstruction> THE_INSTRUCTION =
            fact("the production instruction", ProductionInstruction.class, OutsourcingRequest::instruction);

    static final Rule<OutsourcingRequest> ITS_INSTRUCTION_IS_UNDER_WAY = Rule.asks(
            "PN-13",
            "its-instruction-is-under-way",
            now -> Answer.of(ProductionInstructionRules.isUnderWay(now.the(THE_INSTRUCTION)))
                    .with("instruction", now.the(THE_INSTRUCTION).title())
                    .with("state", now.the(THE_INSTRUCTION).state().name()),
            THE_INSTRUCTION);

    static final InputRule<OutsourcingRequest, SendOut> ITS_DRAWINGS_GO_WITH_IT = InputRule.asks(
            "PN-13",
            "its-drawings-go-with-it",
            SendOut.class,
            (now, sent) -> {
                String drawings = now.the(THE_INSTRUCTION)
                        .content()
                        .paper(EngineeringDocument.DRAWINGS)
                        .orElse("");
                return Answer.of(sent.drawings().equals(drawings)).with("drawings", drawings);
            },
            THE_INSTRUCTION);

    private static final Covered<Situation<OutsourcingRequest>> REQUEST =
            covered("request", request -> List.of(request.work(), request.company(), request.due(), request.reason()));

    /** The planner reviews it, the general manager puts it forward, and where there is a group its head approves it. */
    static final ApprovalPolicy<Situation<OutsourcingRequest>> OUTSOURCING_APPROVALS = approvals(
                    "outsourcing",
                    step(OutsourcingRequest.class, "planning", PLANNER).covering(REQUEST))
            .then(step(OutsourcingRequest.class, "general manager", GENERAL_MANAGER)
                    .covering(REQUEST))
            .then(step(OutsourcingRequest.class, "group", GROUP_GENERAL_MANAGER)
                    .when("the company belongs to a group", now -> now.setting(COMPANY_IS_OF_A_GROUP))
                    .covering(REQUEST));

    private OutsourcingRequestRules() {}
}
