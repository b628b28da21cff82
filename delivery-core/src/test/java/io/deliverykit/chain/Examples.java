package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.testkit.NoteScene.LOOKS;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.customer.Contact;
import io.deliverykit.customer.CustomerProfile;
import io.deliverykit.deliverynote.Appointment;
import io.deliverykit.deliverynote.Bearer;
import io.deliverykit.deliverynote.ConsigneeReceipt;
import io.deliverykit.deliverynote.DamageCharge;
import io.deliverykit.deliverynote.DamageReportCommands.ReportDamage;
import io.deliverykit.deliverynote.DeliveryNoteCommands.DraftNote;
import io.deliverykit.deliverynote.MissingPart;
import io.deliverykit.deliverynote.Slip;
import io.deliverykit.goodsissue.GoodsIssueCommands.IssueGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestIssue;
import io.deliverykit.goodsissue.IssueKind;
import io.deliverykit.goodsissue.IssueLine;
import io.deliverykit.goodsissue.Packaging;
import io.deliverykit.goodsissue.SeenGoods;
import io.deliverykit.goodsissue.ThreeWayRow;
import io.deliverykit.goodsreceipt.ReceiptLine;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.order.ComponentWish;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.OrderTerms;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.purchase.Evaluation;
import io.deliverykit.purchase.PurchaseLine;
import io.deliverykit.purchase.PurchaseOrderCommands.PlanPurchase;
import io.deliverykit.purchase.PurchaseRequestCommands.DrawUpRequest;
import io.deliverykit.purchase.Supplier;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierContract;
import io.deliverykit.transport.CarrierEvaluation;
import io.deliverykit.transport.DispatchLine;
import io.deliverykit.transport.DispatchNotice;
import io.deliverykit.transport.DispatchNoticeCommands.IssueDispatch;
import io.deliverykit.transport.DispatchPlan;
import io.deliverykit.transport.Haul;
import io.deliverykit.transport.LossPlace;
import io.deliverykit.transport.ShipmentCommands.RequestVehicle;
import io.deliverykit.transport.TransportClaimCommands.ReportTrouble;
import io.deliverykit.transport.TroubleKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** What stands on the documents of a day, and the commands that draw them up. */
final class Examples {
    static final LocalDate TODAY = LocalDate.ofInstant(Scene.START, Scene.ZONE);
    static final LocalDate LATER = TODAY.plusDays(30);

    static final Quantity TEN = pieces(10);
    static final OrderLine ORDER_LINE = OrderLine.of("1", "c1", "SHEET", TEN, Scene.LIST_PRICE, TODAY.plusDays(14));
    static final OrderLine LATER_WITH_A_LABEL =
            ORDER_LINE.withComponent("label", new ComponentWish("", "", "red")).withAgreed(TODAY.plusDays(20));

    /** The number of a change that is the first entry after an order's release. */
    static final long THE_CHANGE = 10;

