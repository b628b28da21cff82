package io.deliverykit.contract;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_DIRECTOR;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What must hold on a {@link SalesContract}, and who must agree. */
public final class SalesContractRules {
    static final Fact<SalesContract, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, SalesContract::customer);

    static final Rule<SalesContract> ITS_CUSTOMER_IS_KNOWN = Rule.asks(
            "SC-01",
            "its-customer-is-known",
            now -> Answer.of(now.all(THE_ACCOUNT).size() == 1),
            THE_ACCOUNT);

    static final Rule<SalesContract> NAMES_EACH_LINE_ONCE = Rule.holds("SC-01", "names-each-line-once", contract -> {
        Set<String> ids = new HashSet<>();
        return contract.lines().stream()
                .allMatch(line -> ids.add(line.id()) && line.quantity().isPositive());
    });

    static final Rule<SalesContract> SAYS_WHAT_CREDIT_NEEDS = Rule.holds(
            "SC-01",
            "says-what-credit-needs",
            contract -> !contract.terms().payment().isCredit()
                    || (contract.terms().ordersInWriting() && contract.terms().acceptanceDays() > 0));

    static final Rule<SalesContract> IS_IN_FORCE = Rule.asks(
            "SC-04",
            "is-in-force",
            now -> Answer.of(now.filed().isIn(SalesContractState.EFFECTIVE, SalesContractState.DISPUTED))
                    .with("state", now.filed().state().name()));

    static final Rule<SalesContract> LEAVES_ENOUGH_OPEN = Rule.asks(
            "SC-04",
            "leaves-enough-open",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> leavesEnough(now.content(), line))
                    .toList()));

    static final Rule<SalesContract> HAS_EVERY_LINE_DRAWN = Rule.holds(
            "SC-04",
            "has-every-line-drawn",
            contract -> contract.drawn().values().stream()
                    .flatMap(order -> order.keySet().stream())
                    .allMatch(line -> contract.line(line).isPresent()));

    static final Rule<SalesContract> HAS_NO_OPEN_ORDER = Rule.asks(
            "SC-05",
            "has-no-open-order",
            now -> Answer.of(now.content().drawn().isEmpty())
                    .with("orders", String.join(", ", now.content().drawn().keySet())));

    static final InputRule<SalesContract, Draw> DRAWS_ON_NO_FROZEN_LINE =
            InputRule.asks("SC-05", "draws-on-no-frozen-line", Draw.class, (now, draw) -> {
                Set<String> frozen = new TreeSet<>(draw.quantities().keySet());
                frozen.retainAll(now.content().frozen());
                return Answer.of(frozen.isEmpty()).with("lines", String.join(", ", frozen));
            });

    static final InputRule<SalesContract, RaiseDispute> NAMES_ITS_LINES = InputRule.agrees(
            "SC-05",
            "names-lines-of-the-contract",
            RaiseDispute.class,
            (contract, dispute) -> dispute.lines().stream()
                    .allMatch(line -> contract.line(line).isPresent()));

    /** Legal, then finance on the payment terms, then the director on credit and special clauses (SC-02). */
    static final ApprovalPolicy<Situation<SalesContract>> CONTRACT_APPROVALS = approvals(
            "contract",
            step(SalesContract.class, "legal", LEGAL)
                    .covering(covered("lines", SalesContract::lines), covered("terms", SalesContract::terms)),
            step(SalesContract.class, "finance", FINANCE_MANAGER)
                    .covering(
                            covered("payment", contract -> contract.terms().payment()),
                            covered("payment days", contract -> contract.terms().paymentDays()),
                            covered("lines", SalesContract::lines)),
            step(SalesContract.class, "director", SALES_DIRECTOR)
                    .when("it gives credit or has special clauses", now -> isSpecial(now.content()))
                    .covering(covered("terms", SalesContract::terms)));

    private SalesContractRules() {}

    private static boolean isSpecial(SalesContract contract) {
        return contract.terms().payment().isCredit()
                || !contract.terms().specialClauses().isBlank();
    }

    private static Answer leavesEnough(SalesContract contract, ContractLine line) {
        Quantity over = contract.drawnOf(line).minus(line.quantity());
        return Answer.of(!over.isPositive())
                .with("product", line.product())
                .with("agreed", line.quantity())
                .with("over", over)
                .passesBy("reduce", over);
    }
}
