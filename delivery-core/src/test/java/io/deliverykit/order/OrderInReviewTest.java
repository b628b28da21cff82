package io.deliverykit.order;

import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.DeclineOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.OfferDate;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order before those who review it: who must agree, and what becomes of it when they do not. */
class OrderInReviewTest {
    private final Scene scene = Scene.inMemory().furnished();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # price, general manager, director
            100,     false,           false
            90,      false,           true
            110,     false,           true
            80,      false,           true
            79,      true,            true
            """)
    @Tag("PR-02")
    void needs_the_director_off_the_list_and_the_general_manager_first_below_the_floor(
            long price, boolean generalManager, boolean director) {
        scene.order("o1")
                .of(Orders.pieces(10), Tolerance.NONE, Orders.yuan(price))
                .inReview();
        Filed<SalesOrder> reviewed = scene.approve(Orders.REF, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(reviewed.isIn(SalesOrderState.IN_REVIEW)).isEqualTo(director);
        if (generalManager) {
            assertThat(scene.attempt(SALES_DIRECTOR, Orders.REF, new Review.Approve<>())
                            .isGranted())
                    .isFalse();
            scene.approve(Orders.REF, GENERAL_MANAGER);
        }
        if (director) {
            assertThat(scene.approve(Orders.REF, SALES_DIRECTOR).state()).isEqualTo(SalesOrderState.QUOTED);
        }
    }

    @Test
    @Tag("SO-05")
    @Tag("SO-17")
    void is_reviewed_by_nobody_before_the_sales_manager_has_agreed() {
        Ref<SalesOrder> order = scene.order("o1").of(10).inReview();

        assertThat(scene.attempt(PLANNER, order, new Review.Approve<>()).isGranted())
                .isFalse();
        assertThat(scene.approve(order, SALES_MANAGER, PURCHASER, PLANNER).state())
                .isEqualTo(SalesOrderState.QUOTED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mature, discontinued, years since, exceeds, lead days, lateness costs, regular
            true,     false,        0,           false,   0,         false,          true
            false,    false,        0,           false,   0,         false,          false
            true,     true,         0,           false,   0,         false,          false
            true,     false,        3,           false,   0,         false,          true
            true,     false,        4,           false,   0,         false,          false
            true,     false,        0,           true,    0,         false,          false
            true,     false,        0,           false,   15,        false,          true
            true,     false,        0,           false,   15,        true,           false
            true,     false,        0,           false,   14,        true,           true
            """)
    @Tag("SO-04")
    @Tag("SO-05")
    void needs_an_engineer_when_it_is_not_regular(
            boolean mature,
            boolean discontinued,
            int yearsSince,
            boolean exceeds,
            int leadDays,
            boolean latenessCosts,
            boolean regular) {
        LocalDate today = scene.today();
        Technique technique = new Technique(mature, discontinued, today.minusYears(yearsSince), exceeds, leadDays);
        DraftOrder draft = scene.order("o1").of(10).draft();
        OrderLine line =
                OrderLine.of("1", "c1", "SHEET", Orders.pieces(10), Scene.LIST_PRICE, today.plusDays(14), technique);
        OrderTerms terms = new OrderTerms(
                OrderChannel.REP,
                DeliveryMode.SHIPPED,
                PaymentTerm.CREDIT,
                "Ms Wang",
                "1 Harbour Road",
                "",
                "",
                "PO-1",
                latenessCosts,
                false);
        scene.does(
                REP,
                Orders.REF,
                new DraftOrder(draft.customer(), draft.contract(), draft.priceList(), terms, List.of(line)));
        scene.does(REP, Orders.REF, new SubmitOrder());
        scene.does(ORDER_DESK, Orders.REF, new PassToReview());

        Filed<SalesOrder> reviewed = scene.approve(Orders.REF, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(reviewed.isIn(SalesOrderState.QUOTED)).isEqualTo(regular);
        if (!regular) {
            assertThat(scene.approve(Orders.REF, ENGINEER).state()).isEqualTo(SalesOrderState.QUOTED);
        }
    }

    @Test
    @Tag("SO-06")
    void turned_down_by_the_review_is_offered_for_a_later_date_or_declined_by_a_director() {
        Ref<SalesOrder> order = Orders.turnedDown(scene);
        LocalDate asked = Orders.line(scene, "1").agreed();

        assertThat(reasons(scene.attempt(ORDER_DESK, order, new OfferDate("1", asked))))
                .containsExactly("is-later-than-asked");
        assertThat(reasons(scene.attempt(REP, order, new CancelOrder("no use", ""))))
                .containsExactly("review-never-said-no");
        assertThat(scene.attempt(ORDER_DESK, order, new DeclineOrder("no capacity"))
                        .isGranted())
                .isFalse();
        scene.does(ORDER_DESK, order, new OfferDate("1", asked.plusDays(7)));
        assertThat(Orders.line(scene, "1").promised()).isEqualTo(asked.plusDays(7));
        assertThat(scene.does(GENERAL_MANAGER, order, new DeclineOrder("the customer refused"))
                        .state())
                .isEqualTo(SalesOrderState.DECLINED);
    }

    @Test
    @Tag("SO-06")
    void is_reviewed_again_when_another_date_is_offered_than_was_reviewed() {
        Ref<SalesOrder> order = Orders.awaitingCustomer(scene);

        Filed<SalesOrder> offered = scene.does(
                ORDER_DESK,
                order,
                new OfferDate("1", Orders.line(scene, "1").agreed().plusDays(7)));

        assertThat(offered.state()).isEqualTo(SalesOrderState.IN_REVIEW);
    }
}
