package io.deliverykit.purchase;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Rule;

/** What must hold on a {@link Supplier}. */
final class SupplierRules {
    static final Rule<Supplier> WAS_EVALUATED =
            Rule.holds("PU-05", "was-evaluated", supplier -> supplier.evaluation() != null);

    static final Rule<Supplier> WAS_EVALUATED_BY_SOMEBODY_ELSE = Rule.asks(
            "PU-05",
            "was-evaluated-by-somebody-else",
            now -> Answer.of(!now.content()
                                    .evaluatedBy()
                                    .equals(now.turn().actor().person())
                            && !now.content().evaluatedBy().equals(now.turn().onBehalfOf()))
                    .with("person", now.content().evaluatedBy()));

    static final Rule<Supplier> ITS_SCORE_IS_NOT_UNDER_THE_FLOOR = Rule.holds(
            "PU-05",
            "its-score-is-not-under-the-floor",
            supplier -> !supplier.scorecard().isUnderItsFloor());

    static final Condition<Supplier> ITS_SCORE_IS_UNDER_THE_FLOOR = Condition.when(
            "its score is under the floor", supplier -> supplier.scorecard().isUnderItsFloor());

    private SupplierRules() {}
}
