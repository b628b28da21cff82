package io.deliverykit.order;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.Instructed.Stage;
import io.deliverykit.order.SalesOrderClaims.Instruct;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.quantity.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between a {@link SalesOrder} and what production makes of it (SO-09, SO-12, PN-12). */
public final class OrderAndProduction {
    /** How long after an order takes effect production is instructed (SO-09). */
    public static final Setting<Duration> TIME_TO_INSTRUCT = setting("SO-09.time-to-instruct", Duration.ofHours(4));

    static final Rule<SalesOrder> CAN_BE_INSTRUCTED = Rule.asks(
            "SO-09",
            "can-be-instructed",
            now -> Answer.of(SalesOrderRules.isInEffect(now.filed()))
                    .with("state", now.filed().state().name()));

    static final InputRule<SalesOrder, Instruct> INSTRUCTS_NO_MORE_THAN_IS_ORDERED =
            InputRule.asks("SO-09", "instructs-no-more-than-is-ordered", Instruct.class, (now, instruct) -> {
                SalesOrder after = instruct.change(now.content(), now.turn());
                return Answer.allOf(instruct.lines().entrySet().stream()
                        .map(each -> fits(after, each.getKey(), each.getValue()))
                        .toList());
            });

    static final Rule<SalesOrder> IS_STILL_FILED_ON = Rule.asks(
            "PN-12",
            "is-still-filed-on",
            now -> Answer.of(!now.filed()
                            .isIn(SalesOrderState.CLOSED, SalesOrderState.DECLINED, SalesOrderState.CANCELLED))
                    .with("state", now.filed().state().name()));

    /** What nobody has begun is not made for an order that is called off: it is called off first. */
    static final Rule<SalesOrder> NO_INSTRUCTION_WAITS_TO_BEGIN =
            Rule.asks("SO-12", "no-instruction-waits-to-begin", now -> hasNone(now, Stage.TO_BEGIN));

    /** Points out what is begun: whether it is worth finishing is for people to say. */
    static final Rule<SalesOrder> NO_INSTRUCTION_GOES_ON =
            Rule.asks("SO-12", "no-instruction-goes-on", now -> hasNone(now, Stage.BEGUN));

    /** An order that is not released yet may be made already. */
    static final InputRule<SalesOrder, CancelOrder> SAYS_WHAT_WAS_MADE = InputRule.agrees(
            "SO-12",
            "says-what-was-made",
            CancelOrder.class,
            (order, cancel) -> cancel.done() != null || !order.production().hasBegun());

    private OrderAndProduction() {}

    private static Answer hasNone(Situation<SalesOrder> now, Stage stage) {
        Set<String> instructions = now.content().production().at(stage);
        return Answer.of(instructions.isEmpty()).with("instructions", String.join(", ", instructions));
    }

    /** When production is to be instructed; null once it is (SO-09). */
    static @Nullable Instant instruction(Situation<SalesOrder> now) {
        return isToBeInstructed(now.content()) ? now.after(now.at(), TIME_TO_INSTRUCT) : null;
    }

    /** A unique item is there already, and so is what notes have taken of a line. */
    private static boolean isToBeInstructed(SalesOrder order) {
        return order.lines().stream()
                .anyMatch(line -> line.item() == null
                        && order.quantities(line).unplanned().isPositive()
                        && order.production().instructed(line).isLessThan(line.wanted()));
    }

    private static Answer fits(SalesOrder after, String id, Quantity asked) {
        Optional<OrderLine> line = after.line(id)
                .filter(each -> asked.unit().convertsTo(each.ordered().unit()));
        if (line.isEmpty()) {
            return Answer.unmet().with("line", id).with("over", asked);
        }
        OrderLine ordered = line.get();
        Quantity over =
                after.production().instructed(ordered).minus(ordered.tolerance().most(ordered.wanted()));
        return Answer.of(!over.isPositive()).with("line", id).with("over", over).passesBy("reduce", over);
    }
}
