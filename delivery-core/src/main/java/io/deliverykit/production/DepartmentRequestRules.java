package io.deliverykit.production;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.production.DepartmentRequestCommands.AnswerRequest;
import java.time.Instant;
import java.time.LocalDate;

/** What must hold on a {@link DepartmentRequest}. */
final class DepartmentRequestRules {
    static final Rule<DepartmentRequest> ITS_DAY_IS_STILL_TO_COME =
            Rule.asks("PN-10", "its-day-is-still-to-come", now -> {
                LocalDate due = now.content().due();
                return Answer.of(!due.isBefore(now.today()) && ProductionInstructionRules.isNear(now, due))
                        .with("due", due);
            });

    static final InputRule<DepartmentRequest, AnswerRequest> IS_ANSWERED_BY_THE_DEPARTMENT_ASKED = InputRule.asks(
            "PN-10",
            "is-answered-by-the-department-asked",
            AnswerRequest.class,
            (now, answer) -> Answer.of(PlanRules.speaker(now.turn())
                            .department()
                            .equals(now.content().to()))
                    .with("department", now.content().to()));

    private DepartmentRequestRules() {}

    /** At the end of the day by which it was asked. */
    static Instant due(Situation<DepartmentRequest> now) {
        return InstructionClocks.midnightOf(now, now.content().due().plusDays(1));
    }
}