    static final ContractTerms CONTRACT_TERMS = new ContractTerms(
            "May", "Harbour Road", "GB/T 708", PaymentTerm.CREDIT, 30, "0.1 % a day", 7, true, "", true);
    static final ContractTerms TERMS_WITH_TRAINING = CONTRACT_TERMS.withTraining(Set.of("operation"));
    static final ContractLine CONTRACT_LINE =
            new ContractLine("c1", "SHEET", "", Quantity.of(1000, Unit.PIECE), Scene.LIST_PRICE);
    static final ContractLine CONTRACT_LINE_OF_TEN = new ContractLine("c1", "SHEET", "", TEN, Scene.LIST_PRICE);
    static final DamageCharge DAMAGE_CHARGE =
            new DamageCharge(yuan(100), LossPlace.BEFORE_THE_GATE, "dropped", "keeper");
    static final InspectionReport REPORT = new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector");
    static final InspectionReport BAD_REPORT =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");
    static final Evaluation EVALUATION = new Evaluation("40 t a month", "ISO 9001", "as promised", "as others");
    static final Map<String, Price> QUOTED = Map.of("1", Price.of("CNY 10", Unit.KILOGRAM));
    static final Set<Ref<Supplier>> ASKED = Set.of(PurchaseScene.MILL, PurchaseScene.WORKS, PurchaseScene.FORGE);
    static final AcceptanceLine GOOD = AcceptanceLine.inFull("1", TEN);
    static final AcceptanceLine BENT = new AcceptanceLine("1", pieces(0), TEN, pieces(0), pieces(0), pieces(0), true);
    static final AcceptanceLine SHORT =
            new AcceptanceLine("1", pieces(8), pieces(0), pieces(2), pieces(0), pieces(0), false);
    static final Bearer BEARER = Bearer.employee("Mr Zhao", TODAY, "contract, article 7");
    static final Appointment APPOINTMENT =
            new Appointment("1 Harbour Road", Scene.START.plusSeconds(36_000), "Ms Wang");
    static final MissingPart CRANK = new MissingPart("m1", "crank", "stores", LATER);
    static final Slip SLIP = new Slip("Mr Li", true, Map.of("1", TEN));
    static final ConsigneeReceipt RECEIPT = new ConsigneeReceipt(
            "Customer One",
            true,
            List.of(new ConsigneeReceipt.Row("1", "SHEET", TEN, Scene.LIST_PRICE, yuan(1000))),
            PaymentTerm.CREDIT);
    static final Map<String, ListPrice> PRICES =
            Map.of("SHEET", new ListPrice(Price.of("CNY 101", Unit.PIECE), Price.of("CNY 81", Unit.PIECE)));

    static final CustomerProfile PROFILE = new CustomerProfile(
            "Customer One",
            CustomerClass.REGULAR,
            List.of(new Contact("Ms Wang", "buyer", "021-1")),
            List.of("1 Harbour Road"),
            List.of(),
            "good",
            null,
            "");

    static final NoticeLine NOTICE_LINE = new NoticeLine("1", "1", "SHEET", "", TEN, Scene.LIST_PRICE);

    static final ReceiptLine RECEIPT_LINE = new ReceiptLine("1", "1", CARD, TEN);
    static final IssueLine ISSUE_LINE = new IssueLine("1", CARD, "1", "SHEET", "", TEN);
    static final RequestIssue FOR_THE_NOTE = new RequestIssue(IssueKind.SALE, NOTE, null, "", List.of(ISSUE_LINE));
    static final RequestIssue GIFT = new RequestIssue(IssueKind.GIFT, null, null, "the fair", List.of(ISSUE_LINE));
    static final RequestIssue AS_DAMAGED =
            new RequestIssue(IssueKind.DAMAGE, null, null, "dropped", List.of(ISSUE_LINE));
    static final RequestIssue OF_THE_TENDER = new RequestIssue(IssueKind.SCRAP, null, TENDER, "", List.of(ISSUE_LINE));
    static final IssueGoods KEEPERS_SIGNATURE =
            new IssueGoods(List.of(new SeenGoods("1", "SHEET", "", TEN)), List.of(new Packaging("carton", "A3", 5)));
    static final ThreeWayRow DIFFERENCE = new ThreeWayRow("SHEET", "", TEN, TEN, pieces(9), "");
    static final CarrierEvaluation CARRIER_EVALUATION = new CarrierEvaluation(TODAY, "12 lorries", "licence 7");
    static final CarrierContract CARRIER_CONTRACT = new CarrierContract("C-1", TODAY, LATER);

    /** The carrier's message, from one who is on file. */
    static final Haul HAUL = new Haul(CARRIER, "Mr Sun", yuan(300));

    static final Instant NOON = Scene.START.plus(Duration.ofHours(4));
    static final Instant NEXT_NOON = NOON.plus(Duration.ofDays(1));

    static final DispatchLine DISPATCH_LINE = new DispatchLine("1", "SHEET", "", TEN, "");
    static final DispatchPlan DISPATCH_PLAN = new DispatchPlan(NOON, NEXT_NOON, "1 Harbour Road");

