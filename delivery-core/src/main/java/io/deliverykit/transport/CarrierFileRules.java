package io.deliverykit.transport;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.transport.CarrierFileCommands.EvaluateCarrier;
import io.deliverykit.transport.CarrierFileCommands.SignCarrierContract;
import java.time.LocalDate;

/** What must hold on a {@link CarrierFile}, and who must agree. */
public final class CarrierFileRules {
    static final InputRule<CarrierFile, EvaluateCarrier> WAS_EVALUATED_BY_NOW = InputRule.asks(
            "TR-01",
            "was-evaluated-by-now",
            EvaluateCarrier.class,
            (now, evaluate) -> Answer.of(!evaluate.evaluation().on().isAfter(now.today()))
                    .with("day", evaluate.evaluation().on()));

    static final InputRule<CarrierFile, SignCarrierContract> ITS_CONTRACT_HAS_NOT_RUN_OUT =
            InputRule.asks("TR-01", "its-contract-has-not-run-out", SignCarrierContract.class, (now, sign) -> {
                CarrierContract contract = sign.contract();
                return Answer.of(!contract.until().isBefore(contract.from())
                                && !contract.until().isBefore(now.today()))
                        .with("until", contract.until());
            });

    static final Rule<CarrierFile> ITS_SCORE_IS_NOT_UNDER_THE_FLOOR = Rule.holds(
            "PU-05",
            "its-score-is-not-under-the-floor",
            carrier -> !carrier.scorecard().isUnderItsFloor());

    static final Condition<CarrierFile> ITS_SCORE_IS_UNDER_THE_FLOOR = Condition.when(
            "its score is under the floor", carrier -> carrier.scorecard().isUnderItsFloor());

    /** The sales manager, for each evaluation: not the one who evaluated (TR-01). */
    static final ApprovalPolicy<Situation<CarrierFile>> QUALIFICATION = approvals(
            "qualification",
            step(CarrierFile.class, "qualification", SALES_MANAGER)
                    .covering(covered("evaluations", CarrierFile::evaluations)));

    private CarrierFileRules() {}

    /** Whether it may carry goods on this day: it is qualified and its contract is in force (TR-01). */
    public static Answer usable(Filed<CarrierFile> carrier, LocalDate day) {
        CarrierContract contract = carrier.content().contract();
        return Answer.of(carrier.isIn(CarrierFileState.QUALIFIED) && contract != null && contract.isInForce(day))
                .with("carrier", carrier.content().name())
                .with("state", carrier.state().name())
                .with("until", contract == null ? "-" : contract.until());
    }
}
