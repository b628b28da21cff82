package io.deliverykit.purchase;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.DEPARTMENT_HEAD;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.purchase.PurchaseRequestCommands.Buy;
import io.deliverykit.purchase.PurchaseRequestCommands.CheckStock;
import io.deliverykit.purchase.PurchaseRequestCommands.ConsentToLess;
import io.deliverykit.quantity.Quantity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold on a {@link PurchaseRequest}, and who must agree. */
final class PurchaseRequestRules {
    static final Rule<PurchaseRequest> NAMES_EACH_LINE_ONCE = Rule.holds("PU-01", "names-each-line-once", request -> {
        Set<String> ids = new HashSet<>();
        return request.lines().stream()
                .allMatch(line -> ids.add(line.id())
                        && line.asked().isPositive()
                        && !line.planned().isNegative()
                        && line.planned().unit().convertsTo(line.asked().unit()));
    });

    static final InputRule<PurchaseRequest, CheckStock> CHECKS_EVERY_LINE = InputRule.agrees(
            "PU-07",
            "checks-every-line",
            CheckStock.class,
            (request, check) -> check.found().size() == request.lines().size()
                    && request.lines().stream()
                            .allMatch(line -> isAQuantityOf(line, check.found().get(line.id()))));

    static final Rule<PurchaseRequest> ITS_STOCK_WAS_CHECKED = Rule.holds(
            "PU-07", "its-stock-was-checked", request -> !request.stock().isEmpty());

    static final Rule<PurchaseRequest> LESS_THAN_PLANNED_IS_CONSENTED_TO = Rule.asks(
            "PU-07",
            "less-than-planned-is-consented-to",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(
                                    !line.asked().isLessThan(now.content().leastOf(line)))
                            .with("line", line.id())
                            .with("asked", line.asked())
                            .with("planned", line.planned())
                            .with("issuer", now.content().issuer()))
                    .toList()));

    static final InputRule<PurchaseRequest, ConsentToLess> CONSENTS_TO_LESS_OF_A_LINE = InputRule.agrees(
            "PU-07",
            "consents-to-less-of-a-line",
            ConsentToLess.class,
            (request, consent) -> request.line(consent.line())
                    .filter(line -> isAQuantityOf(line, consent.least())
                            && consent.least().isLessThan(line.planned().max(line.asked())))
                    .isPresent());

    static final Rule<PurchaseRequest> THE_PLANS_ISSUER_AGREES = Rule.asks("PU-07", "the-plans-issuer-agrees", now -> {
        String issuer = now.content().issuer();
        return Answer.of(issuer.equals(now.turn().actor().person())
                        || issuer.equals(now.turn().onBehalfOf()))
                .with("issuer", issuer);
    });

    static final Rule<PurchaseRequest> HEAD_IS_OF_ITS_DEPARTMENT = Rule.asks(
            "PU-01",
            "head-is-of-its-department",
            now -> Answer.of(departmentOf(now.turn()).equals(now.content().department()))
                    .with("department", now.content().department()));

    static final Rule<PurchaseRequest> NOTHING_IS_ORDERED = Rule.asks(
            "PU-01",
            "nothing-is-ordered",
            now -> Answer.of(now.content().ordered().open().isEmpty())
                    .with(
                            "orders",
                            String.join(", ", now.content().ordered().open().keySet())));

    static final InputRule<PurchaseRequest, Buy> BUYS_NO_MORE_THAN_ASKED = InputRule.asks(
            "PU-01",
            "buys-no-more-than-asked",
            Buy.class,
            (now, buy) -> Answer.allOf(buy.quantities().entrySet().stream()
                    .map(each -> fits(now.content(), buy, each))
                    .toList()));

    static final Condition<PurchaseRequest> NOTHING_IS_LEFT_TO_ORDER =
            Condition.when("nothing is left to order", PurchaseRequest::isOrderedInFull);
    static final Condition<PurchaseRequest> SOMETHING_IS_LEFT_TO_ORDER =
            Condition.when("something is left to order", PurchaseRequest::hasSomethingLeft);

    /** The head of the purchaser's department (PU-01). */
    static final ApprovalPolicy<Situation<PurchaseRequest>> REQUEST_APPROVALS = approvals(
            "purchase request",
            step(PurchaseRequest.class, "department head", DEPARTMENT_HEAD)
                    .covering(covered("lines", PurchaseRequest::lines)));

    private PurchaseRequestRules() {}

    /** The department for which a person acts: that of whose place they take, or their own. */
    static String departmentOf(Turn turn) {
        Turn.Deputy deputy = turn.deputy();
        return (deputy == null ? turn.actor() : deputy.giver()).department();
    }

    private static boolean isAQuantityOf(RequestLine line, @Nullable Quantity quantity) {
        return quantity != null && quantity.unit().convertsTo(line.asked().unit()) && !quantity.isNegative();
    }

    private static Answer fits(PurchaseRequest request, Buy buy, Map.Entry<String, Quantity> part) {
        RequestLine line = request.line(part.getKey()).orElse(null);
        if (line == null || !isAQuantityOf(line, part.getValue())) {
            return Answer.unmet().with("line", part.getKey()).with("over", part.getValue());
        }
        Quantity all =
                request.withOrdered(buy.claimant().id(), buy.quantities()).orderedOf(line);
        return Answer.of(!all.isMoreThan(line.asked())).with("line", line.id()).with("over", all.minus(line.asked()));
    }
}
