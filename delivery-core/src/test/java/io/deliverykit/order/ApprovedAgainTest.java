package io.deliverykit.order;

import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.yuan;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReviseOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was approved of an order is approved again once it is otherwise (XP-06). */
class ApprovedAgainTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("XP-06")
    @Tag("SO-05")
    void by_the_sales_manager_where_only_the_price_is_another() {
        Ref<SalesOrder> order = Orders.turnedDown(scene);
        SalesOrder asked = order(scene);
        scene.does(
                REP,
                order,
                new ReviseOrder(
                        asked.priceList(),
                        asked.terms(),
                        List.of(line(scene, "1").withPrice(yuan(99)))));
        scene.does(REP, order, new SubmitOrder());
        scene.does(ORDER_DESK, order, new PassToReview());
        scene.approve(order, PLANNER, PURCHASER);

        assertThat(scene.refusals(SALES_DIRECTOR, order, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(order, SALES_MANAGER);
        assertThat(scene.approve(order, SALES_DIRECTOR).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    @Test
    @Tag("SO-11")
    void by_the_sales_manager_where_only_the_signature_and_the_answer_change_once_more() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.does(REP, order, new AmendOrder(order(scene).lines(), "Mr Li", "to another gate, please"));
        scene.approve(order, SALES_MANAGER);

        scene.does(REP, order, new AmendOrder(order(scene).lines(), "Mr Wu", "to the first gate after all"));

        assertThat(order(scene).confirmation().signedBy()).isEqualTo("Mr Li");
        scene.approve(order, SALES_MANAGER);
        assertThat(order(scene).confirmation().signedBy()).isEqualTo("Mr Wu");
    }

    @Test
    @Tag("PR-02")
    void by_the_director_for_a_price_of_a_list_that_is_over_by_then() {
        scene.prepay(Money.of(Scene.CNY, 100));
        PriceList list = scene.find(Scene.PRICES).content();
        Ref<PriceList> next = PriceList.ref("next");
        scene.does(CLERK, next, scene.priceList(null, scene.today().plusDays(1), list.prices()));
        scene.does(CLERK, next, new SubmitPriceList());
        scene.approve(next, SALES_MANAGER, GENERAL_MANAGER);
        Ref<SalesOrder> order = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(Orders.pieces(1), Tolerance.NONE, yuan(99))
                .alsoApprovedBy(SALES_DIRECTOR)
                .confirmed();
        scene.clock()
                .set(scene.today().plusDays(1).atTime(8, 0).atZone(Scene.ZONE).toInstant());

        scene.does(REP, order, Orders.amendment(scene, line(scene, "1").withPrice(Scene.LIST_PRICE)));
        scene.approve(order, SALES_MANAGER);

        assertThat(scene.find(order).proposal()).isNotNull();
        scene.approve(order, SALES_DIRECTOR);
        assertThat(line(scene, "1").price()).isEqualTo(Scene.LIST_PRICE);
    }
}
