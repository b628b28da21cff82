package io.deliverykit.production;

import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.StoppageCommands.ReportStoppage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold on a {@link Stoppage}. */
public final class StoppageRules {
    /** How long after it began sales is told. */
    public static final Setting<Duration> TIME_TO_REPORT = setting("PN-14.time-to-report", Duration.ofMinutes(30));

    /** So long ago something may have begun of which somebody only now takes note. */
    private static final Duration YEAR = Duration.ofDays(366);

    static final Fact<Stoppage, ProductionInstruction> THE_INSTRUCTIONS =
            facts("the instructions it touches", ProductionInstruction.class, Stoppage::instructions);

    static final Rule<Stoppage> HAS_BEGUN = Rule.asks(
            "PN-14",
            "has-begun",
            now -> Answer.of(!now.content().since().isAfter(now.at())
                            && now.content().since().isAfter(now.at().minus(YEAR)))
                    .with("since", now.content().since()));

    static final Rule<Stoppage> TOUCHES_WHAT_IS_UNDER_WAY = Rule.asks(
            "PN-14",
            "touches-what-is-under-way",
            now -> Answer.allOf(now.all(THE_INSTRUCTIONS).stream()
                    .map(instruction -> Answer.of(ProductionInstructionRules.isUnderWay(instruction))
                            .with("instruction", instruction.title())
                            .with("state", instruction.state().name()))
                    .toList()),
            THE_INSTRUCTIONS);

    static final InputRule<Stoppage, ReportStoppage> LISTS_THE_ORDERS_IT_TOUCHES = InputRule.asks(
            "PN-14",
            "lists-the-orders-it-touches",
            ReportStoppage.class,
            (now, report) -> {
                Set<Ref<SalesOrder>> touched = now.all(THE_INSTRUCTIONS).stream()
                        .map(instruction -> instruction.content().order())
                        .collect(Collectors.toCollection(TreeSet::new));
                return Answer.of(touched.equals(report.orders()))
                        .with("orders", touched.stream().map(Ref::id).collect(Collectors.joining(", ")));
            },
            THE_INSTRUCTIONS);

    private StoppageRules() {}

    static Instant due(Situation<Stoppage> now) {
        return now.after(now.content().since(), TIME_TO_REPORT);
    }
}
