package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.ReworkGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order whose goods have come: counted, inspected, and paid once they hold or somebody has chosen what becomes of them. */
class ReceivedOrderTest {
    private static final LocalDate NEXT_DATE = LocalDate.of(2025, 3, 28);

    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");
    private final Ref<PurchaseOrder> order = purchase.order();

    @BeforeEach
    void is_ordered() {
        purchase.ordered();
    }

    private PurchaseOrderState state() {
        return (PurchaseOrderState) scene.find(order).state();
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }

    private static ReceiveGoods counting(String line, Quantity counted) {
        return new ReceiveGoods("slip", Map.of(line, counted), "");
    }

    @Test
    @Tag("PU-04")
    void is_counted_against_what_is_awaited() {
        purchase.received(60);

        for (ReceiveGoods wrong : new ReceiveGoods[] {
            counting("1", kilograms(41)),
            counting("2", kilograms(1)),
            counting("1", kilograms(0)),
            counting("1", Quantity.of(1, Unit.PIECE)),
            counting("1", Quantity.of(1, Unit.TONNE))
        }) {
            assertThat(scene.refusals(KEEPER, order, wrong)).containsExactly("PU-04 counts-what-is-awaited");
        }
        assertThat(scene.attempt(KEEPER, order, counting("1", kilograms(40))).isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-02")
    void has_each_delivery_inspected_before_any_of_it_is_stocked_or_used() {
        purchase.received(60);
        purchase.received(40);
        QualityInspection second = scene.find(purchase.inspection(2)).content();
        assertThat(second.goods()).isEqualTo("STEEL");
        assertThat(second.incoming().order()).isEqualTo(order);

        purchase.pass(2);
        assertThat(state()).isEqualTo(PurchaseOrderState.RECEIVING);
        PurchaseOrder content = scene.find(order).content();
        assertThat(content.good(content.lines().get(0))).isEqualTo(kilograms(40));
        purchase.pass(1);
        assertThat(state()).isEqualTo(PurchaseOrderState.INSPECTED);
    }

    @Test
    @Tag("PU-04")
    void is_paid_when_all_of_it_is_here_and_good_and_not_before() {
        purchase.received(100);
        assertThat(scene.refusals(CASHIER, order, new SettlePurchase(yuan(1000), "t")))
                .containsExactly("AX-01 not-in-state");
        purchase.pass(1);

        assertThat(scene.refusals(CASHIER, order, new SettlePurchase(yuan(1001), "t")))
                .containsExactly("PU-04 pays-what-is-owed");
        assertThat(scene.does(CASHIER, order, new SettlePurchase(yuan(1000), "t"))
                        .state())
                .isEqualTo(PurchaseOrderState.SETTLED);
    }

    @Test
    @Tag("PU-04")
    void is_not_paid_while_it_is_short() {
        purchase.received(99);
        purchase.pass(1);

        assertThat(scene.refusals(CASHIER, order, new SettlePurchase(yuan(990), "t")))
                .containsExactly("PU-04 its-receipt-holds");
    }

    @Test
    @Tag("PU-04")
    @Tag("PU-09")
    void is_short_and_the_rest_comes_on_another_date() {
        purchase.received(60);
        purchase.pass(1);
        assertThat(scene.refusals(PURCHASER, order, new ReplaceGoods("rust", "Ms Gu", NEXT_DATE)))
                .containsExactly("PU-09 something-failed");
        assertThat(scene.refusals(PURCHASER, order, new ChaseShortage("short", "Ms Gu", scene.today())))
                .containsExactly("PU-09 another-date-is-to-come");

        scene.does(PURCHASER, order, new ChaseShortage("40 kg short", "Ms Gu", NEXT_DATE));
        assertThat(state()).isEqualTo(PurchaseOrderState.ORDERED);
        assertThat(scene.find(order).content().arrival()).isEqualTo(NEXT_DATE);
        assertThat(scene.find(order).content().promised()).isEqualTo(purchase.arrival());
        purchase.received(40);
        purchase.pass(2);
        purchase.settle();
        assertThat(scene.find(order).content().choices())
                .containsExactly(new ReceiptChoice(ReceiptChoice.Kind.CHASE, "40 kg short", "Ms Gu", NEXT_DATE, null));
    }

    @Test
    @Tag("PU-09")
    void fails_and_is_replaced() {
        purchase.received(100);
        purchase.fail(1);
        assertThat(scene.refusals(PURCHASER, order, new ChaseShortage("short", "Ms Gu", NEXT_DATE)))
                .containsExactly("PU-09 something-is-short");

        scene.does(PURCHASER, order, new ReplaceGoods("rust", "Ms Gu", NEXT_DATE));
        assertThat(state()).isEqualTo(PurchaseOrderState.RETURNED_TO_SUPPLIER);
        purchase.received(100);
        purchase.pass(2);
        assertThat(scene.attempt(CASHIER, order, new SettlePurchase(yuan(1000), "t"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("PU-09")
    void fails_and_is_taken_for_less_which_makes_it_no_better() {
        purchase.received(100);
        purchase.fail(1);
        assertThat(scene.refusals(PURCHASER, order, new AcceptReduced("rust", "Ms Gu", yuan(1001))))
                .containsExactly("PU-09 reduces-what-is-owed");
        assertThat(scene.refusals(PURCHASER, order, new AcceptReduced("rust", "Ms Gu", yuan(0))))
                .containsExactly("PU-09 reduces-what-is-owed");

        scene.does(PURCHASER, order, new AcceptReduced("rust", "Ms Gu", yuan(300)));
        PurchaseOrder content = scene.find(order).content();
        assertThat(content.good(content.lines().get(0))).isEqualTo(kilograms(0));
        assertThat(scene.refusals(PURCHASER, order, new ReplaceGoods("rust", "Ms Gu", NEXT_DATE)))
                .containsExactly("PU-09 something-failed");
        assertThat(scene.does(CASHIER, order, new SettlePurchase(yuan(700), "t"))
                        .state())
                .isEqualTo(PurchaseOrderState.SETTLED);
    }

    @Test
    @Tag("PU-01")
    @Tag("PU-09")
    void is_taken_short_for_less_and_the_request_may_order_the_rest_elsewhere() {
        purchase.received(60);
        purchase.pass(1);
        scene.does(PURCHASER, order, new AcceptReduced("40 kg short", "Ms Gu", yuan(50)));
        scene.does(CASHIER, order, new SettlePurchase(yuan(550), "t"));

        PurchaseRequest request = scene.find(purchase.request()).content();
        assertThat(request.leftOf(request.lines().get(0))).isEqualTo(kilograms(40));
        assertThat(scene.find(purchase.request()).state()).isEqualTo(PurchaseRequestState.APPROVED);
    }

    @Test
    @Tag("PU-09")
    void is_taken_as_far_as_it_has_come_when_the_rest_does_not() {
        assertThat(scene.refusals(PURCHASER, order, new AcceptReduced("short", "Ms Gu", yuan(0))))
                .containsExactly("PU-09 something-of-it-is-here");
        purchase.received(60);
        purchase.pass(1);
        scene.does(PURCHASER, order, new ChaseShortage("short", "Ms Gu", NEXT_DATE));

        scene.does(PURCHASER, order, new AcceptReduced("the rest never came", "Ms Gu", yuan(0)));
        assertThat(scene.does(CASHIER, order, new SettlePurchase(yuan(600), "t"))
                        .state())
                .isEqualTo(PurchaseOrderState.SETTLED);
    }

    @Test
    @Tag("PU-09")
    void goes_back_and_is_called_off_when_the_rest_does_not_come() {
        purchase.received(60);
        purchase.fail(1);
        scene.does(PURCHASER, order, new ChaseShortage("short", "Ms Gu", NEXT_DATE));
        scene.does(PURCHASER, order, new ReplaceGoods("rust", "Ms Gu", NEXT_DATE));

        assertThat(scene.does(PURCHASER, order, new CancelPurchase("never came"))
                        .state())
                .isEqualTo(PurchaseOrderState.CANCELLED);
    }

    @Test
    @Tag("PU-09")
    void needs_no_choice_when_all_of_it_is_here_and_good() {
        purchase.received(100);
        purchase.pass(1);

        assertThat(scene.refusals(PURCHASER, order, new AcceptReduced("dear", "Ms Gu", yuan(1))))
                .containsExactly("PU-09 something-is-short-or-failed");
        assertThat(scene.refusals(PURCHASER, order, new ChaseShortage("short", "Ms Gu", NEXT_DATE)))
                .containsExactly("PU-09 something-is-short");
    }

    @Test
    @Tag("PU-04")
    @Tag("QI-02")
    void is_good_once_quality_has_sorted_it_out() {
        purchase.received(100);
        purchase.fail(1);
        scene.does(QUALITY_MANAGER, purchase.inspection(1), new ReworkGoods("sort out", Set.of("warehouse"), ""));
        scene.does(INSPECTOR, purchase.inspection(1), new StartInspection());
        assertThat(scene.refusals(CASHIER, order, new SettlePurchase(yuan(1000), "t")))
                .containsExactly("PU-04 its-receipt-holds");
        scene.does(INSPECTOR, purchase.inspection(1), new PassGoods(GOOD, "L"));

        assertThat(scene.attempt(CASHIER, order, new SettlePurchase(yuan(1000), "t"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("PU-04")
    void is_not_called_off_while_something_of_it_is_here() {
        purchase.received(60);
        purchase.pass(1);
        scene.does(PURCHASER, order, new ChaseShortage("short", "Ms Gu", NEXT_DATE));

        assertThat(scene.refusals(PURCHASER, order, new CancelPurchase("enough")))
                .containsExactly("PU-04 nothing-of-it-is-here");
    }
}
