package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;

import io.deliverykit.acceptance.TrainingRecordCommands.PlanTraining;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.chain.Staff.Person;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.SettleDispute;
import io.deliverykit.customer.CustomerFileCommands.CloseDeal;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.Weighing;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.TakeBack;
import io.deliverykit.goodsissue.MonthEndCommands.ExplainDifference;
import io.deliverykit.goodsissue.ScrapTenderCommands.AwardTender;
import io.deliverykit.goodsissue.ScrapTenderCommands.InviteBids;
import io.deliverykit.goodsreceipt.GoodsReceiptCommands.ShelveGoods;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Row;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.party.Role;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.pricing.PriceListCommands.RevisePriceList;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import io.deliverykit.production.DepartmentRequestCommands.AskDepartment;
import io.deliverykit.production.DesignChangeCommands.DraftDesignChange;
import io.deliverykit.production.InstructedLine;
import io.deliverykit.production.OutsourcingRequestCommands.DraftOutsourcing;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.PlannedTask;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.production.Remedy;
import io.deliverykit.production.StoppageCommands.*;
import io.deliverykit.production.TaskKind;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.CheckStock;
import io.deliverykit.purchase.PurchaseRequestCommands.ConsentToLess;
import io.deliverykit.purchase.Supplier;
import io.deliverykit.quality.QualityInspectionCommands.InspectAgain;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCountCommands.BeginCount;
import io.deliverykit.stock.StockCountCommands.CountCard;
import io.deliverykit.testkit.AnyCommand;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.DispatchNoticeCommands.IssueDispatch;
import io.deliverykit.transport.ShipmentCommands.ReviewFreight;
import io.deliverykit.transport.TransportClaimCommands.ReportTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whatever may happen on a day of business, sensible or not. */
final class AnyBusiness {

