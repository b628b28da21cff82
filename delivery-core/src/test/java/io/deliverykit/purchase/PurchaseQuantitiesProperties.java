package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrderCommands.CancelPurchase;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However a request for 100 kg is ordered and called off, its orders never buy more, and it knows what they buy. */
@Tag("PU-01")
class PurchaseQuantitiesProperties {
    /** @param steps orders so many kilograms when positive, calls an earlier order off when not */
    @Property(tries = 50)
    void of_all_orders_are_what_the_request_says_and_no_more_than_it_asks(
            @ForAll @Size(max = 12) List<@IntRange(min = -4, max = 60) Integer> steps) {
        Scene scene = Scene.inMemory();
        PurchaseScene purchase = scene.purchase("p");
        purchase.suppliers();
        purchase.approved();
        List<Ref<PurchaseOrder>> orders = new ArrayList<>();

        for (int step : steps) {
            if (step > 0) {
                Ref<PurchaseOrder> order = PurchaseOrder.ref("o" + orders.size());
                orders.add(order);
                scene.desk().submit(Submission.of(PURCHASER, order, purchase.plan(kilograms(step))));
            } else if (-step < orders.size()) {
                scene.desk().submit(Submission.of(PURCHASER, orders.get(-step), new CancelPurchase("not needed")));
            }
            Quantity bought = orders.stream()
                    .flatMap(order -> scene.desk().find(PURCHASER, order).stream())
                    .filter(order -> order.isIn(PurchaseOrderState.PLANNED))
                    .map(order -> order.content().lines().get(0).quantity())
                    .reduce(kilograms(0), Quantity::plus);
            PurchaseRequest request = scene.find(purchase.request()).content();
            assertThat(request.orderedOf(LINE)).isEqualTo(bought);
            assertThat(bought.isMoreThan(HUNDRED)).isFalse();
            assertThat(scene.find(purchase.request()).isIn(PurchaseRequestState.ORDERED))
                    .isEqualTo(bought.isSameAs(HUNDRED));
        }
    }
}
