package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.CheckStock;
import io.deliverykit.purchase.PurchaseRequestCommands.SubmitRequest;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order of steel and wire, of which the wire comes first. */
class OrderOfTwoMaterialsTest {
    private static final RequestLine WIRE = new RequestLine("2", "WIRE", "", HUNDRED, HUNDRED);

    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");
    private final Ref<PurchaseOrder> order = purchase.order();

    @Test
    @Tag("QI-02")
    void has_only_what_came_inspected() {
        requested();
        ordered();

        scene.does(KEEPER, order, new ReceiveGoods("slip", Map.of("2", HUNDRED), "H7"));

        assertThat(scene.find(purchase.inspection(1)).content().goods()).isEqualTo("WIRE");
    }

    private void requested() {
        Ref<PurchaseRequest> request = purchase.drawnUp(LINE, WIRE);
        scene.does(KEEPER, request, new CheckStock(Map.of("1", kilograms(0), "2", kilograms(0))));
        scene.does(PURCHASER, request, new SubmitRequest());
        scene.approve(request, PURCHASING_HEAD);
    }

    private void ordered() {
        Set<Ref<Supplier>> suppliers = purchase.suppliers();
        List<PurchaseLine> both = List.of(PurchaseLine.of(LINE, HUNDRED), PurchaseLine.of(WIRE, HUNDRED));
        scene.does(
                PURCHASER, order, new PlanPurchase(purchase.request(), Scene.CNY, both, suppliers, purchase.arrival()));
        scene.does(PURCHASER, order, new SendInquiries());
        Price price = Price.of("CNY 10", Unit.KILOGRAM);
        suppliers.forEach(each -> scene.does(
                PURCHASER,
                order,
                new RecordQuotation(each, Map.of("1", price, "2", price), purchase.arrival(), "30 days")));
        scene.does(PURCHASER, order, new SelectSupplier(MILL, "as agreed"));
        scene.approve(order, FINANCE_MANAGER);
        scene.does(PURCHASER, order, new KeepConfirmation("fax of today"));
    }
}
