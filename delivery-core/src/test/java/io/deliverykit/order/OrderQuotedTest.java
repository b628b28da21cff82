package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.RedesignProduct;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a rep may quote: the list, with the charge for what is made otherwise, and nothing of their own (PR-03, PR-04). */
class OrderQuotedTest {
    private final Scene scene = Scene.with(
                    new MemoryStorage(),
                    builder -> builder.policy(
                            Policy.standard(Scene.ZONE).with(OrderKind.MODIFICATION_CHARGE, new BigDecimal("12.5"))))
            .furnished();

    private Ref<SalesOrder> orderAt(String id, String price) {
        return scene.order(id)
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(Quantity.of(1, Unit.PIECE), Tolerance.NONE, Price.of(price, Unit.PIECE))
                .inReview();
    }

    @Test
    @Tag("PR-04")
    void a_product_that_is_not_regular_costs_the_list_and_the_charge() {
        scene.does(ENGINEER, Product.ref("SHEET"), new RedesignProduct("thinner"));

        Ref<SalesOrder> charged = orderAt("o1", "CNY 112.50");
        scene.approve(charged, SALES_MANAGER, PLANNER, PURCHASER, ENGINEER);
        Ref<SalesOrder> uncharged = orderAt("o2", "CNY 100");
        scene.approve(uncharged, SALES_MANAGER, PLANNER, PURCHASER, ENGINEER);

        assertThat(scene.find(charged).state()).isEqualTo(SalesOrderState.QUOTED);
        assertThat(scene.find(uncharged).state()).isEqualTo(SalesOrderState.IN_REVIEW);
        assertThat(scene.approve(uncharged, SALES_DIRECTOR).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    @Test
    @Tag("PR-04")
    void a_regular_product_costs_what_the_list_says() {
        Ref<SalesOrder> listed = orderAt("o1", "CNY 100");
        Ref<SalesOrder> charged = orderAt("o2", "CNY 112.50");

        assertThat(scene.approve(listed, SALES_MANAGER, PLANNER, PURCHASER).state())
                .isEqualTo(SalesOrderState.QUOTED);
        assertThat(scene.approve(charged, SALES_MANAGER, PLANNER, PURCHASER).state())
                .isEqualTo(SalesOrderState.IN_REVIEW);
    }

    @Test
    @Tag("PR-03")
    void a_rep_changes_no_price_alone() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        OrderLine line = scene.find(order).content().lines().get(0);
        List<OrderLine> cheaper = List.of(line.withPrice(Price.of("CNY 90", Unit.PIECE)));

        scene.does(REP, order, new AmendOrder(cheaper, "Ms Wang", "agreed"));
        assertThat(scene.find(order).content().lines().get(0).price()).isEqualTo(Scene.LIST_PRICE);
        assertThat(scene.refusals(REP, order, new Review.Approve<>())).containsExactly("AX-01 not-by-role");
        scene.approve(order, SALES_MANAGER);
        assertThat(scene.find(order).content().lines().get(0).price()).isEqualTo(Scene.LIST_PRICE);

        assertThat(scene.approve(order, SALES_DIRECTOR).content().lines().get(0).price())
                .isEqualTo(Price.of("CNY 90", Unit.PIECE));
    }

    @Test
    @Tag("PR-03")
    void a_rep_draws_up_no_list() {
        Map<String, ListPrice> cheap =
                Map.of("SHEET", new ListPrice(Price.of("CNY 90", Unit.PIECE), Price.of("CNY 80", Unit.PIECE)));

        assertThat(scene.refusals(REP, PriceList.ref("mine"), scene.priceList(Scene.ACCOUNT, scene.today(), cheap)))
                .containsExactly("AX-01 not-by-role");
    }
}
