package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.quality.QualityInspectionState;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A purchase's whole life, from the approved request to the paid supplier. */
class PurchaseOrderStoryTest {
    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");

    @Test
    @Tag("PU-01")
    @Tag("PU-02")
    @Tag("PU-04")
    @Tag("PU-06")
    @Tag("PU-09")
    @Tag("QI-02")
    void steel_is_asked_for_quoted_ordered_replaced_once_and_paid() {
        Ref<PurchaseOrder> order = purchase.selected(MILL);
        assertThat(scene.find(order).state()).isEqualTo(PurchaseOrderState.SELECTED);
        scene.approve(order, FINANCE_MANAGER);
        scene.does(PURCHASER, order, new KeepConfirmation("fax of today"));
        assertThat(scene.find(purchase.request()).state()).isEqualTo(PurchaseRequestState.ORDERED);

        purchase.received(100);
        assertThat(scene.find(purchase.inspection(1)).state()).isEqualTo(QualityInspectionState.REQUESTED);
        purchase.fail(1);
        assertThat(scene.find(order).state()).isEqualTo(PurchaseOrderState.INSPECTED);
        scene.does(PURCHASER, order, new ReplaceGoods("rust", "Ms Gu", purchase.arrival()));
        assertThat(scene.find(order).state()).isEqualTo(PurchaseOrderState.RETURNED_TO_SUPPLIER);

        purchase.received(100);
        purchase.pass(2);
        PurchaseOrder inspected = scene.find(order).content();
        assertThat(inspected.good(inspected.lines().get(0))).isEqualTo(HUNDRED);
        scene.does(CASHIER, order, new SettlePurchase(Money.of(Scene.CNY, 1000), "transfer 9"));

        assertThat(scene.find(order).state()).isEqualTo(PurchaseOrderState.SETTLED);
        assertThat(scene.find(MILL).content().scorecard().score().quality()).isEqualByComparingTo("50");
        assertThat(scene.desk().verifyJournal(PURCHASER, order)).isEmpty();
    }
}