    private Examples() {}

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }

    static DraftPriceList prices() {
        return new DraftPriceList("next", null, TODAY.plusDays(1), null, Scene.PRICES, null, PRICES);
    }

    static DraftContract contract() {
        return new DraftContract(Scene.ACCOUNT, "Our Works", List.of(CONTRACT_LINE), CONTRACT_TERMS);
    }

    static IssueDispatch dispatch() {
        return new IssueDispatch(Scene.ACCOUNT, ORDER, Scene.CONTRACT, List.of(DISPATCH_LINE), DISPATCH_PLAN);
    }

    static RequestVehicle vehicle() {
        return new RequestVehicle(NOTE, null, "1 Harbour Road", NOON, NEXT_NOON);
    }

    static RequestVehicle vehicleFor(Ref<DispatchNotice> dispatch) {
        return new RequestVehicle(NOTE, dispatch, "1 Harbour Road", NOON, NEXT_NOON);
    }

    static ReportTrouble reportOn(Ref<Acceptance> list) {
        return new ReportTrouble(
                SHIPMENT, NOTE, List.of(Scene.CONTRACT), list, TroubleKind.DAMAGED, "three sheets bent");
    }

    static ReportTrouble report(TroubleKind kind) {
        return new ReportTrouble(SHIPMENT, NOTE, List.of(Scene.CONTRACT), null, kind, "three sheets bent");
    }

    static DraftOrder order() {
        return Scene.inMemory().order(ORDER.id()).of(10).draft();
    }

    static DrawUpRequest purchaseRequest() {
        return new DrawUpRequest("plan-7", "planner", LATER, List.of(PurchaseScene.LINE));
    }

    static PlanPurchase purchase() {
        PurchaseLine line = PurchaseLine.of(PurchaseScene.LINE, PurchaseScene.HUNDRED);
        return new PlanPurchase(REQUEST, Scene.CNY, List.of(line), ASKED, LATER);
    }

    /** Of the one thing of which there is no second, fetched and paid by the customer. */
    static DraftOrder orderOfTheItem() {
        OrderLine line = OrderLine.of("1", null, "SHEET", pieces(1), Scene.LIST_PRICE, LATER)
                .withItem(ITEM);
        OrderTerms terms =
                OrderTerms.of(DeliveryMode.SELF_PICKUP, PaymentTerm.CASH_ON_PICKUP, "Ms Wang", "1 Harbour Road", "");
        return new DraftOrder(Scene.ACCOUNT, null, Scene.PRICES, terms, List.of(line));
    }

    static DraftNote note() {
        return Scene.inMemory().note(NOTE.id()).of(ORDER, 10).draft();
    }

    static DraftOrder directOrder() {
        return Scene.inMemory().order(ORDER.id()).forDirectDelivery().of(10).draft();
    }

    static DraftNote directNote() {
        return Scene.inMemory()
                .note(NOTE.id())
                .forDirectDelivery()
                .of(ORDER, 10)
                .draft();
    }

    static ReportDamage damage() {
        return new ReportDamage(NOTE, List.of(Scene.CONTRACT), "1", null, TEN, DAMAGE_CHARGE);
    }

    static DraftNotice notice() {
        return new DraftNotice(Scene.ACCOUNT, ORDER, Scene.PRICES, PaymentTerm.CREDIT, List.of(NOTICE_LINE));
    }

    static DraftNotice prepaidNotice() {
        return new DraftNotice(Scene.ACCOUNT, ORDER, Scene.PRICES, PaymentTerm.PREPAID, List.of(NOTICE_LINE));
    }

    static DraftOrder prepaidOrder() {
        return Scene.inMemory()
                .order(ORDER.id())
                .withoutContract()
                .payable(PaymentTerm.PREPAID)
                .of(10)
                .draft();
    }

    static DraftNote noteOfTheNotice() {
        return Scene.inMemory().note(NOTE.id()).from(NOTICE).of(ORDER, 10).draft();
    }

    static DraftNote noteOfTheItem() {
        return Scene.inMemory()
                .note(NOTE.id())
                .withoutContract()
                .forSelfPickup()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(ORDER, 1)
                .draft();
    }
}
