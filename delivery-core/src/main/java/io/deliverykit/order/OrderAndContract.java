package io.deliverykit.order;

import static io.deliverykit.order.SalesOrderRules.THE_CONTRACT;

import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.contract.SalesContractRules;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must hold between a {@link SalesOrder} and its contract, and what it draws from it. */
final class OrderAndContract {
    static final Rule<SalesOrder> AGREES_WITH_ITS_CONTRACT =
            Rule.asks("SC-04", "agrees-with-its-contract", OrderAndContract::agrees, THE_CONTRACT);

    static final Rule<SalesOrder> FITS_ITS_CONTRACT =
            Rule.asks("SC-04", "fits-its-contract", OrderAndContract::fits, THE_CONTRACT);

    static final Rule<SalesOrder> ITS_CONTRACT_ALLOWS_ITS_CREDIT =
            Rule.asks("CU-07", "its-contract-allows-its-credit", OrderAndContract::creditIsAgreed, THE_CONTRACT);

    static final InputRule<SalesOrder, Hold> TAKES_NOTHING_DISPUTED = InputRule.asks(
            "SC-05",
            "takes-nothing-disputed",
            Hold.class,
            (now, hold) -> {
                Set<String> disputed = new TreeSet<>();
                for (OrderLine line : now.content().lines()) {
                    boolean isFrozen = now.all(THE_CONTRACT).stream()
                            .anyMatch(contract -> line.contractLine() != null
                                    && contract.content().frozen().contains(line.contractLine()));
                    if (isFrozen && OrderAndNotes.takesMore(now.content(), hold, line)) {
                        disputed.add(line.id());
                    }
                }
                return Answer.of(disputed.isEmpty()).with("lines", String.join(", ", disputed));
            },
            THE_CONTRACT);

    private OrderAndContract() {}

    /** What the order, as it stands, draws from its contract. */
    static Draw ofTheContract(Filed<SalesOrder> order, Ref<SalesContract> contract) {
        boolean draws = !order.isIn(
                SalesOrderState.DRAFT, SalesOrderState.RETURNED, SalesOrderState.DECLINED, SalesOrderState.CANCELLED);
        return new Draw(order.ref(), draws ? asked(order.content()) : Map.of(), order.isIn(SalesOrderState.CLOSED));
    }

    /** What it wants of each contract line; lines that cannot be counted together are refused by another rule. */
    private static Map<String, Quantity> asked(SalesOrder order) {
        Map<String, Quantity> asked = new HashMap<>();
        for (OrderLine line : order.lines()) {
            Quantity wanted =
                    order.onNotes().isCountedAs(line) ? order.quantities(line).wanted() : line.wanted();
            if (line.contractLine() != null && wanted.isPositive()) {
                asked.merge(line.contractLine(), wanted, Quantity::plusIfAlike);
            }
        }
        return asked;
    }

    private static Answer agrees(Situation<SalesOrder> now) {
        List<Answer> answers = new ArrayList<>();
        for (Filed<SalesContract> contract : now.all(THE_CONTRACT)) {
            answers.add(
                    Answer.of(contract.content().customer().equals(now.content().customer()))
                            .with("contract", contract.title())
                            .with("line", "-"));
            for (OrderLine line : now.content().lines()) {
                answers.add(Answer.of(agreed(contract.content(), line).isPresent())
                        .with("contract", contract.title())
                        .with("line", line.id()));
            }
        }
        return Answer.allOf(answers);
    }

    /** The contract's line that agrees with this one in product, specification and a unit that converts. */
    private static Optional<ContractLine> agreed(SalesContract contract, OrderLine line) {
        return Optional.ofNullable(line.contractLine())
                .flatMap(contract::line)
                .filter(agreed -> agreed.product().equals(line.product())
                        && agreed.specification().equals(line.specification())
                        && agreed.quantity().unit().convertsTo(line.ordered().unit()));
    }

    private static Answer fits(Situation<SalesOrder> now) {
        Map<String, Quantity> asked = asked(now.content());
        List<Answer> answers = new ArrayList<>();
        for (Filed<SalesContract> contract : now.all(THE_CONTRACT)) {
            Map<String, Quantity> drawn =
                    contract.content().drawn().of(now.filed().ref().id());
            for (ContractLine line : contract.content().lines()) {
                Quantity wanted = asked.get(line.id());
                if (wanted != null && wanted.unit().convertsTo(line.quantity().unit())) {
                    Quantity own = drawn.getOrDefault(
                            line.id(), Quantity.zero(line.quantity().unit()));
                    Quantity others = contract.content().drawnOf(line).minus(own);
                    answers.add(leavesEnough(line, others.plus(wanted)));
                }
            }
        }
        return Answer.allOf(answers);
    }

    private static Answer leavesEnough(ContractLine line, Quantity drawn) {
        Quantity over = drawn.minus(line.quantity());
        return Answer.of(!over.isPositive())
                .with("product", line.product())
                .with("agreed", line.quantity())
                .with("over", over)
                .passesBy("reduce", over);
    }

    private static Answer creditIsAgreed(Situation<SalesOrder> now) {
        PaymentTerm payment = now.content().terms().payment();
        boolean agreed = !payment.isCredit()
                || now.all(THE_CONTRACT).stream()
                        .anyMatch(contract -> SalesContractRules.allowsCredit(contract, payment));
        return Answer.of(agreed).with("payment", payment);
    }
}