    /** Values that mostly fit what the stories are about. */
    static final AnyCommand COMMANDS = AnyValues.any()
            .with(Ref.class, Arbitraries.just(NOTE))
            .with(DraftOrder.class, "customer", Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(
                    DraftOrder.class,
                    "contract",
                    Arbitraries.of(Scene.CONTRACT, OTHER_CONTRACT).injectNull(0.3))
            .with(DraftOrder.class, "priceList", Arbitraries.of(Scene.PRICES, NEXT_PRICES))
            .with(DraftNote.class, "customer", Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(DraftNote.class, "contracts", Arbitraries.of(List.of(Scene.CONTRACT), List.of()))
            .with(
                    io.deliverykit.contract.SalesContractCommands.DraftContract.class,
                    "customer",
                    Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(Supersede.class, "by", Arbitraries.of(NEXT_PRICES, DROPPED_PRICES))
            .with(PlanTraining.class, "contract", Arbitraries.of(Scene.CONTRACT, OTHER_CONTRACT))
            .with(PlanTraining.class, "customer", Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(PlanTraining.class, "topics", Arbitraries.of(Set.of("operation"), Set.of("painting")))
            .with(DraftNotice.class, "customer", Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(DraftNotice.class, "order", Arbitraries.just(ORDER))
            .with(DraftNotice.class, "priceList", Arbitraries.of(Scene.PRICES, NEXT_PRICES))
            .with(CloseDeal.class, "order", Arbitraries.just(ORDER))
            .with(CloseDeal.class, "buyer", Arbitraries.of("Customer One", "Ms Chen", "nobody"))
            .with(RequestIssue.class, "note", Arbitraries.of(NOTE).injectNull(0.5))
            .with(RequestIssue.class, "tender", Arbitraries.of(TENDER).injectNull(0.7))
            .with(CountCard.class, "card", Arbitraries.of(CARD))
            .with(BeginCount.class, "cards", Arbitraries.just(Set.of(CARD)))
            .with(BeginCount.class, "warehouse", Arbitraries.of("main", "yard"))
            .with(TakeBack.class, "quantities", loads())
            .with(AwardTender.class, "bidder", Arbitraries.of("a", "b", "d"))
            .with(InviteBids.class, "product", Arbitraries.of("SHEET"))
            .with(ExplainDifference.class, "product", Arbitraries.of("SHEET", "COIL"))
            .with(ExplainDifference.class, "specification", Arbitraries.of(""))
            .with(ReportTrouble.class, "shipment", Arbitraries.of(SHIPMENT, OTHER_SHIPMENT))
            .with(ReportTrouble.class, "contracts", Arbitraries.of(List.of(Scene.CONTRACT), List.of()))
            .with(ReviewFreight.class, "troubles", Arbitraries.of(Set.of(), Set.of("k1")))
            .with(IssueDispatch.class, "customer", Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(IssueDispatch.class, "order", Arbitraries.just(ORDER))
            .with(
                    IssueDispatch.class,
                    "contract",
                    Arbitraries.of(Scene.CONTRACT).injectNull(0.3))
            .with(InspectAgain.class, "note", Arbitraries.just(NOTE))
            .with(PlanPurchase.class, "request", Arbitraries.of(REQUEST, OTHER_REQUEST))
            .with(PlanPurchase.class, "asked", Arbitraries.of(ASKED, Set.of(PurchaseScene.MILL)))
            .with(RecordQuotation.class, "supplier", suppliers())
            .with(RecordQuotation.class, "prices", Arbitraries.of(QUOTED, Map.of("9", Scene.LIST_PRICE)))
            .with(SelectSupplier.class, "supplier", suppliers())
            .with(ReceiveGoods.class, "counted", kilograms())
            .with(CheckStock.class, "found", kilograms())
            .with(ConsentToLess.class, "line", lineIds())
            .with(ConsentToLess.class, "least", Arbitraries.of(PurchaseScene.HUNDRED, PurchaseScene.kilograms(40)))
            .with(
                    DraftPriceList.class,
                    "customer",
                    Arbitraries.of(Scene.ACCOUNT).injectNull(0.5))
            .with(
                    DraftPriceList.class,
                    "until",
                    Arbitraries.of(TODAY.minusDays(1), LATER).injectNull(0.5))
            .with(DraftPriceList.class, "prices", Arbitraries.just(PRICES))
            .with(RevisePriceList.class, "prices", Arbitraries.just(PRICES))
            .with(RaiseDispute.class, "lines", Arbitraries.of(Set.of("c1"), Set.of("c9")))
            .with(SettleDispute.class, "lines", Arbitraries.of(Set.of("c1"), Set.of("c9")))
            .with(OfferDate.class, "line", lineIds())
            .with(AgreeDate.class, "line", lineIds())
            .with(CloseShort.class, "line", lineIds())
            .with(ReopenLine.class, "line", lineIds())
            .with(SendMissing.class, "parts", Arbitraries.of(Set.of("m1"), Set.of("m9")))
            .with(SendAgain.class, "line", lineIds())
            .with(CloseException.class, "line", lineIds())
            .with(LoadVehicle.class, "pass", Arbitraries.of("p1", "p2"))
            .with(LoadVehicle.class, "plate", plates())
            .with(LoadVehicle.class, "quantities", loads())
            .with(
                    LoadVehicle.class,
                    "weighing",
                    Arbitraries.of(new Weighing(
                                    AnyValues.HUNDREDWEIGHT, AnyValues.HUNDREDWEIGHT.plus(AnyValues.HUNDREDWEIGHT)))
                            .injectNull(0.5))
            .with(PassGate.class, "pass", Arbitraries.of("p1", "p2"))
            .with(PassGate.class, "plate", plates())
            .with(PassGate.class, "seen", loads())
            .with(StartLoading.class, "plate", plates())
            .with(StartLoading.class, "carrier", Arbitraries.of("", NoteScene.CARRIER_NAME))
            .with(StartLoading.class, "issue", Arbitraries.of(1, 1, 2))
            .with(BringBack.class, "money", Arbitraries.of("", "r1"))
            .with(BringBack.class, "receipt", Arbitraries.of(RECEIPT).injectNull(0.3))
            .with(BringBack.class, "freight", Arbitraries.of(yuan(50)).injectNull(0.5))
            .with(
                    HandOver.class,
                    "driverIdentity",
                    Arbitraries.of(BEARER.name(), NoteScene.CARRIER.driverIdentity(), "ID-1"))
            .with(HandOver.class, "plate", plates())
            .with(RecordInvoice.class, "number", Arbitraries.of("i1", "i2"))
            .with(ReceivePayment.class, "invoice", Arbitraries.of("i1", "i2"))
            .with(IssueInstruction.class, "order", Arbitraries.just(ORDER))
            .with(IssueInstruction.class, "customer", Arbitraries.of(Scene.ACCOUNT, OTHER_ACCOUNT))
            .with(InstructedLine.class, "line", lineIds())
            .with(InstructedLine.class, "product", Arbitraries.just("SHEET"))
            .with(InstructedLine.class, "specification", Arbitraries.just(""))
            .with(
                    HandOverDocuments.class,
                    "notice",
                    Arbitraries.of(CHANGE, OTHER_CHANGE).injectNull(0.5))
            .with(DrawUpPlan.class, "tasks", plans())
            .with(DrawUpPlan.class, "spared", Arbitraries.of(Set.of(), Set.of(TaskKind.DESIGN)))
            .with(Reschedule.class, "tasks", plans())
            .with(Reschedule.class, "spared", Arbitraries.of(Set.of(), Set.of(TaskKind.DESIGN)))
            .with(ObjectToDate.class, "task", taskIds())
            .with(RuleOnObjection.class, "task", taskIds())
            .with(CheckReadiness.class, "task", taskIds())
            .with(
                    CheckReadiness.class,
                    "request",
                    Arbitraries.of(DEPARTMENT_REQUEST).injectNull(0.5))
            .with(ReleaseDesign.class, "task", taskIds())
            .with(ReceiveParts.class, "task", taskIds())
            .with(ReceiveParts.class, "company", Arbitraries.of(People.TENANT, "sister"))
            .with(
                    AnnouncePlan.class,
                    "departments",
                    Arbitraries.of(Set.of("production"), Set.of("production", "purchasing", "warehouse")))
            .with(StockGoods.class, "goods", loads())
            .with(StockGoods.class, "packedTo", Arbitraries.of(ProductionScene.PACKING, "cardboard"))
            .with(Remedy.class, "outsourcing", Arbitraries.of(OUTSIDE).injectNull(0.5))
            .with(
                    AskDepartment.class,
                    "instruction",
                    Arbitraries.of(INSTRUCTION).injectNull(0.5))
            .with(AskDepartment.class, "to", Arbitraries.of("purchasing", "engineering"))
            .with(ShelveGoods.class, "instruction", Arbitraries.of(INSTRUCTION).injectNull(0.2))
            .with(ShelveGoods.class, "purchase", Arbitraries.of(PURCHASE).injectNull(0.8))
            .with(DraftOutsourcing.class, "instruction", Arbitraries.of(INSTRUCTION, OTHER_INSTRUCTION))
            .with(DraftDesignChange.class, "order", Arbitraries.just(ORDER))
            .with(NoteStoppage.class, "since", Arbitraries.of(Scene.START, Scene.START.plusSeconds(86_400)))
            .with(NoteStoppage.class, "instructions", instructions())
            .with(CorrectStoppage.class, "instructions", instructions())
            .with(ReportStoppage.class, "orders", Arbitraries.of(Set.of(ORDER), Set.of(ORDER, SalesOrder.ref("o9"))))
            .with(Review.Forward.class, "to", Arbitraries.of("legal", "all-rounder", "rep", "unheard-of"));

    private AnyBusiness() {}

    private static Arbitrary<Ref<Supplier>> suppliers() {
        return Arbitraries.of(PurchaseScene.MILL, PurchaseScene.WORKS, PurchaseScene.FORGE);
    }

    private static Arbitrary<Map<String, Quantity>> kilograms() {
        return Arbitraries.of(40, 60, 100).map(each -> Map.of("1", PurchaseScene.kilograms(each)));
    }

    private static Arbitrary<String> lineIds() {
        return Arbitraries.of("1", "1", "9");
    }

    private static Arbitrary<List<PlannedTask>> plans() {
        return Arbitraries.of(ProductionSteps.tasks(), ProductionScene.tasks(TODAY));
    }

    private static Arbitrary<String> taskIds() {
        return Arbitraries.of("made", "bought", "assembly", "drawing", "none");
    }

    private static Arbitrary<Set<Ref<ProductionInstruction>>> instructions() {
        return Arbitraries.of(Set.of(INSTRUCTION), Set.of(INSTRUCTION, OTHER_INSTRUCTION));
    }

    private static Arbitrary<String> plates() {
        return Arbitraries.of(NoteScene.PLATE, NoteScene.PLATE, "沪B1");
    }

    private static Arbitrary<Map<String, Quantity>> loads() {
        return Arbitraries.of(Map.of("1", TEN), Map.of("1", pieces(4)), Map.of("1", pieces(1)), Map.of("9", TEN));
    }

    /** Any command on any document, now by anybody, now by somebody whose job it may be; a step of any story; and hours. */
    static Arbitrary<Step> steps(List<Lifecycle<?>> lifecycles) {
        Arbitrary<Step> acts = Arbitraries.of(DOCUMENTS).flatMap(document -> acts(document, lifecycles));
        Arbitrary<Step> told = Arbitraries.of(Story.ALL).flatMap(story -> Arbitraries.of(story.steps()));
        Arbitrary<Step> waits = Combinators.combine(Arbitraries.of(2, 9, 24), Arbitraries.of(true, false))
                .as(Step.Wait::new);
        return Arbitraries.frequencyOf(Tuple.of(6, acts), Tuple.of(6, told), Tuple.of(1, waits));
    }

    private static <D> Arbitrary<Step> acts(Ref<D> document, List<Lifecycle<?>> lifecycles) {
        Lifecycle<D> lifecycle = lifecycleOf(document, lifecycles);
        return COMMANDS.of(lifecycle)
                .flatMap(command -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Staff.everybody())),
                                Tuple.of(3, Arbitraries.of(whoseJobItIs(lifecycle, command))))
                        .map(person -> new Step.Act<>(person, document, command)));
    }

    @SuppressWarnings("unchecked")
    private static <D> Lifecycle<D> lifecycleOf(Ref<D> document, List<Lifecycle<?>> lifecycles) {
        return (Lifecycle<D>) lifecycles.stream()
                .filter(each -> each.name().equals(document.type()))
                .findFirst()
                .orElseThrow();
    }

    private static <D> List<Person> whoseJobItIs(Lifecycle<D> lifecycle, Command<D> command) {
        Set<Role> roles = lifecycle.rows().stream()
                .filter(row -> row.command() == command.getClass())
                .map(Row::by)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<Person> people = new ArrayList<>(Staff.everybody());
        people.removeIf(each -> each.actor().roles().stream().noneMatch(roles::contains));
        return people.isEmpty() ? Staff.everybody() : people;
    }
}
