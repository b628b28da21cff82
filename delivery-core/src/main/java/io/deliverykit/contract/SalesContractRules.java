package io.deliverykit.contract;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.ENGINEER;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.PLANNER;
import static io.deliverykit.party.Role.PURCHASER;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.WAREHOUSE_SUPERVISOR;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.SettleDispute;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Rows;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold on a {@link SalesContract}, and who must agree. */
public final class SalesContractRules {
    static final Fact<SalesContract, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, SalesContract::customer);

    static final Rule<SalesContract> ITS_CUSTOMER_IS_KNOWN = Rule.asks(
            "SC-01",
            "its-customer-is-known",
            now -> Answer.met(), // where the account is missing, the engine says so
            THE_ACCOUNT);

    static final Rule<SalesContract> NAMES_EACH_LINE_ONCE = Rule.holds(
            "SC-01",
            "names-each-line-once",
            contract -> Rows.areNamedOnce(contract.lines(), ContractLine::id, ContractLine::quantity));

    static final Rule<SalesContract> PRICES_WHAT_IT_SELLS = Rule.asks(
            "SC-01",
            "prices-what-it-sells",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> isPriced(now, line))
                    .toList()),
            THE_ACCOUNT);

    static final Rule<SalesContract> SAYS_WHAT_CREDIT_NEEDS = Rule.holds(
            "SC-01",
            "says-what-credit-needs",
            contract -> !contract.terms().payment().isCredit()
                    || (contract.terms().ordersInWriting()
                            && contract.terms().acceptanceDays() > 0
                            && namesItsTerm(contract.terms())));

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

    static final Rule<SalesContract> COVERS_WHAT_IS_DRAWN = Rule.asks(
            "SC-04",
            "covers-what-is-drawn",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> covers(now.content(), line))
                    .toList()));

    static final Rule<SalesContract> HAS_EVERY_LINE_DRAWN = Rule.asks("SC-04", "has-every-line-drawn", now -> {
        SalesContract contract = now.content();
        Set<String> missing = contract.drawn().lines();
        contract.lines().stream().filter(contract::countsWhatIsDrawnOn).forEach(line -> missing.remove(line.id()));
        return Answer.of(missing.isEmpty()).with("lines", String.join(", ", missing));
    });

    static final Rule<SalesContract> HAS_NO_OPEN_ORDER = Rule.asks(
            "SC-05",
            "has-no-open-order",
            now -> Answer.of(now.content().drawn().open().isEmpty())
                    .with(
                            "orders",
                            String.join(", ", now.content().drawn().open().keySet())));

    static final Rule<SalesContract> IS_DRAWN_IN_FULL = Rule.asks(
            "SC-05",
            "is-drawn-in-full",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> isDrawnInFull(now.content(), line))
                    .toList()));

    static final Rule<SalesContract> ITS_MONEY_IS_SETTLED = Rule.asks(
            "SC-05",
            "its-money-is-settled",
            now -> {
                List<String> open =
                        now.the(THE_ACCOUNT).content().openUnder(now.filed().ref());
                return Answer.of(open.isEmpty()).with("items", String.join(", ", open));
            },
            THE_ACCOUNT);

    static final Rule<SalesContract> ITS_TRAINING_IS_SIGNED = Rule.asks(
            "AC-05",
            "its-training-is-signed",
            now -> Answer.of(now.content().trainingOwed().isEmpty())
                    .with("topics", String.join(", ", now.content().trainingOwed())));

    static final InputRule<SalesContract, AmendContract> KEEPS_THE_GOODS_DRAWN =
            InputRule.asks("SC-04", "keeps-the-goods-drawn", AmendContract.class, (now, amendment) -> {
                Set<String> drawn = now.content().drawn().lines();
                Set<String> changed = new TreeSet<>();
                for (ContractLine line : amendment.lines()) {
                    if (drawn.contains(line.id())
                            && !now.content()
                                    .line(line.id())
                                    .filter(line::isOfTheSameGoods)
                                    .isPresent()) {
                        changed.add(line.id());
                    }
                }
                return Answer.of(changed.isEmpty()).with("lines", String.join(", ", changed));
            });

    static final InputRule<SalesContract, Draw> DRAWS_ON_NO_FROZEN_LINE =
            InputRule.asks("SC-05", "draws-on-no-frozen-line", Draw.class, (now, draw) -> {
                Set<String> frozen = new TreeSet<>(now.content().frozen());
                frozen.removeIf(line -> !draw.drawsMoreThan(now.content(), line));
                return Answer.of(frozen.isEmpty()).with("lines", String.join(", ", frozen));
            });

    static final InputRule<SalesContract, AmendContract> LEAVES_FROZEN_LINES_AS_THEY_ARE =
            InputRule.asks("SC-05", "leaves-frozen-lines-as-they-are", AmendContract.class, (now, amendment) -> {
                Set<String> frozen = new TreeSet<>(now.content().frozen());
                frozen.removeIf(line ->
                        amendment.lines().contains(now.content().line(line).orElse(null)));
                return Answer.of(frozen.isEmpty()).with("lines", String.join(", ", frozen));
            });

    static final InputRule<SalesContract, SettleDispute> NAMES_FROZEN_LINES = InputRule.asks(
            "SC-05",
            "names-frozen-lines",
            SettleDispute.class,
            (now, settled) -> Answer.of(now.content().frozen().containsAll(settled.lines()))
                    .with("frozen", String.join(", ", now.content().frozen())));

    static final InputRule<SalesContract, SignContract> IS_SIGNED_ALREADY = InputRule.asks(
            "SC-01",
            "is-signed-by-today",
            SignContract.class,
            (now, signed) -> Answer.of(!signed.signedOn().isAfter(now.today())).with("signedOn", signed.signedOn()));

    static final InputRule<SalesContract, RaiseDispute> NAMES_ITS_LINES = InputRule.agrees(
            "SC-05",
            "names-lines-of-the-contract",
            RaiseDispute.class,
            (contract, dispute) -> dispute.lines().stream()
                    .allMatch(line -> contract.line(line).isPresent()));

    /**
     * Every department on what it would have to do and legal, in any order; then finance on the payment terms; then the
     * director on credit and special clauses (SC-02, SC-06).
     */
    static final ApprovalPolicy<Situation<SalesContract>> CONTRACT_APPROVALS =
            ApprovalPolicy.<Situation<SalesContract>>approvals("contract")
                    .then(
                            everyOneOf(
                                            SalesContract.class,
                                            "contract review",
                                            PLANNER,
                                            ENGINEER,
                                            PURCHASER,
                                            SALES_MANAGER,
                                            QUALITY_MANAGER,
                                            WAREHOUSE_SUPERVISOR)
                                    .covering(
                                            covered("goods", SalesContractRules::goods),
                                            covered("delivery", SalesContractRules::delivery)),
                            step(SalesContract.class, "legal", LEGAL)
                                    .covering(
                                            covered("lines", SalesContract::lines),
                                            covered("terms", SalesContract::terms)))
                    .then(step(SalesContract.class, "finance", FINANCE_MANAGER)
                            .covering(
                                    covered(
                                            "payment",
                                            contract -> contract.terms().payment()),
                                    covered(
                                            "payment days",
                                            contract -> contract.terms().paymentDays()),
                                    covered("lines", SalesContract::lines)))
                    .then(step(SalesContract.class, "director", SALES_DIRECTOR)
                            .when("it gives credit or has special clauses", now -> isSpecial(now.content()))
                            .covering(covered("terms", SalesContract::terms)));

    static final Condition<SalesContract> NOTHING_IS_FROZEN =
            Condition.when("nothing is frozen any more", SalesContract::isFree);

    private SalesContractRules() {}

    /** Whether a credit sale stands on this contract: it is in force and names this very term (CU-07). */
    public static boolean allowsCredit(Filed<SalesContract> contract, PaymentTerm payment) {
        return contract.isIn(SalesContractState.EFFECTIVE, SalesContractState.DISPUTED)
                && contract.content().terms().payment() == payment;
    }

    /** What is sold, whatever it costs. */
    private static List<Object> goods(SalesContract contract) {
        return contract.lines().stream()
                .<Object>map(line -> List.of(line.id(), line.product(), line.specification(), line.quantity()))
                .toList();
    }

    /** What the goods must be and what must be done for them, whatever is paid. */
    private static List<Object> delivery(SalesContract contract) {
        ContractTerms terms = contract.terms();
        return List.of(
                terms.deliveryTime(),
                terms.deliveryPlace(),
                terms.qualityStandard(),
                terms.papers(),
                terms.training(),
                terms.protectionEnds());
    }

    /** Payment on delivery names its term; what is paid later says how many days later (CU-07). */
    private static boolean namesItsTerm(ContractTerms terms) {
        return terms.payment() == PaymentTerm.ON_DELIVERY || terms.paymentDays() > 0;
    }

    private static Answer isPriced(Situation<SalesContract> now, ContractLine line) {
        boolean isPriced =
                line.price().currency().equals(now.the(THE_ACCOUNT).content().currency())
                        && line.price().per().convertsTo(line.quantity().unit());
        return Answer.of(isPriced).with("line", line.id()).with("price", line.price());
    }

    private static boolean isSpecial(SalesContract contract) {
        return contract.terms().payment().isCredit()
                || !contract.terms().specialClauses().isBlank();
    }

    private static Answer leavesEnough(SalesContract contract, ContractLine line) {
        Quantity over = drawnOver(contract, line);
        return Answer.of(!over.isPositive())
                .with("product", line.product())
                .with("agreed", line.quantity())
                .with("over", over)
                .passesBy("reduce", over);
    }

    /** The same as {@link #leavesEnough}, where it is the contract that yields and not the order. */
    private static Answer covers(SalesContract contract, ContractLine line) {
        Quantity over = drawnOver(contract, line);
        return Answer.of(!over.isPositive())
                .with("product", line.product())
                .with("agreed", line.quantity())
                .with("drawn", line.quantity().plus(over))
                .passesBy("raise", over);
    }

    private static Answer isDrawnInFull(SalesContract contract, ContractLine line) {
        Quantity over = drawnOver(contract, line);
        return Answer.of(!over.isNegative())
                .with("product", line.product())
                .with("left", Quantity.zero(over.unit()).minus(over));
    }

    /** By how much a line is drawn on beyond what it agrees; what cannot be counted is refused by another rule. */
    private static Quantity drawnOver(SalesContract contract, ContractLine line) {
        return contract.countsWhatIsDrawnOn(line)
                ? contract.drawnOf(line).minus(line.quantity())
                : Quantity.zero(line.quantity().unit());
    }
}
