package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;

import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryPurchaseCommandTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final Evaluation FOUND = new Evaluation("40 t a month", "ISO 9001", "as promised", "as others");

    private static PurchaseScene in(Scene scene) {
        return scene.purchase("p1");
    }

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> on_a_request_is_granted_or_refused_for_the_right_reason() {
        Ref<PurchaseRequest> request = PurchaseRequest.ref("p1");
        return EveryStateCommandAndRole.of(PurchaseRequestLifecycle.LIFECYCLE)
                .in(PurchaseRequestState.DRAFT, scene -> in(scene).drawnUp())
                .in(PurchaseRequestState.IN_REVIEW, scene -> in(scene).submitted())
                .in(PurchaseRequestState.APPROVED, scene -> in(scene).approved())
                .in(PurchaseRequestState.ORDERED, scene -> {
                    in(scene).planned();
                    return request;
                })
                .in(PurchaseRequestState.CANCELLED, scene -> {
                    in(scene).drawnUp();
                    scene.does(PURCHASER, request, new CancelRequest("not needed"));
                    return request;
                })
                .with(new ReviseRequest(DAY, List.of(LINE)))
                .with(new CheckStock(Map.of("1", kilograms(0))))
                .with(new ConsentToLess("1", kilograms(50)))
                .with(new SubmitRequest())
                .with(new CancelRequest("not needed"))
                .with(new Buy(PurchaseOrder.ref("p1"), Map.of()))
                .tests();
    }

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> on_an_order_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(PurchaseOrderLifecycle.LIFECYCLE)
                .in(PurchaseOrderState.PLANNED, scene -> in(scene).planned())
                .in(PurchaseOrderState.QUOTING, scene -> in(scene).quoted())
                .in(PurchaseOrderState.SELECTED, scene -> in(scene).selected(MILL))
                .in(PurchaseOrderState.ORDERED, scene -> in(scene).ordered())
                .in(PurchaseOrderState.RECEIVING, scene -> {
                    in(scene).ordered();
                    return in(scene).received(40);
                })
                .in(PurchaseOrderState.INSPECTED, scene -> in(scene).failed())
                .in(PurchaseOrderState.RETURNED_TO_SUPPLIER, scene -> {
                    Ref<PurchaseOrder> order = in(scene).failed();
                    scene.does(PURCHASER, order, new ReplaceGoods("rust", "Ms Gu", DAY));
                    return order;
                })
                .in(PurchaseOrderState.SETTLED, scene -> in(scene).settled())
                .in(PurchaseOrderState.CANCELLED, scene -> {
                    Ref<PurchaseOrder> order = in(scene).planned();
                    scene.does(PURCHASER, order, new CancelPurchase("not needed"));
                    return order;
                })
                .with(new SendInquiries())
                .with(new RecordQuotation(MILL, Map.of("1", Price.of("CNY 10", Unit.KILOGRAM)), DAY, ""))
                .with(new SelectSupplier(MILL, "the cheapest"))
                .with(new KeepConfirmation("fax"))
                .with(new ContactSupplier("Ms Gu", DAY, DAY))
                .with(new ReportDelay("borrowed elsewhere"))
                .with(new ConfirmDispatch("Fast Freight"))
                .with(new ReceiveGoods("slip", Map.of("1", kilograms(40)), ""))
                .with(new ReplaceGoods("rust", "Ms Gu", DAY))
                .with(new ChaseShortage("short", "Ms Gu", DAY))
                .with(new AcceptReduced("rust", "Ms Gu", Money.of(Scene.CNY, 10)))
                .with(new SettlePurchase(Money.of(Scene.CNY, 1000), "transfer"))
                .with(new CancelPurchase("not needed"))
                .with(new Judge(PurchaseOrder.ref("i1"), 1, IncomingVerdict.PASSED))
                .with(new PurchaseOrderCommands.Store(GoodsReceipt.ref("r1"), Map.of()))
                .tests();
    }

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> on_a_supplier_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(SupplierLifecycle.LIFECYCLE)
                .in(SupplierState.CANDIDATE, EveryPurchaseCommandTest::candidate)
                .in(SupplierState.QUALIFIED, scene -> in(scene).qualified(MILL))
                .in(SupplierState.DISQUALIFIED, scene -> {
                    in(scene).qualified(MILL);
                    scene.does(QUALITY_MANAGER, MILL, new DisqualifySupplier("false papers"));
                    return MILL;
                })
                .in(SupplierState.DROPPED, scene -> {
                    candidate(scene);
                    scene.does(PURCHASING_HEAD, MILL, new DropSupplier("closed down"));
                    return MILL;
                })
                .with(new ChangeContact("Ms Gu"))
                .with(new EvaluateSupplier(FOUND))
                .with(new QualifySupplier())
                .with(new DisqualifySupplier("false papers"))
                .with(new DropSupplier("closed down"))
                .with(new Supply(PurchaseOrder.ref("p1"), null))
                .tests();
    }

    private static Ref<Supplier> candidate(Scene scene) {
        scene.does(PURCHASER, MILL, new RegisterSupplier("Mill", "Ms Gu"));
        return MILL;
    }
}
