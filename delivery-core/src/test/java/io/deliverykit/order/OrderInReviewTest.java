package io.deliverykit.order;

import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.People.CLERK;
import static io.deliverykit.testkit.People.QUALITY_MANAGER;
import static io.deliverykit.testkit.People.WAREHOUSE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.DeclineOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.OfferDate;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.DescribeProduct;
import io.deliverykit.product.ProductCommands.DiscontinueProduct;
import io.deliverykit.product.ProductCommands.RecordMaking;
import io.deliverykit.product.ProductCommands.RedesignProduct;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order before those who review it: who must agree, and what becomes of it when they do not. */
class OrderInReviewTest {
    private static final Ref<Product> SHEET = Product.ref("SHEET");

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
    void is_reviewed_by_the_departments_before_the_sales_manager_but_not_without_them() {
        Ref<SalesOrder> order = scene.order("o1").of(10).inReview();

        assertThat(scene.approve(order, PURCHASER, PLANNER).state()).isEqualTo(SalesOrderState.IN_REVIEW);
        assertThat(scene.approve(order, SALES_MANAGER).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mature, discontinued, years since, standard,   lead days, customer, lateness costs, regular
            true,     false,        0,           '',         0,         REGULAR,  false,          true
            false,    false,        0,           '',         0,         REGULAR,  false,          false
            true,     true,         0,           '',         0,         REGULAR,  false,          false
            true,     false,        3,           '',         0,         REGULAR,  false,          true
            true,     false,        4,           '',         0,         REGULAR,  false,          false
            true,     false,        ,            '',         0,         REGULAR,  false,          true
            true,     false,        0,           GB/T 708,   0,         REGULAR,  false,          true
            true,     false,        0,           GB/T 708-A, 0,         REGULAR,  false,          false
            true,     false,        0,           '',         15,        REGULAR,  false,          true
            true,     false,        0,           '',         15,        REGULAR,  true,           false
            true,     false,        0,           '',         15,        KEY,      false,          false
            true,     false,        0,           '',         14,        KEY,      true,           true
            """)
    @Tag("SO-04")
    @Tag("SO-05")
    void needs_an_engineer_when_it_is_not_regular(
            boolean mature,
            boolean discontinued,
            @Nullable Integer yearsSince,
            String standard,
            int leadDays,
            CustomerClass customer,
            boolean latenessCosts,
            boolean regular) {
        engineered(mature, discontinued, yearsSince, leadDays);
        Ref<CustomerAccount> account = CustomerAccount.ref("customer-2");
        scene.does(CLERK, account, new OpenAccount("Customer Two", customer, Scene.CNY));
        review(account, standard, latenessCosts);

        Filed<SalesOrder> reviewed = scene.approve(Orders.REF, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(reviewed.isIn(SalesOrderState.QUOTED)).isEqualTo(regular);
        if (!regular) {
            assertThat(scene.approve(Orders.REF, ENGINEER).state()).isEqualTo(SalesOrderState.QUOTED);
        }
    }

    @Test
    @Tag("SO-04")
    void is_regular_as_long_after_it_was_last_made_as_the_policy_has_it() {
        Scene patient = Scene.with(
                new MemoryStorage(),
                desk -> desk.policy(Policy.standard(Scene.ZONE).with(OrderKind.YEARS_WITHOUT_MAKING, 5)));
        patient.furnished();
        patient.does(PLANNER, SHEET, new RecordMaking(patient.today().minusYears(5)));
        patient.order("o1").of(10).inReview();

        assertThat(patient.approve(Orders.REF, SALES_MANAGER, PLANNER, PURCHASER)
                        .state())
                .isEqualTo(SalesOrderState.QUOTED);
    }

    @Test
    @Tag("SO-04")
    void is_not_submitted_for_a_product_that_no_engineer_knows() {
        DraftOrder draft = scene.order("o1").withoutContract().of(10).draft();
        OrderLine unknown = OrderLine.of(
                "1",
                null,
                "COIL",
                Orders.pieces(1),
                Scene.LIST_PRICE,
                scene.today().plusDays(14));
        scene.does(REP, Orders.REF, Orders.with(draft, unknown));

        Outcome outcome = scene.attempt(REP, Orders.REF, new SubmitOrder());

        assertThat(outcome.reasons()).extracting(Refusal::kind).containsExactly(Refusal.Kind.MISSING_FACT);
    }

    private void engineered(boolean mature, boolean discontinued, @Nullable Integer yearsSince, int leadDays) {
        scene.does(ENGINEER, SHEET, new DescribeProduct("GB/T 708", leadDays));
        if (yearsSince != null) {
            scene.does(PLANNER, SHEET, new RecordMaking(scene.today().minusYears(yearsSince)));
        }
        if (!mature) {
            scene.does(ENGINEER, SHEET, new RedesignProduct("thinner"));
        }
        if (discontinued) {
            scene.does(ENGINEER, SHEET, new DiscontinueProduct("no demand"));
        }
    }

    private void review(Ref<CustomerAccount> customer, String standard, boolean latenessCosts) {
        OrderTerms terms = new OrderTerms(
                OrderChannel.REP,
                DeliveryMode.SHIPPED,
                PaymentTerm.CASH_ON_PICKUP,
                "Ms Wang",
                "1 Harbour Road",
                "",
                "",
                "PO-1",
                latenessCosts,
                false,
                ShippingRule.AS_AVAILABLE);
        OrderLine line = OrderLine.of(
                        "1",
                        null,
                        "SHEET",
                        Orders.pieces(10),
                        Scene.LIST_PRICE,
                        scene.today().plusDays(14))
                .toStandard(standard);
        scene.does(REP, Orders.REF, new DraftOrder(customer, null, Scene.PRICES, terms, List.of(line)));
        scene.does(REP, Orders.REF, new SubmitOrder());
        scene.does(ORDER_DESK, Orders.REF, new PassToReview());
    }

    @Test
    @Tag("SO-06")
    void turned_down_by_the_review_is_declined_by_a_director_once_a_later_date_was_offered() {
        Ref<SalesOrder> order = Orders.turnedDown(scene);
        LocalDate asked = Orders.line(scene, "1").agreed();

        assertThat(reasons(scene.attempt(GENERAL_MANAGER, order, new DeclineOrder("no capacity"))))
                .containsExactly("a-later-date-was-offered-if-review-said-no");
        assertThat(reasons(scene.attempt(ORDER_DESK, order, new OfferDate("1", asked))))
                .containsExactly("is-later-than-asked");
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
    void turned_down_by_the_review_is_cancelled_by_a_director_only() {
        Ref<SalesOrder> order = Orders.turnedDown(scene);

        assertThat(reasons(scene.attempt(REP, order, new CancelOrder("no use", null))))
                .containsExactly("review-has-not-said-no");
        assertThat(scene.does(SALES_DIRECTOR, order, new CancelOrder("no use", null))
                        .state())
                .isEqualTo(SalesOrderState.CANCELLED);
    }

    @Test
    @Tag("SO-06")
    void turned_down_mended_and_submitted_again_is_cancelled_like_any_other() {
        Ref<SalesOrder> order = Orders.turnedDown(scene);
        scene.clock().advance(Duration.ofHours(1));
        scene.does(REP, order, new SubmitOrder());

        assertThat(scene.does(REP, order, new CancelOrder("no use", null)).state())
                .isEqualTo(SalesOrderState.CANCELLED);
    }

    @Test
    @Tag("SO-04")
    @Tag("XP-06")
    void is_measured_from_the_day_it_was_submitted_however_long_the_review_takes() {
        scene.does(ENGINEER, SHEET, new DescribeProduct("GB/T 708", 14));
        scene.does(PLANNER, SHEET, new RecordMaking(scene.today().minusYears(3)));
        review(Scene.ACCOUNT, "", true);
        scene.approve(Orders.REF, SALES_MANAGER);
        scene.clock().advance(Duration.ofDays(3));

        assertThat(scene.approve(Orders.REF, PLANNER, PURCHASER).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    @Test
    @Tag("XP-06")
    @Tag("SO-04")
    void amended_in_its_price_months_later_needs_nobody_by_time_alone() {
        scene.does(ENGINEER, SHEET, new DescribeProduct("GB/T 708", 14));
        scene.does(PLANNER, SHEET, new RecordMaking(scene.today().minusYears(3)));
        Ref<SalesOrder> order = scene.order("o1").of(10).of(5).released();
        scene.clock().advance(Duration.ofDays(60));

        scene.does(REP, order, Orders.amendment(scene, Orders.line(scene, "1").withPrice(Orders.yuan(90))));
        Filed<SalesOrder> amended = scene.approve(order, SALES_MANAGER, SALES_DIRECTOR);

        assertThat(amended.proposal()).isNull();
        assertThat(Orders.line(scene, "1").price()).isEqualTo(Orders.yuan(90));
    }

    @ParameterizedTest
    @CsvSource({"quality", "warehouse"})
    @Tag("SO-05")
    void reviewed_in_full_waits_for_quality_and_the_warehouse(String missing) {
        Ref<SalesOrder> order = scene.order("o1").reviewedInFull().of(10).inReview();
        boolean isQuality = missing.equals("quality");

        Filed<SalesOrder> reviewed = scene.approve(
                order, SALES_MANAGER, PLANNER, PURCHASER, ENGINEER, isQuality ? WAREHOUSE_SUPERVISOR : QUALITY_MANAGER);

        assertThat(reviewed.state()).isEqualTo(SalesOrderState.IN_REVIEW);
        assertThat(scene.approve(order, isQuality ? QUALITY_MANAGER : WAREHOUSE_SUPERVISOR)
                        .state())
                .isEqualTo(SalesOrderState.QUOTED);
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
