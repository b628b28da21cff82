package io.deliverykit.production;

import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.production.FollowUpCommands.SendExpediteNotice;

/** What must hold while the order desk follows a {@link ProductionInstruction} to its due date (PN-03, PN-04). */
final class FollowUpRules {
    static final Fact<ProductionInstruction, OutsourcingRequest> THE_OUTSOURCING =
            facts("the outsourcing requests", OutsourcingRequest.class, ProductionInstruction::outsourcings);

    /** Pointed out to the planner, who is told of every check. */
    static final Rule<ProductionInstruction> WILL_BE_READY_IN_TIME =
            Rule.asks("PN-03", "will-be-ready-in-time", now -> {
                ProductionInstruction content = now.content();
                boolean isLate = content.followUp().expected() != null
                        && content.followUp().expected().isAfter(content.due());
                return Answer.of(!isLate)
                        .with("due", content.due())
                        .with("expected", String.valueOf(content.followUp().expected()));
            });

    static final Rule<ProductionInstruction> REMEDIES_WERE_TRIED = Rule.holds(
            "PN-04",
            "remedies-were-tried",
            instruction -> !instruction.followUp().remedies().isEmpty());

    static final Rule<ProductionInstruction> OUTSOURCING_WAS_APPROVED = Rule.asks(
            "PN-04",
            "outsourcing-was-approved",
            now -> Answer.allOf(now.content().followUp().remedies().stream()
                    .map(remedy -> Answer.of(isAllowed(now, remedy)).with("what", remedy.what()))
                    .toList()),
            THE_OUTSOURCING);

    static final Rule<ProductionInstruction> CUSTOMER_WAS_ASKED = Rule.holds(
            "PN-03",
            "customer-was-asked",
            instruction -> !instruction.followUp().customersAnswer().isEmpty());

    static final InputRule<ProductionInstruction, SendExpediteNotice> FINAL_DATE_IS_LATER = InputRule.asks(
            "PN-03",
            "final-date-is-later",
            SendExpediteNotice.class,
            (now, sent) -> Answer.of(
                            sent.notice().finalDate().isAfter(now.content().due()))
                    .with("date", sent.notice().finalDate())
                    .with("due", now.content().due()));

    private FollowUpRules() {}

    private static boolean isAllowed(Situation<ProductionInstruction> now, Remedy remedy) {
        if (remedy.kind() != Remedy.Kind.OUTSOURCING) {
            return remedy.outsourcing() == null;
        }
        return remedy.outsourcing() != null
                && now.find(THE_OUTSOURCING, remedy.outsourcing())
                        .filter(request ->
                                now.filed().ref().equals(request.content().instruction())
                                        && request.isIn(
                                                OutsourcingRequestState.APPROVED,
                                                OutsourcingRequestState.SENT_OUT,
                                                OutsourcingRequestState.RECEIVED))
                        .isPresent();
    }
}
