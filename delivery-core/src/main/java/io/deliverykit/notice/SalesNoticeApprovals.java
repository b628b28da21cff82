package io.deliverykit.notice;

import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.notice.SalesNoticeRules.THE_ORDER;
import static io.deliverykit.notice.SalesNoticeRules.THE_PRICE_LIST;
import static io.deliverykit.party.Role.*;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Situation;

/** Who must agree to a {@link SalesNotice}: its approval part decides credit, price and whether the contract is reviewed (SN-02). */
final class SalesNoticeApprovals {
    /** The departments where sales asks for them, the money, the price; last the sales manager, who releases it (SN-06). */
    static final ApprovalPolicy<Situation<SalesNotice>> NOTICE_APPROVALS =
            ApprovalPolicy.<Situation<SalesNotice>>approvals("sales notice")
                    .then(
                            everyOneOf(
                                            SalesNotice.class,
                                            "departments",
                                            PLANNER,
                                            ENGINEER,
                                            PURCHASER,
                                            QUALITY_MANAGER,
                                            WAREHOUSE_SUPERVISOR)
                                    .when(
                                            "the contract is reviewed",
                                            now -> now.content().dealings().asksReview())
                                    .covering(covered("lines", SalesNotice::lines)),
                            step(SalesNotice.class, "credit", FINANCE_MANAGER)
                                    .when(
                                            "it is on credit",
                                            now -> now.content().payment().isCredit())
                                    .covering(covered("lines", SalesNotice::lines)),
                            step(SalesNotice.class, "goods plan", SALES_ACCOUNTANT)
                                    .when("it is prepaid", now -> now.content().payment() == PaymentTerm.PREPAID)
                                    .covering(covered("lines", SalesNotice::lines)))
                    .then(step(SalesNotice.class, "price floor", GENERAL_MANAGER)
                            .when("a price is below its floor", SalesNoticeApprovals::isBelowFloor)
                            .covering(covered("lines", SalesNotice::lines)))
                    .then(step(SalesNotice.class, "price", SALES_DIRECTOR)
                            .when("a price is not the one agreed", SalesNoticeApprovals::isOffOrder)
                            .covering(covered("lines", SalesNotice::lines)))
                    .then(step(SalesNotice.class, "release", SALES_MANAGER)
                            .covering(covered("lines", SalesNotice::lines)));

    private SalesNoticeApprovals() {}

    /** What was approved on the order needs nobody again (PR-02). */
    private static boolean isOffOrder(Situation<SalesNotice> now) {
        return now.content().lines().stream().anyMatch(line -> isOffOrder(now, line));
    }

    private static boolean isOffOrder(Situation<SalesNotice> now, NoticeLine line) {
        return now.the(THE_ORDER)
                .content()
                .line(line.orderLine())
                .filter(ordered -> ordered.price().isSameAs(line.price()))
                .isEmpty();
    }

    /** What is on no list has no floor. */
    private static boolean isBelowFloor(Situation<SalesNotice> now) {
        return now.content().lines().stream()
                .filter(line -> isOffOrder(now, line))
                .anyMatch(line -> now.the(THE_PRICE_LIST)
                        .content()
                        .priceOf(line.product())
                        .map(listed -> !listed.isAboveFloor(line.price()))
                        .orElse(false));
    }
}
