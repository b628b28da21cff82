package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.goodsissue.MonthEndCommands.*;
import io.deliverykit.goodsissue.ThreeWayRow;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.party.Actor;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.purchase.Supplier;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.transport.ShipmentCommands.*;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What many stories have in common: how documents come to where those begin. */
final class Passages {
    private Passages() {}

    static <D> List<Step> approval(Ref<D> document, Actor... people) {
        return Stream.of(people)
                .map(each -> act(each, document, new Review.Approve<>()))
                .toList();
    }

    static List<Step> reviewed(Ref<SalesContract> contract, Actor... thenApprovedBy) {
        return then(
                approval(
                        contract,
                        PLANNER,
                        ENGINEER,
                        PURCHASER,
                        SALES_MANAGER,
                        QUALITY_MANAGER,
                        WAREHOUSE_SUPERVISOR,
                        LEGAL),
                approval(contract, thenApprovedBy));
    }

    static List<Step> then(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> some ? some.stream() : Stream.of(part))
                .map(Step.class::cast)
                .toList();
    }

    static List<Step> confirmedShipment() {
        return then(
                act(CLERK, SHIPMENT, vehicle()),
                act(Staff.DISPATCHER, SHIPMENT, new QuoteFreight(HAUL)),
                approval(SHIPMENT, SALES_MANAGER));
    }

    static List<Step> qualified(Ref<Supplier> supplier) {
        return List.of(
                act(PURCHASER, supplier, new RegisterSupplier(supplier.id(), "Ms Gu")),
                act(PURCHASER, supplier, new EvaluateSupplier(EVALUATION)),
                act(PURCHASING_HEAD, supplier, new QualifySupplier()));
    }

    static List<Step> ordered() {
        return then(
                qualified(PurchaseScene.MILL),
                qualified(PurchaseScene.WORKS),
                qualified(PurchaseScene.FORGE),
                act(PURCHASER, REQUEST, purchaseRequest()),
                act(KEEPER, REQUEST, new CheckStock(Map.of("1", PurchaseScene.kilograms(0)))),
                act(PURCHASER, REQUEST, new SubmitRequest()),
                approval(REQUEST, PURCHASING_HEAD),
                act(PURCHASER, PURCHASE, Examples.purchase()),
                act(PURCHASER, PURCHASE, new SendInquiries()),
                act(PURCHASER, PURCHASE, new RecordQuotation(PurchaseScene.MILL, QUOTED, LATER, "")),
                act(PURCHASER, PURCHASE, new RecordQuotation(PurchaseScene.WORKS, QUOTED, LATER, "")),
                act(PURCHASER, PURCHASE, new RecordQuotation(PurchaseScene.FORGE, QUOTED, LATER, "")),
                act(PURCHASER, PURCHASE, new SelectSupplier(PurchaseScene.MILL, "the nearest")),
                approval(PURCHASE, FINANCE_MANAGER),
                act(PURCHASER, PURCHASE, new KeepConfirmation("fax")));
    }

    static List<Step> released(DraftOrder draft) {
        return then(confirmed(draft), act(ORDER_DESK, ORDER, new ReleaseOrder()));
    }

    static List<Step> confirmed(DraftOrder draft) {
        return then(
                act(REP, ORDER, draft),
                act(REP, ORDER, new SubmitOrder()),
                act(ORDER_DESK, ORDER, new PassToReview()),
                approval(ORDER, SALES_MANAGER, PLANNER, PURCHASER),
                act(ORDER_DESK, ORDER, new SendConfirmation(TODAY)),
                act(ORDER_DESK, ORDER, new ConfirmOrder("Ms Wang", "agreed")));
    }

    static List<Step> approved(DraftNote draft) {
        return then(
                act(CLERK, NOTE, draft),
                act(CLERK, NOTE, new SignNote()),
                act(CLERK, NOTE, new SubmitNote()),
                approval(NOTE, SALES_MANAGER, FINANCE_MANAGER));
    }

    static List<Step> handedOver() {
        return List.of(
                act(ACCOUNTANT, NOTE, new ClearNote("receipt", 1)),
                act(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER)),
                act(CLERK, NOTE, new ArrangeDelivery(APPOINTMENT)),
                act(CLERK, NOTE, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)));
    }

    static List<Step> stocked() {
        return List.of(
                act(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE)),
                act(KEEPER, CARD, new BookIn(pieces(20), "inspection 7")));
    }

    static List<Step> putOut() {
        return List.of(act(KEEPER, ISSUE, new PickGoods()), act(KEEPER, ISSUE, KEEPERS_SIGNATURE));
    }

    static List<Step> monthEnd(ThreeWayRow difference) {
        return then(
                new Step.Wait(24 * 28, false),
                act(ACCOUNTANT, MONTH_END, new BeginMonthEnd(TODAY)),
                act(ACCOUNTANT, MONTH_END, new CompareFigures(List.of(difference))),
                act(ACCOUNTANT, MONTH_END, new ExplainDifference("SHEET", "", "one was issued before")),
                approval(MONTH_END, CLERK, FINANCE_MANAGER, KEEPER));
    }

    static List<Step> departed() {
        return then(approved(note()), handedOver(), loaded(NoteScene.CARRIER_NAME, TEN), gatePassed(TEN));
    }

    static List<Step> loaded(String carrier, Quantity goods) {
        return List.of(
                act(INSPECTOR, INSPECTION, new StartInspection()),
                act(INSPECTOR, INSPECTION, new PassGoods(REPORT, "label")),
                act(KEEPER, NOTE, new StartLoading(NoteScene.PLATE, carrier, 1)),
                act(KEEPER, NOTE, new LoadVehicle("p1", NoteScene.PLATE, Map.of("1", goods))),
                act(KEEPER, NOTE, new FinishLoading()));
    }

    static Step gatePassed(Quantity goods) {
        return act(GUARD, NOTE, new PassGate("p1", NoteScene.PLATE, Map.of("1", goods)));
    }

    static List<Step> pickedUp() {
        return then(
                act(CLERK, NOTE, new SignAsAgent("Mr Li")),
                act(ACCOUNTANT, NOTE, new ClearNote("receipt", 1)),
                act(CLERK, NOTE, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)),
                loaded("", pieces(1)),
                act(CLERK, NOTE, new AcceptOnTheSpot("Mr Li", List.of(AcceptanceLine.inFull("1", pieces(1))))),
                gatePassed(pieces(1)));
    }
}
