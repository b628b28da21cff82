package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReturnOrder;
import io.deliverykit.order.SalesOrderCommands.ReviseOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order is priced by the one list that is in force for its customer on the day. */
@Tag("PR-02")
class OrderPricedByListTest {
    private static final Ref<SalesOrder> ORDER = SalesOrder.ref("o1");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    void is_not_submitted_by_the_older_of_two_lists() {
        inForce("next", null, scene.today().plusDays(1));
        tomorrow();
        scene.order("o1").of(1).drafted();

        assertThat(scene.refusals(REP, ORDER, new SubmitOrder())).containsExactly("PR-02 its-price-list-is-in-force");
        assertThat(scene.attempt(REP, ORDER, new SubmitOrder()).reasons().get(0).values())
                .containsEntry("inForce", "next");
    }

    @Test
    void is_not_submitted_by_the_list_for_everybody_when_its_customer_has_an_own_one() {
        scene.order("o1").of(1).drafted();
        inForce("own", Scene.ACCOUNT, scene.today());

        assertThat(scene.refusals(REP, ORDER, new SubmitOrder())).containsExactly("PR-02 its-price-list-is-in-force");
    }

    @Test
    void sent_back_is_submitted_again_by_the_list_that_is_in_force_by_then() {
        Ref<PriceList> next = inForce("next", null, scene.today().plusDays(1));
        DraftOrder draft = scene.order("o1").of(1).draft();
        scene.does(REP, ORDER, draft);
        scene.does(REP, ORDER, new SubmitOrder());
        scene.does(ORDER_DESK, ORDER, new ReturnOrder("the address is missing"));
        tomorrow();
        assertThat(scene.refusals(REP, ORDER, new SubmitOrder())).containsExactly("PR-02 its-price-list-is-in-force");

        scene.does(REP, ORDER, new ReviseOrder(next, draft.terms(), draft.lines()));

        assertThat(scene.attempt(REP, ORDER, new SubmitOrder()).isGranted()).isTrue();
    }

    @Test
    @Tag("XP-06")
    void is_judged_by_the_list_of_the_day_on_which_it_was_submitted_however_long_the_review_takes() {
        inForce("next", null, scene.today().plusDays(1));
        scene.order("o1").withoutContract().payable(PaymentTerm.PREPAID).of(1).inReview();
        tomorrow();

        assertThat(scene.approve(ORDER, SALES_MANAGER, PLANNER, PURCHASER).state())
                .isEqualTo(SalesOrderState.QUOTED);
    }

    @Test
    void needs_the_director_for_a_product_that_is_not_on_the_list() {
        DraftOrder draft = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(1)
                .draft();
        OrderLine coil = OrderLine.of(
                "1",
                null,
                "COIL",
                Quantity.of(1, Unit.PIECE),
                Scene.LIST_PRICE,
                scene.today().plusDays(14));
        scene.product("COIL");
        scene.does(REP, ORDER, new DraftOrder(draft.customer(), null, draft.priceList(), draft.terms(), List.of(coil)));
        scene.does(REP, ORDER, new SubmitOrder());
        scene.does(ORDER_DESK, ORDER, new PassToReview());
        scene.approve(ORDER, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(scene.find(ORDER).state()).isEqualTo(SalesOrderState.IN_REVIEW);
        assertThat(scene.approve(ORDER, SALES_DIRECTOR).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    private Ref<PriceList> inForce(String id, @Nullable Ref<CustomerAccount> customer, LocalDate from) {
        Ref<PriceList> list = PriceList.ref(id);
        Map<String, ListPrice> prices = scene.find(Scene.PRICES).content().prices();
        scene.does(CLERK, list, scene.priceList(customer, from, prices));
        scene.does(CLERK, list, new SubmitPriceList());
        scene.approve(list, SALES_MANAGER);
        if (customer == null) {
            scene.approve(list, GENERAL_MANAGER);
        }
        return list;
    }

    private void tomorrow() {
        scene.clock()
                .set(scene.today().plusDays(1).atTime(8, 0).atZone(Scene.ZONE).toInstant());
    }
}
