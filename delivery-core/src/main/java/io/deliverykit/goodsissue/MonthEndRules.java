package io.deliverykit.goodsissue;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.party.Role.*;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.goodsissue.MonthEndCommands.BeginMonthEnd;
import io.deliverykit.goodsissue.MonthEndCommands.ExplainDifference;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import java.time.Instant;
import java.time.LocalDate;

/** What must hold on a {@link MonthEndReconciliation}, and who signs it. */
public final class MonthEndRules {
    /** How many days after the end of its month a reconciliation is to be done. */
    public static final Setting<Integer> DAYS_TO_RECONCILE = setting("GI-07.days-to-reconcile", 0);

    static final Rule<MonthEndReconciliation> IS_THE_ONE_OF_ITS_MONTH =
            Rule.asks("GI-07", "is-the-one-of-its-month", now -> {
                String id = MonthEndReconciliation.of(
                                now.filed().company(), now.content().month())
                        .id();
                return Answer.of(now.filed().ref().id().equals(id)).with("id", id);
            });

    /** What a month says is known on its last day. */
    static final Rule<MonthEndReconciliation> ITS_MONTH_HAS_COME_TO_ITS_END = Rule.asks(
            "GI-07",
            "its-month-has-come-to-its-end",
            now -> Answer.of(!now.today()
                            .isBefore(now.content().month().plusMonths(1).minusDays(1)))
                    .with("month", now.content().month()));

    static final InputRule<MonthEndReconciliation, ExplainDifference> THERE_IS_SUCH_A_DIFFERENCE = InputRule.asks(
            "GI-07",
            "there-is-such-a-difference",
            ExplainDifference.class,
            (now, explain) -> Answer.of(now.content().differences().stream()
                            .anyMatch(row -> row.isOf(explain.product(), explain.specification())))
                    .with("product", explain.product()));

    static final Rule<MonthEndReconciliation> EVERY_DIFFERENCE_IS_EXPLAINED = Rule.asks(
            "GI-07",
            "every-difference-is-explained",
            now -> Answer.allOf(now.content().differences().stream()
                    .map(row -> Answer.of(!row.explanation().isBlank())
                            .with("product", row.product())
                            .with("sales", row.sales())
                            .with("gate", row.gate())
                            .with("warehouse", row.warehouse()))
                    .toList()));

    /** Sales, finance and the keeper, each for their side, in any order. */
    static final ApprovalPolicy<Situation<MonthEndReconciliation>> THREE_SIDES = approvals(
            "month end",
            everyOneOf(MonthEndReconciliation.class, "three sides", SALES_CLERK, FINANCE_MANAGER, WAREHOUSE_KEEPER)
                    .covering(covered("figures", MonthEndReconciliation::rows)));

    private MonthEndRules() {}

    static Instant due(Situation<MonthEndReconciliation> now) {
        LocalDate day = next(now.content()).plusDays(now.setting(DAYS_TO_RECONCILE));
        return day.atStartOfDay(now.turn().policy().zone()).toInstant();
    }

    static BeginMonthEnd next(Filed<MonthEndReconciliation> done) {
        return new BeginMonthEnd(next(done.content()));
    }

    static String nextId(Filed<MonthEndReconciliation> done) {
        return MonthEndReconciliation.of(done.company(), next(done.content())).id();
    }

    private static LocalDate next(MonthEndReconciliation done) {
        return done.month().plusMonths(1);
    }
}
