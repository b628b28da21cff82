package io.deliverykit.notice;

import static io.deliverykit.notice.NoticeScene.NOTICE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.notice.SalesNoticeCommands.*;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a sales notice may tell of, and who decides on it. */
class ApprovedNoticeTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final NoticeScene notices = new NoticeScene(scene);

    @Test
    @Tag("SN-01")
    void tells_of_a_confirmed_order_as_it_is() {
        Ref<SalesOrder> draft = scene.order("o1").of(10).drafted();
        assertThat(scene.refusals(CLERK, NOTICE, notices.draft(draft, 10))).containsExactly("SN-01 its-order-stands");

        Ref<SalesOrder> order = scene.order("o2").of(10).confirmed();
        assertThat(scene.refusals(
                        CLERK,
                        NOTICE,
                        new NoticeScene(scene).payable(PaymentTerm.PREPAID).draft(order, 1)))
                .containsExactly("SN-01 agrees-with-its-order");
        NoticeLine line = notices.line(10);
        NoticeLine other = new NoticeLine("1", "1", "COIL", "", line.quantity(), line.price());
        assertThat(scene.refusals(
                        CLERK,
                        NOTICE,
                        new DraftNotice(Scene.ACCOUNT, order, Scene.PRICES, PaymentTerm.CREDIT, List.of(other))))
                .containsExactly("SN-01 its-lines-are-its-orders");
        assertThat(scene.refusals(
                        CLERK,
                        NOTICE,
                        new DraftNotice(Scene.ACCOUNT, order, Scene.PRICES, PaymentTerm.CREDIT, List.of(line, line))))
                .containsExactly("SN-01 names-each-line-once");
        notices.drafted(order, 10);
        scene.does(ORDER_DESK, order, new PutOnHold("doubts"));
        assertThat(scene.refusals(CLERK, NOTICE, new SubmitNotice())).contains("SN-01 its-order-stands");
    }

    @Test
    @Tag("SC-04")
    void tells_of_no_more_than_is_ordered_also_by_two_and_what_is_cancelled_is_free_again() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        Ref<SalesNotice> second = SalesNotice.ref("x2");
        notices.approved(order, 6);
        scene.does(CLERK, second, notices.draft(order, 5));

        assertThat(scene.refusals(CLERK, second, new SubmitNotice())).containsExactly("SC-04 covers-what-notices-tell");
        scene.does(CLERK, NOTICE, new CancelNotice("wrong"));

        scene.does(CLERK, second, new SubmitNotice());
    }

    @Test
    @Tag("SN-01")
    void keeps_its_line_on_the_order() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).confirmed();
        notices.approved(order, 6);
        List<OrderLine> lines = scene.find(order).content().lines();

        assertThat(scene.refusals(REP, order, new AmendOrder(List.of(lines.get(1)), "Ms Wang", "agreed")))
                .containsExactly("SN-01 has-every-line-on-notices");
        assertThat(scene.attempt(REP, order, new AmendOrder(List.of(lines.get(0)), "Ms Wang", "agreed"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("SN-02")
    @Tag("PR-02")
    void
            is_approved_by_the_director_for_another_price_than_the_orders_and_first_by_the_general_manager_below_the_floor() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        new NoticeScene(scene).at("CNY 79").inApproval(order, 10);

        scene.approve(NOTICE, FINANCE_MANAGER);
        assertThat(scene.refusals(SALES_DIRECTOR, NOTICE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(NOTICE, GENERAL_MANAGER, SALES_DIRECTOR);
        assertThat(scene.approve(NOTICE, SALES_MANAGER).state()).isEqualTo(SalesNoticeState.APPROVED);

        Scene other = Scene.inMemory().furnished();
        new NoticeScene(other).at("CNY 99").inApproval(other.order("o1").of(10).confirmed(), 10);
        other.approve(NOTICE, FINANCE_MANAGER, SALES_DIRECTOR);
        assertThat(other.approve(NOTICE, SALES_MANAGER).state()).isEqualTo(SalesNoticeState.APPROVED);
    }

    @Test
    @Tag("SN-02")
    @Tag("PR-02")
    void needs_nobody_again_for_a_price_below_the_floor_that_was_approved_on_the_order() {
        scene.prepay(Money.of(Scene.CNY, 10_000));
        Price below = Price.of("CNY 79", Unit.PIECE);
        Ref<SalesOrder> order = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(Quantity.of(10, Unit.PIECE), Tolerance.NONE, below)
                .alsoApprovedBy(GENERAL_MANAGER, SALES_DIRECTOR)
                .confirmed();
        new NoticeScene(scene).payable(PaymentTerm.PREPAID).at("CNY 79").inApproval(order, 10);

        scene.approve(NOTICE, ACCOUNTANT);

        assertThat(scene.approve(NOTICE, SALES_MANAGER).state()).isEqualTo(SalesNoticeState.APPROVED);
    }

    @Test
    @Tag("SN-02")
    void is_reviewed_by_every_department_where_sales_asks_for_it() {
        notices.inApproval(scene.order("o1").of(10).confirmed(), 10);
        scene.does(SALES_MANAGER, NOTICE, new AskContractReview("the mill is full"));
        scene.approve(NOTICE, FINANCE_MANAGER);
        assertThat(scene.refusals(SALES_MANAGER, NOTICE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");

        Actor[] departments = {PLANNER, ENGINEER, PURCHASER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR};
        scene.approve(NOTICE, departments);

        assertThat(scene.approve(NOTICE, SALES_MANAGER).state()).isEqualTo(SalesNoticeState.APPROVED);
    }

    @Test
    @Tag("SN-06")
    void of_a_prepaid_sale_is_checked_by_the_accountant_and_made_ready_once_its_goods_plan_is_signed() {
        scene.prepay(Money.of(Scene.CNY, 10_000));
        Ref<SalesOrder> order = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(10)
                .confirmed();
        new NoticeScene(scene).payable(PaymentTerm.PREPAID).inApproval(order, 10);
        assertThat(scene.refusals(SALES_MANAGER, NOTICE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(NOTICE, ACCOUNTANT, SALES_MANAGER);

        assertThat(scene.refusals(KEEPER, NOTICE, new PrepareStock()))
                .containsExactly("SN-06 its-goods-plan-is-signed");
        scene.does(CLERK, NOTICE, new SignGoodsPlan("Mr Li"));

        assertThat(scene.does(KEEPER, NOTICE, new PrepareStock())
                        .content()
                        .dealings()
                        .representative())
                .isEqualTo("Mr Li");
        NoticeParts.GoodsPlan plan = NoticeParts.goodsPlan(scene.find(NOTICE));
        assertThat(plan.total()).isEqualTo(Money.of(Scene.CNY, 1000));
        assertThat(plan.clerk()).isEqualTo("clerk");
    }

    @Test
    @Tag("SN-06")
    void has_a_goods_plan_only_where_it_is_prepaid() {
        notices.approved(scene.order("o1").of(10).confirmed(), 10);

        assertThat(scene.refusals(CLERK, NOTICE, new SignGoodsPlan("Mr Li"))).containsExactly("SN-06 is-prepaid");
    }

    @Test
    @Tag("SN-04")
    void shows_the_keeper_goods_without_prices_and_the_customer_what_to_pay() {
        notices.approved(scene.order("o1").of(10).confirmed(), 10);

        assertThat(NoticeParts.keeper(scene.find(NOTICE)).toString())
                .contains("SHEET", "10 pc")
                .doesNotContain("CNY", "customer-1");
        assertThat(NoticeParts.dispatch(scene.find(NOTICE)).total()).isEqualTo(Money.of(Scene.CNY, 1000));
        assertThat(NoticeParts.issuer(scene.find(NOTICE)).order()).isEqualTo(SalesOrder.ref("o1"));
        assertThat(NoticeParts.approval(scene.find(NOTICE)).reviewAsked()).isEmpty();
    }
}
