package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A request's whole life: for less than the plan says, because some is in stock, and ordered from two suppliers. */
class PurchaseRequestStoryTest {
    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");
    private final Ref<PurchaseRequest> request = purchase.request();

    @Test
    @Tag("PU-01")
    @Tag("PU-07")
    void it_asks_for_what_is_not_in_stock_and_is_ordered_in_two_parts() {
        purchase.suppliers();
        purchase.drawnUp(LINE);
        scene.does(KEEPER, request, new CheckStock(Map.of("1", kilograms(10))));
        RequestLine less = new RequestLine(LINE.id(), LINE.material(), LINE.specification(), HUNDRED, kilograms(90));
        scene.does(PURCHASER, request, new ReviseRequest(purchase.arrival(), List.of(less)));
        scene.does(KEEPER, request, new CheckStock(Map.of("1", kilograms(10))));
        scene.does(PLANNER, request, new ConsentToLess("1", kilograms(90)));
        scene.does(PURCHASER, request, new SubmitRequest());
        assertThat(scene.approve(request, PURCHASING_HEAD).state()).isEqualTo(PurchaseRequestState.APPROVED);

        scene.does(PURCHASER, purchase.order(), purchase.plan(kilograms(50)));
        assertThat(scene.find(request).state()).isEqualTo(PurchaseRequestState.APPROVED);
        PurchaseScene rest = new PurchaseScene(scene, "p1", "p2");
        scene.does(PURCHASER, rest.order(), rest.plan(kilograms(40)));

        assertThat(scene.find(request).state()).isEqualTo(PurchaseRequestState.ORDERED);
        assertThat(scene.find(request).content().orderedOf(less)).isEqualTo(kilograms(90));
        assertThat(scene.desk().verifyJournal(PURCHASER, request)).isEmpty();
    }
}
