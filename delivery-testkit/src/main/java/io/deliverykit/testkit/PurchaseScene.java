package io.deliverykit.testkit;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.Evaluation;
import io.deliverykit.purchase.PurchaseLine;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequest;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.purchase.RequestLine;
import io.deliverykit.purchase.Supplier;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.purchase.SupplierState;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A hundred kilograms of steel in the making of being bought: how far request and order have come. */
public final class PurchaseScene {
    /** The cheapest, which gets the order. */
    public static final Ref<Supplier> MILL = Supplier.ref("mill");

    /** Second in price. */
    public static final Ref<Supplier> WORKS = Supplier.ref("works");

    /** The dearest. */
    public static final Ref<Supplier> FORGE = Supplier.ref("forge");

    /** What is bought. */
    public static final Quantity HUNDRED = kilograms(100);

    /** The one line of every request. */
    public static final RequestLine LINE = new RequestLine("1", "STEEL", "2 mm", HUNDRED, HUNDRED);

    /** What the inspector writes of good material. */
    public static final InspectionReport GOOD = new InspectionReport("GB/T 700", "20 of 100", null, "", "inspector");

    /** What the inspector writes of bad material. */
    public static final InspectionReport BAD = new InspectionReport("GB/T 700", "20 of 100", null, "rust", "inspector");

    private final Scene scene;
    private final Ref<PurchaseRequest> request;
    private final Ref<PurchaseOrder> order;

    /** Of a request and an order of these ids. */
    public PurchaseScene(Scene scene, String request, String order) {
        this.scene = scene;
        this.request = PurchaseRequest.ref(request);
        this.order = PurchaseOrder.ref(order);
    }

    public Ref<PurchaseRequest> request() {
        return request;
    }

    public Ref<PurchaseOrder> order() {
        return order;
    }

    public static Quantity kilograms(long amount) {
        return Quantity.of(amount, Unit.KILOGRAM);
    }

    /** The day on which the goods are to be here. */
    public LocalDate arrival() {
        return LocalDate.of(2025, 3, 14);
    }

    /** A supplier on the list; nothing more where it is there already. */
    public Ref<Supplier> qualified(Ref<Supplier> supplier) {
        if (scene.desk().find(PURCHASER, supplier).isEmpty()) {
            scene.does(PURCHASER, supplier, new RegisterSupplier(supplier.id(), "Ms Gu, 555-01"));
            evaluate(supplier);
            scene.does(PURCHASING_HEAD, supplier, new QualifySupplier());
        }
        return supplier;
    }

    public void evaluate(Ref<Supplier> supplier) {
        scene.does(
                PURCHASER,
                supplier,
                new EvaluateSupplier(new Evaluation("40 t a month", "ISO 9001", "as promised", "as others")));
    }

    /** The three who are asked, all qualified. */
    public Set<Ref<Supplier>> suppliers() {
        return Set.of(qualified(MILL), qualified(WORKS), qualified(FORGE));
    }

    public Ref<PurchaseRequest> drawnUp(RequestLine... lines) {
        scene.does(
                PURCHASER,
                request,
                new DrawUpRequest(
                        "plan-7", PLANNER.person(), arrival(), lines.length == 0 ? List.of(LINE) : List.of(lines)));
        return request;
    }

    public Ref<PurchaseRequest> submitted() {
        drawnUp();
        scene.does(KEEPER, request, new CheckStock(Map.of("1", kilograms(0))));
        scene.does(PURCHASER, request, new SubmitRequest());
        return request;
    }

    public Ref<PurchaseRequest> approved() {
        submitted();
        scene.approve(request, PURCHASING_HEAD);
        return request;
    }

    /** The command that plans the order, of this much of the request. */
    public PlanPurchase plan(Quantity quantity) {
        return new PlanPurchase(
                request, Scene.CNY, List.of(PurchaseLine.of(LINE, quantity)), Set.of(MILL, WORKS, FORGE), arrival());
    }

    public Ref<PurchaseOrder> planned() {
        suppliers();
        if (scene.desk().find(PURCHASER, request).isEmpty()) {
            approved();
        }
        scene.does(PURCHASER, order, plan(HUNDRED));
        return order;
    }

    public Ref<PurchaseOrder> quoting() {
        planned();
        scene.does(PURCHASER, order, new SendInquiries());
        return order;
    }

    /** The command that records what a supplier asks for a kilogram. */
    public RecordQuotation quotation(Ref<Supplier> supplier, String price) {
        return new RecordQuotation(
                supplier, Map.of("1", Price.of("CNY " + price, Unit.KILOGRAM)), arrival(), "30 days");
    }

    public Ref<PurchaseOrder> quoted() {
        quoting();
        scene.does(PURCHASER, order, quotation(MILL, "10"));
        scene.does(PURCHASER, order, quotation(WORKS, "11"));
        scene.does(PURCHASER, order, quotation(FORGE, "12.50"));
        return order;
    }

    /** Given to this supplier, and before finance. */
    public Ref<PurchaseOrder> selected(Ref<Supplier> supplier) {
        quoted();
        scene.does(PURCHASER, order, new SelectSupplier(supplier, "as agreed"));
        return order;
    }

    public Ref<PurchaseOrder> ordered() {
        return ordered(MILL);
    }

    /** Approved, and confirmed by this supplier. */
    public Ref<PurchaseOrder> ordered(Ref<Supplier> supplier) {
        selected(supplier);
        scene.approve(order, FINANCE_MANAGER);
        scene.does(PURCHASER, order, new KeepConfirmation("fax of today"));
        return order;
    }

    /** So many kilograms have come. */
    public Ref<PurchaseOrder> received(long kilograms) {
        scene.does(KEEPER, order, new ReceiveGoods("slip", Map.of("1", kilograms(kilograms)), "H7"));
        return order;
    }

    /** The inspection that a delivery opens; 1 for the first. */
    public Ref<QualityInspection> inspection(int delivery) {
        return QualityInspection.ref(order.id() + "-inspection" + (delivery == 1 ? "" : "-" + delivery));
    }

    /** A delivery passes. */
    public void pass(int delivery) {
        scene.does(INSPECTOR, inspection(delivery), new StartInspection());
        scene.does(INSPECTOR, inspection(delivery), new PassGoods(GOOD, "L-" + delivery));
    }

    /** Nothing of a delivery is good. */
    public void fail(int delivery) {
        scene.does(INSPECTOR, inspection(delivery), new StartInspection());
        scene.does(INSPECTOR, inspection(delivery), FailGoods.of(BAD));
    }

    /** Ordered, and everything has come and passed. */
    public Ref<PurchaseOrder> inspected() {
        ordered();
        received(100);
        pass(1);
        return order;
    }

    /** Ordered, everything has come, and nothing of it is good. */
    public Ref<PurchaseOrder> failed() {
        ordered();
        received(100);
        fail(1);
        return order;
    }

    public Ref<PurchaseOrder> settled() {
        inspected();
        settle();
        return order;
    }

    /** Pays what is owed. */
    public void settle() {
        scene.does(
                CASHIER, order, new SettlePurchase(scene.find(order).content().owed(), "transfer"));
    }

    /** Whether a supplier is on the list. */
    public boolean isQualified(Ref<Supplier> supplier) {
        return scene.find(supplier).isIn(SupplierState.QUALIFIED);
    }
}
