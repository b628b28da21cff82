package io.deliverykit.order;

import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.order.SalesOrderRules.THE_CONTRACT;
import static io.deliverykit.order.SalesOrderRules.THE_PRODUCTS;

import io.deliverykit.contract.ContractLine;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.Change;
import io.deliverykit.order.SalesOrderCommands.OfChange;
import io.deliverykit.quantity.Price;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of a customer's change of a {@link SalesOrder} that is in effect (SO-10). */
public final class OrderChanges {
    /** How soon after a customer's change was proposed the planner is told of it (SO-10). */
    public static final Setting<Duration> TIME_TO_TELL = setting("SO-10.time-to-tell", Duration.ofMinutes(30));

    static final Rule<SalesOrder> A_CUSTOMERS_CHANGE_WAITS = Rule.asks(
            "SO-10", "a-customers-change-waits", now -> Answer.of(waiting(now).isPresent()));

    /** Told of one change and agreed to another is neither. */
    static final InputRule<SalesOrder, OfChange> NAMES_THE_CHANGE_THAT_WAITS = InputRule.asks(
            "SO-10",
            "names-the-change-that-waits",
            OfChange.class,
            (now, asked) -> waiting(now)
                    .map(waiting -> Answer.of(waiting.number() == asked.number())
                            .with("number", asked.number())
                            .with("waiting", waiting.number()))
                    .orElse(Answer.met()));

    /** Asked only when the change would take effect: by then the departments have said whether the date holds. */
    static final InputRule<SalesOrder, Change> THE_CUSTOMER_AGREES_TO_THE_DATE = InputRule.asks(
            "SO-10",
            "the-customer-agrees-to-the-date",
            Change.class,
            (now, change) -> waiting(now)
                    .filter(waiting -> waiting.change().equals(change) && waiting.movesThePlan())
                    .map(waiting -> Answer.of(waiting.isAgreedTo()).with("number", waiting.number()))
                    .orElse(Answer.met()));

    /** What is made otherwise than the contract says is priced by a supplement to it (补签合同). */
    static final InputRule<SalesOrder, AmendOrder> ITS_CONTRACT_PRICES_WHAT_IS_MADE_OTHERWISE = InputRule.asks(
            "SO-10",
            "its-contract-prices-what-is-made-otherwise",
            AmendOrder.class,
            (now, amendment) -> Answer.allOf(amendment.lines().stream()
                    .filter(line -> ChangeSize.isOfAnotherStructure(now.content(), line, now.all(THE_PRODUCTS)))
                    .map(line -> isPricedByContract(now, line))
                    .toList()),
            THE_CONTRACT,
            THE_PRODUCTS);

    /** Points out who reviews a larger one; the same is told by a dry run. */
    static final Rule<SalesOrder> IS_A_SMALL_CHANGE = Rule.asks(
            "SO-10",
            "is-a-small-change",
            now -> waiting(now)
                    .map(waiting -> ChangeSize.of(
                            now.content(), waiting.change().changed(now.content()), now.all(THE_PRODUCTS)))
                    .map(size -> Answer.of(size == ChangeSize.SMALL).with("size", size))
                    .orElse(Answer.met()),
            THE_PRODUCTS);

    private OrderChanges() {}

    /** When the planner is to be told of the change that waits; null when none does, or they were (SO-10). */
    static @Nullable Instant notice(Situation<SalesOrder> now) {
        return waiting(now)
                .filter(waiting -> !waiting.isTold())
                .map(waiting -> now.after(waiting.proposal().at(), TIME_TO_TELL))
                .orElse(null);
    }

    /** Whether a change that waits makes goods of another structure of the order. */
    static boolean isStructural(Situation<SalesOrder> now) {
        return now.inForce()
                .filter(before -> ChangeSize.of(before.content(), now.content().lines(), now.all(THE_PRODUCTS))
                        == ChangeSize.STRUCTURAL)
                .isPresent();
    }

    /** A customer's change that waits for its approvals, and the order as it is meanwhile. */
    private record Waiting(SalesOrder order, Filed.Proposal<SalesOrder> proposal, Change change) {
        long number() {
            return proposal.number();
        }

        boolean isTold() {
            return ChangeDealings.about(number(), order).toldAt() != null;
        }

        boolean isAgreedTo() {
            return ChangeDealings.about(number(), order).agreement() != null;
        }

        boolean movesThePlan() {
            return ChangeSize.movesThePlan(order, change.changed(order));
        }
    }

    /** The change that waits, if it is the customer's: a delay of our own is not. */
    private static Optional<Waiting> waiting(Situation<SalesOrder> now) {
        Filed.Proposal<SalesOrder> proposal = now.filed().proposal();
        return proposal != null && proposal.command() instanceof Change change && change.customerAsked()
                ? Optional.of(new Waiting(now.content(), proposal, change))
                : Optional.empty();
    }

    /** Without a contract there is nothing to supplement; a line of which it does not know is refused by another rule. */
    private static Answer isPricedByContract(Situation<SalesOrder> now, OrderLine line) {
        Optional<Price> agreed = now.all(THE_CONTRACT).stream()
                .flatMap(contract -> contract.content().line(line.contractLine()).stream())
                .map(ContractLine::price)
                .findFirst();
        return agreed.map(price -> Answer.of(price.isSameAs(line.price()))
                        .with("line", line.id())
                        .with("price", line.price())
                        .with("agreed", price)
                        .passesBy("amend-contract", line.price()))
                .orElse(Answer.met());
    }
}
