package io.deliverykit.chain;

import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Examples.NEXT_PRODUCT;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceCommands.*;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.acceptance.TrainingRecordCommands.*;
import io.deliverykit.account.CustomerAccountCommands.*;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.*;
import io.deliverykit.customer.CustomerFileCommands.*;
import io.deliverykit.customer.FileField;
import io.deliverykit.customer.Sample;
import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.goodsissue.MonthEndCommands.*;
import io.deliverykit.goodsissue.ScrapTenderCommands.*;
import io.deliverykit.goodsissue.ThreeWayRow;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.notice.SalesNoticeCommands.*;
import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.order.UniqueItemCommands.*;
import io.deliverykit.party.Actor;
import io.deliverykit.pricing.PriceBookCommands.*;
import io.deliverykit.pricing.PriceListCommands.*;
import io.deliverykit.product.ComponentKind;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.DescribeProduct;
import io.deliverykit.product.ProductCommands.DiscontinueProduct;
import io.deliverykit.product.ProductCommands.MatureProduct;
import io.deliverykit.product.ProductCommands.NameComponents;
import io.deliverykit.product.ProductCommands.RecordMaking;
import io.deliverykit.product.ProductCommands.RedesignProduct;
import io.deliverykit.product.ProductCommands.RegisterProduct;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.purchase.Supplier;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.quality.BatchCommands.RecallBatch;
import io.deliverykit.quality.InspectionKind;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quality.Referral;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.rulechange.RuleChangeCommands.*;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.stock.StockCountCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.Bearer;
import io.deliverykit.transport.CarrierFileCommands.*;
import io.deliverykit.transport.Charge;
import io.deliverykit.transport.DispatchNoticeCommands.*;
import io.deliverykit.transport.LossPlace;
import io.deliverykit.transport.ShipmentCommands.*;
import io.deliverykit.transport.Trace;
import io.deliverykit.transport.TransportClaimCommands.*;
import io.deliverykit.transport.TroubleKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Days of business as they should go in a furnished scene; together they bring the documents into all their states. */
enum Story {
    DELIVERED_AND_PAID(
            released(order()),
            departed(),
            act(DRIVER, NOTE, new ConfirmDelivery("Mr Li")),
            act(CUSTOMER, ACCEPTANCE, new SignAcceptance("Mr Li", List.of(GOOD))),
            act(CLERK, NOTE, new CloseNote()),
            act(ORDER_DESK, ORDER, new ArchiveOrder()),
            act(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", NOTE, yuan(1000), LATER)),
            act(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", yuan(1000))),
            act(REP, Scene.CONTRACT, new AmendContract(List.of(CONTRACT_LINE_OF_TEN), CONTRACT_TERMS)),
            reviewed(Scene.CONTRACT, FINANCE_MANAGER, SALES_DIRECTOR),
            act(FINANCE_MANAGER, Scene.CONTRACT, new CompleteContract("all paid")),
            act(FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount())),

    LET_OUT_ON_PAPER_ONLY(
            released(order()),
            departed(),
            act(WAREHOUSE_SUPERVISOR, NOTE, new ReverseDeparture("all of it is in the yard"))),

    NOT_A_WORD_FROM_THE_CUSTOMER(
            released(order()),
            departed(),
            act(DRIVER, NOTE, new ConfirmDelivery("Mr Li")),
            new Step.Wait(24 * 8, true)),

    DISPUTED_AND_SETTLED(
            released(order()),
            departed(),
            act(DRIVER, NOTE, new ConfirmDelivery("Mr Li")),
            act(CUSTOMER, ACCEPTANCE, new SignAcceptance("Mr Li", List.of(BENT))),
            act(SALES_MANAGER, ACCEPTANCE, new SettleLine(SHORT, "as agreed", "Mr Li")),
            act(CLERK, NOTE, new CloseException("1", "not needed any more")),
            act(CLERK, NOTE, new SendAgain("1", "needed after all")),
            act(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", NOTE, yuan(1000), LATER)),
            act(ACCOUNTANT, Scene.ACCOUNT, new DisputeInvoice("i1", true)),
            act(REP, Scene.CONTRACT, new RaiseDispute(Set.of("c1"), "rust")),
            act(SALES_MANAGER, Scene.CONTRACT, new SettleDispute(Set.of("c1"), "replaced"))),

    BROUGHT_BY_OUR_OWN_PEOPLE(
            released(directOrder()),
            approved(directNote()),
            act(ACCOUNTANT, NOTE, new ClearNote("receipt", 1)),
            act(CLERK, NOTE, new NameBearer(BEARER)),
            act(REP, NOTE, new ArrangeDelivery(APPOINTMENT)),
            act(CLERK, NOTE, new HandOver(BEARER.name(), NoteScene.PLATE)),
            loaded("", TEN),
            act(KEEPER, NOTE, new ListMissing(List.of(CRANK))),
            act(REP, NOTE, new AgreeToMissing("Ms Wang")),
            gatePassed(TEN),
            act(DRIVER, NOTE, new ConfirmDelivery("Mr Li")),
            act(CLERK, NOTE, new TellConsignee("Ms Wang")),
            act(CLERK, NOTE, new SendMissing(Set.of("m1"))),
            act(CLERK, NOTE, new BringBack(SLIP, "", RECEIPT, null)),
            act(CUSTOMER, ACCEPTANCE, new SignAcceptance("Mr Li", List.of(GOOD))),
            act(CLERK, NOTE, new CloseNote())),

    DROPPED_IN_THE_WAREHOUSE(
            released(order()),
            approved(note()),
            act(KEEPER, DAMAGE, damage()),
            act(Staff.AUDITOR, DAMAGE, new Review.Approve<>()),
            act(DEPUTY_GENERAL_MANAGER, DAMAGE, new Review.Approve<>()),
            stocked(),
            act(CLERK, ISSUE, AS_DAMAGED),
            approval(ISSUE, Staff.AUDITOR, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR),
            putOut(),
            act(KEEPER, DAMAGE, new WriteOffDamage(ISSUE)),
            act(KEEPER, OTHER_DAMAGE, damage()),
            act(Staff.AUDITOR, OTHER_DAMAGE, new Review.Reject<>("it was the carrier")),
            act(KEEPER, OTHER_DAMAGE, new CorrectReport(pieces(1), DAMAGE_CHARGE)),
            act(Staff.AUDITOR, OTHER_DAMAGE, new Review.Reject<>("it was whole")),
            act(KEEPER, OTHER_DAMAGE, new DropReport("it was whole"))),

    EXPIRED_AT_MIDNIGHT(
            confirmed(order()),
            approved(note()),
            new Step.Wait(17, false),
            new Step.Wait(1, true),
            act(ORDER_DESK, ORDER, new CloseShort("1", "not needed")),
            act(ORDER_DESK, ORDER, new ReopenOrder())),

    AMENDED_AND_CALLED_OFF(
            released(order()),
            act(ORDER_DESK, ORDER, new AmendOrder(List.of(ORDER_LINE.withOrdered(pieces(12))), "Ms Wang", "agreed")),
            approval(ORDER, SALES_MANAGER, PLANNER, PURCHASER),
            act(ORDER_DESK, ORDER, new AgreeDate("1", LATER, "flood", false)),
            act(SALES_MANAGER, ORDER, new Review.Reject<>("too late")),
            act(CLERK, NOTE, note()),
            act(ORDER_DESK, ORDER, new PutOnHold("doubts")),
            act(ORDER_DESK, ORDER, new TakeOffHold()),
            act(CLERK, NOTE, new SignNote()),
            act(CLERK, NOTE, new VoidNote("wrong day")),
            act(SALES_DIRECTOR, ORDER, new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing"))),
            act(SALES_DIRECTOR, Scene.CONTRACT, new TerminateContract("by agreement"))),

    CHANGED_BY_THE_CUSTOMER(
            released(order()),
            act(ENGINEER, Product.ref("SHEET"), new NameComponents(Map.of("label", ComponentKind.MINOR))),
            act(REP, ORDER, new AmendOrder(List.of(LATER_WITH_A_LABEL), "Ms Wang", "a red label")),
            act(REP, ORDER, new SendChangeNotice(THE_CHANGE)),
            approval(ORDER, SALES_MANAGER, PLANNER),
            act(ORDER_DESK, ORDER, new AgreeToChange(THE_CHANGE, "Ms Wang", "later will do")),
            approval(ORDER, PURCHASER)),

    RETURNED_AND_DECLINED(
            act(REP, ORDER, order()),
            act(REP, ORDER, new SubmitOrder()),
            act(ORDER_DESK, ORDER, new ReturnOrder("no address")),
            act(GENERAL_MANAGER, ORDER, new DeclineOrder("no capacity"))),

    STOPPED_AT_THE_WAREHOUSE(
            released(order()),
            approved(note()),
            handedOver(),
            act(KEEPER, NOTE, new ReportMismatch("another plate", "clerk")),
            act(INSPECTOR, INSPECTION, new StartInspection()),
            act(INSPECTOR, INSPECTION, FailGoods.of(BAD_REPORT)),
            act(QUALITY_MANAGER, NOTE, new StopShipment("rust")),
            act(QUALITY_MANAGER, INSPECTION, new ReworkGoods("brush", Set.of("welder"), "foreman")),
            act(INSPECTOR, INSPECTION, new StartInspection()),
            act(INSPECTOR, INSPECTION, FailGoods.of(BAD_REPORT)),
            act(INSPECTOR, INSPECTION, new ReferFinding(Referral.HEADS)),
            act(INSPECTOR, INSPECTION, new RequestScrap("rust", yuan(1))),
            approval(INSPECTION, QUALITY_MANAGER),
            act(QUALITY_MANAGER, AGAIN, new InspectAgain(NOTE, "SHEET", "B7", Set.of("welder"))),
            act(INSPECTOR, AGAIN, new StartInspection()),
            act(INSPECTOR, AGAIN, FailGoods.of(BAD_REPORT)),
            act(QUALITY_MANAGER, AGAIN, new ReturnGoods("the mill")),
            act(
                    INSPECTOR,
                    OTHER_GOODS,
                    new RequestInspection(InspectionKind.FINISHED, "SHEET", "B8", Set.of("inspector"))),
            act(QUALITY_MANAGER, BATCH, new RecallBatch("all of it rusts"))),

    TAKEN_AS_IT_IS(
            released(order()),
            approved(note()),
            handedOver(),
            act(INSPECTOR, INSPECTION, new StartInspection()),
            act(INSPECTOR, INSPECTION, new ConcedeGoods(BAD_REPORT, "label", "letter of today")),
            approval(INSPECTION, QUALITY_MANAGER, SALES_MANAGER)),

    BOUGHT_IN_PARTS_AND_PAID(
            ordered(),
            act(PURCHASER, PURCHASE, new ContactSupplier("Ms Gu", LATER.minusDays(1), LATER)),
            act(PURCHASER, PURCHASE, new ConfirmDispatch("Fast Freight")),
            act(KEEPER, PURCHASE, new ReceiveGoods("slip", Map.of("1", PurchaseScene.kilograms(40)), "H7")),
            act(INSPECTOR, INCOMING, new StartInspection()),
            act(INSPECTOR, INCOMING, new PassGoods(REPORT, "label")),
            act(PURCHASER, PURCHASE, new ChaseShortage("short", "Ms Gu", LATER)),
            act(KEEPER, PURCHASE, new ReceiveGoods("slip", Map.of("1", PurchaseScene.kilograms(60)), "H8")),
            act(INSPECTOR, SECOND_INCOMING, new StartInspection()),
            act(INSPECTOR, SECOND_INCOMING, FailGoods.of(BAD_REPORT)),
            act(PURCHASER, PURCHASE, new AcceptReduced("rust", "Ms Gu", yuan(100))),
            act(CASHIER, PURCHASE, new SettlePurchase(yuan(900), "transfer")),
            act(PURCHASER, PurchaseScene.MILL, new ChangeContact("Mr Hu")),
            act(QUALITY_MANAGER, PurchaseScene.MILL, new DisqualifySupplier("false papers")),
            act(PURCHASER, PurchaseScene.MILL, new EvaluateSupplier(EVALUATION)),
            act(PURCHASING_HEAD, PurchaseScene.MILL, new DropSupplier("closed down"))),

    BOUGHT_AND_SENT_BACK(
            ordered(),
            act(PURCHASER, PURCHASE, new ContactSupplier("Ms Gu", LATER, LATER.plusDays(1))),
            act(PURCHASER, PURCHASE, new ReportDelay("borrowed elsewhere")),
            act(KEEPER, PURCHASE, new ReceiveGoods("slip", Map.of("1", PurchaseScene.HUNDRED), "H7")),
            act(INSPECTOR, INCOMING, new StartInspection()),
            act(INSPECTOR, INCOMING, FailGoods.of(BAD_REPORT)),
            act(PURCHASER, PURCHASE, new ReplaceGoods("rust", "Ms Gu", LATER)),
            act(PURCHASER, PURCHASE, new CancelPurchase("not in time")),
            act(PLANNER, REQUEST, new CancelRequest("no demand"))),

    NOT_BOUGHT(
            act(PURCHASER, OTHER_REQUEST, purchaseRequest()),
            act(PURCHASER, OTHER_REQUEST, new ReviseRequest(LATER, List.of(PurchaseScene.LINE))),
            act(PLANNER, OTHER_REQUEST, new ConsentToLess("1", PurchaseScene.kilograms(40))),
            act(KEEPER, OTHER_REQUEST, new CheckStock(Map.of("1", PurchaseScene.HUNDRED))),
            act(PURCHASER, OTHER_REQUEST, new CancelRequest("in stock"))),

    THE_ONLY_ONE_OF_ITS_KIND(
            act(CLERK, ITEM, new RegisterItem("SHEET", "the prototype")),
            act(CLERK, OTHER_ITEM, new RegisterItem("SHEET", "the other one")),
            act(SALES_MANAGER, OTHER_ITEM, new WithdrawItem("lost")),
            act(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("receipt", yuan(100))),
            confirmed(orderOfTheItem()),
            act(CASHIER, ORDER, new BookDeposit(yuan(20))),
            act(ORDER_DESK, ORDER, new ReleaseOrder()),
            approved(noteOfTheItem()),
            pickedUp(),
            act(ORDER_DESK, ORDER, new ArchiveOrder())),

    CONTRACT_SENT_BACK(
            act(REP, OTHER_CONTRACT, contract()),
            act(REP, OTHER_CONTRACT, new SubmitContract()),
            act(LEGAL, OTHER_CONTRACT, new Review.Reject<>("liability is missing")),
            act(REP, OTHER_CONTRACT, new SubmitContract()),
            reviewed(OTHER_CONTRACT, FINANCE_MANAGER, SALES_DIRECTOR),
            act(REP, Scene.CONTRACT, new AmendContract(List.of(CONTRACT_LINE), CONTRACT_TERMS)),
            act(LEGAL, Scene.CONTRACT, new Review.Forward<>("another-lawyer")),
            act(REP, OTHER_CONTRACT, new TerminateContract("not wanted"))),

    A_RULE_IS_CHANGED(
            act(DEPARTMENT_HEAD, RULE_CHANGE, new RequestChange("delivery-note", "2", "more", TODAY.plusDays(1))),
            act(DEPARTMENT_HEAD, RULE_CHANGE, new ReviseChange("2", "less", TODAY.plusDays(1))),
            act(DEPARTMENT_HEAD, RULE_CHANGE, new SubmitChange()),
            approval(RULE_CHANGE, GENERAL_MANAGER),
            act(DEPARTMENT_HEAD, RULE_CHANGE, new AnnounceChange()),
            new Step.Wait(24, true),
            act(DEPARTMENT_HEAD, RULE_CHANGE, new PutIntoEffect()),
            act(DEPARTMENT_HEAD, DROPPED_CHANGE, new RequestChange("policy", "2", "more", TODAY)),
            act(DEPARTMENT_HEAD, DROPPED_CHANGE, new WithdrawChange("not wanted"))),

    NOTICED_MADE_READY_AND_SENT(
            released(order()),
            act(CLERK, NOTICE, notice()),
            act(CLERK, NOTICE, new ReviseNotice(List.of(NOTICE_LINE))),
            act(CLERK, NOTICE, new SubmitNotice()),
            act(SALES_MANAGER, NOTICE, new AskContractReview("the mill is full")),
            approval(NOTICE, PLANNER, ENGINEER, PURCHASER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR),
            approval(NOTICE, FINANCE_MANAGER, SALES_MANAGER),
            act(KEEPER, NOTICE, new AskReplenishment("4 pieces")),
            act(KEEPER, NOTICE, new PrepareStock()),
            approved(noteOfTheNotice()),
            handedOver(),
            loaded(NoteScene.CARRIER_NAME, TEN),
            gatePassed(TEN),
            act(DRIVER, NOTE, new ConfirmDelivery("Mr Li")),
            act(CUSTOMER, ACCEPTANCE, new SignAcceptance("Mr Li", List.of(GOOD))),
            act(CLERK, NOTE, new CloseNote())),

    NOTICED_AND_CALLED_OFF(
            act(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("receipt", yuan(1000))),
            confirmed(prepaidOrder()),
            act(CLERK, OTHER_NOTICE, prepaidNotice()),
            act(CLERK, OTHER_NOTICE, new SubmitNotice()),
            approval(OTHER_NOTICE, ACCOUNTANT, SALES_MANAGER),
            act(CLERK, OTHER_NOTICE, new SignGoodsPlan("Mr Li")),
            act(CLERK, OTHER_NOTICE, new CancelNotice("not needed"))),

    FROM_PROSPECT_TO_CUSTOMER(
            act(REP, FILE, new RegisterProspect(PROFILE, Set.of("Ms Chen"))),
            act(REP, FILE, new LogContact("called")),
            new Step.Wait(24 * 8, true),
            act(REP, FILE, new RecordSample(new Sample("SHEET", TODAY))),
            act(Staff.ALL_ROUNDER, FILE, new RegisterAgain()),
            act(CLERK, FILE, new NameFamily(Set.of("Ms Chen", "Mr Ma"))),
            act(REP, FILE, new CloseDeal(ORDER, "Mr Ma")),
            act(REP, FILE, new RefreshFile(PROFILE)),
            approval(FILE, SALES_MANAGER),
            act(CLERK, FILE, new ExportFile(Set.of(FileField.CONTACTS), "a fair")),
            act(CLERK, OTHER_FILE, new RegisterCustomer(PROFILE, Set.of(), "rep")),
            act(SALES_MANAGER, OTHER_FILE, new ArchiveFile("moved away"))),

    TRAINED_AS_PROMISED(
            act(REP, Scene.CONTRACT, new AmendContract(List.of(CONTRACT_LINE), TERMS_WITH_TRAINING)),
            reviewed(Scene.CONTRACT, SALES_DIRECTOR),
            act(REP, TRAINING, new PlanTraining(Scene.CONTRACT, Scene.ACCOUNT, Set.of("operation"))),
            act(SERVICE_AGENT, TRAINING, new GiveTraining("service-agent", TODAY)),
            act(CUSTOMER, TRAINING, new SignTraining("Mr Li")),
            act(REP, OTHER_TRAINING, new PlanTraining(Scene.CONTRACT, Scene.ACCOUNT, Set.of("operation"))),
            act(REP, OTHER_TRAINING, new CallOffTraining("once is enough"))),

    PUT_OUT_AND_POSTED(
            stocked(),
            act(CLERK, ISSUE, GIFT),
            approval(ISSUE, ACCOUNTANT, SALES_MANAGER, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR),
            putOut(),
            monthEnd(DIFFERENCE),
            act(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(4)), "counted again")),
            act(ACCOUNTANT, ISSUE, new PostIssue())),

    PUT_OUT_FOR_A_NOTE(
            released(order()),
            stocked(),
            approved(note()),
            handedOver(),
            act(CLERK, OTHER_ISSUE, FOR_THE_NOTE),
            act(WAREHOUSE_SUPERVISOR, OTHER_ISSUE, new Review.Reject<>("too much")),
            act(CLERK, OTHER_ISSUE, new RequestAgain("", List.of(ISSUE_LINE))),
            approval(OTHER_ISSUE, WAREHOUSE_SUPERVISOR),
            act(CLERK, OTHER_ISSUE, new WithdrawIssue("not needed")),
            act(CLERK, ISSUE, FOR_THE_NOTE),
            approval(ISSUE, WAREHOUSE_SUPERVISOR),
            putOut(),
            loaded(NoteScene.CARRIER_NAME, TEN),
            gatePassed(TEN)),

    SCRAP_SOLD_BY_TENDER(
            stocked(),
            act(CLERK, TENDER, new InviteBids("SHEET", "", TEN, Scene.CNY)),
            act(CLERK, TENDER, new RecordBid("a", yuan(100))),
            act(CLERK, TENDER, new RecordBid("b", yuan(120))),
            act(CLERK, TENDER, new RecordBid("c", yuan(110))),
            act(SALES_MANAGER, TENDER, new AwardTender("b")),
            act(CASHIER, TENDER, new ReceiveCash("r1", yuan(120))),
            act(CLERK, ISSUE, OF_THE_TENDER),
            approval(ISSUE, WAREHOUSE_SUPERVISOR),
            putOut(),
            monthEnd(DIFFERENCE),
            act(ACCOUNTANT, ISSUE, new PostIssue()),
            act(CLERK, OTHER_TENDER, new InviteBids("SHEET", "", TEN, Scene.CNY)),
            act(SALES_MANAGER, OTHER_TENDER, new CallOffTender("no bidders"))),

    COUNTED_AND_CLOSED(
            stocked(),
            act(KEEPER, CARD, new BookInBlocked("R-1", TEN, "return 1")),
            act(INSPECTOR, CARD, new BlockGoods("R-1", TEN, "rust")),
            act(INSPECTOR, CARD, new ReleaseBlocked("R-1", TEN, "inspection 8")),
            act(WAREHOUSE_SUPERVISOR, CARD, new RemoveBlocked("R-1", TEN, "scrapped")),
            act(KEEPER, COUNT, new BeginCount(TODAY, "main", Set.of(CARD))),
            act(KEEPER, COUNT, new CountCard(CARD, pieces(20), TEN, "lost")),
            act(KEEPER, COUNT, new HandInCount()),
            act(FINANCE_MANAGER, COUNT, new CheckCount()),
            act(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-20), "the count")),
            act(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("no demand"))),
    CARRIERS_TRIED_AND_DROPPED(
            act(SALES_MANAGER, CARRIER, new SuspendCarrier("two late deliveries")),
            act(Staff.DISPATCHER, OTHER_CARRIER, new RegisterCarrier("Slow", "Mr Ma")),
            act(Staff.DISPATCHER, OTHER_CARRIER, new EvaluateCarrier(CARRIER_EVALUATION)),
            act(SALES_MANAGER, OTHER_CARRIER, new Review.Reject<>("no insurance")),
            act(Staff.DISPATCHER, OTHER_CARRIER, new EvaluateCarrier(CARRIER_EVALUATION)),
            approval(OTHER_CARRIER, SALES_MANAGER),
            act(Staff.DISPATCHER, OTHER_CARRIER, new SignCarrierContract(CARRIER_CONTRACT)),
            act(Staff.DISPATCHER, OTHER_CARRIER, new SuspendCarrier("late")),
            act(SALES_MANAGER, OTHER_CARRIER, new StrikeOffCarrier("a forged licence"))),

    CARRIED_DAMAGED_AND_CLAIMED(
            released(order()),
            approved(note()),
            confirmedShipment(),
            act(ACCOUNTANT, NOTE, new ClearNote("receipt", 1)),
            act(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER.comingFor(SHIPMENT))),
            act(CLERK, NOTE, new ArrangeDelivery(APPOINTMENT)),
            act(CLERK, NOTE, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)),
            loaded(NoteScene.CARRIER_NAME, TEN),
            gatePassed(TEN),
            act(Staff.DISPATCHER, SHIPMENT, new RecordDeparture(Scene.START)),
            act(DRIVER, SHIPMENT, new RecordHandOver("Mr Zhao", "Mr Qian", "the depot")),
            act(Staff.DISPATCHER, SHIPMENT, new ReceiveSlip("slip-7", "Mr Zhao")),
            act(CLERK, SHIPMENT, new TellOfDispatch("Mr Li")),
            act(DRIVER, SHIPMENT, new RecordArrival(Scene.START)),
            act(DRIVER, NOTE, new ConfirmDelivery("Mr Li")),
            act(CUSTOMER, ACCEPTANCE, new SignAcceptance("Mr Li", List.of(BENT))),
            act(CLERK, CLAIM, reportOn(ACCEPTANCE)),
            act(Staff.DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", LossPlace.ON_THE_WAY))),
            act(SERVICE_AGENT, CLAIM, new AnswerCustomer("three new sheets")),
            act(Staff.DISPATCHER, CLAIM, new OpenClaim(new Charge(Bearer.CARRIER, yuan(300)))),
            act(Staff.DISPATCHER, CLAIM, new SettleClaim("set off")),
            act(CLERK, OTHER_CLAIM, report(TroubleKind.NOT_RECEIVED)),
            act(Staff.DISPATCHER, OTHER_CLAIM, new TraceTrouble(new Trace("at your gate", LossPlace.NOWHERE))),
            act(CLERK, OTHER_CLAIM, new AnswerCustomer("it is there")),
            act(Staff.DISPATCHER, OTHER_CLAIM, new DropClaim()),
            act(ACCOUNTANT, SHIPMENT, new ReviewFreight(yuan(300), Set.of("k1"))),
            act(CASHIER, SHIPMENT, new PayFreight("receipt-9"))),

    SENT_BY_A_DISPATCH_NOTICE(
            released(order()),
            act(CLERK, DISPATCH, dispatch()),
            act(PLANNER, DISPATCH, new ReturnDispatch("no lorry")),
            act(CLERK, DISPATCH, new ReissueDispatch(List.of(DISPATCH_LINE), DISPATCH_PLAN)),
            act(PLANNER, DISPATCH, new ReviewDispatch()),
            act(PLANNER, DISPATCH, new HandDispatch("keeper", "dispatcher")),
            act(ORDER_DESK, OTHER_DISPATCH, dispatch()),
            act(ORDER_DESK, OTHER_DISPATCH, new CancelDispatch("one is enough")),
            departed(),
            act(CLERK, SHIPMENT, vehicleFor(DISPATCH)),
            act(KEEPER, DISPATCH, new FinishDispatch(Set.of(NOTE)))),

    CARRIED_LATE_AND_NOT_PAID_FOR(
            released(order()),
            departed(),
            confirmedShipment(),
            act(Staff.DISPATCHER, SHIPMENT, new PostponeDeparture("no lorry", NEXT_NOON, NEXT_NOON.plusSeconds(3600))),
            act(Staff.DISPATCHER, OTHER_SHIPMENT, vehicle()),
            act(Staff.DISPATCHER, OTHER_SHIPMENT, new CancelShipment("not needed")),
            act(Staff.DISPATCHER, SHIPMENT, new RecordDeparture(Scene.START)),
            act(CLERK, CLAIM, report(TroubleKind.NOT_RECEIVED)),
            act(FINANCE_MANAGER, SHIPMENT, new RefuseFreight("never arrived"))),

    A_PRODUCT_FROM_DESIGN_TO_ITS_END(
            act(ENGINEER, NEXT_PRODUCT, new RegisterProduct("Coil", "GB/T 709", 20)),
            act(ENGINEER, NEXT_PRODUCT, new DescribeProduct("GB/T 710", 30)),
            act(ENGINEER, NEXT_PRODUCT, new MatureProduct()),
            act(PLANNER, NEXT_PRODUCT, new RecordMaking(TODAY)),
            act(ENGINEER, NEXT_PRODUCT, new RedesignProduct("thinner")),
            act(ENGINEER, NEXT_PRODUCT, new DiscontinueProduct("no demand"))),

    MADE_TO_ORDER(confirmed(order()), ProductionSteps.stocked()),

    CALLED_OFF_WHILE_IT_IS_MADE(
            confirmed(order()),
            ProductionSteps.begun(),
            act(ORDER_DESK, ORDER, new CancelOrder("called off", new AlreadyDone("half", "nothing", "nothing")))),

    MADE_TOO_LATE(confirmed(order()), ProductionSteps.late()),

    MADE_OTHERWISE(confirmed(order()), ProductionSteps.redesigned()),

    NEW_PRICES(
            act(CLERK, OTHER_BOOK, new OpenPriceBook()),
            act(GENERAL_MANAGER, OTHER_BOOK, new ClosePriceBook()),
            act(CLERK, NEXT_PRICES, prices()),
            act(CLERK, NEXT_PRICES, new SubmitPriceList()),
            approval(NEXT_PRICES, SALES_MANAGER, GENERAL_MANAGER),
            act(CLERK, Scene.PRICES, new Supersede(NEXT_PRICES, TODAY)),
            act(CLERK, DROPPED_PRICES, prices()),
            act(CLERK, DROPPED_PRICES, new DropPriceList())),

    MORE_CREDIT(
            act(REP, Scene.ACCOUNT, new ChangeCreditLimit(yuan(2_000_000))),
            act(GENERAL_MANAGER, Scene.ACCOUNT, new Review.Approve<>()),
            act(GENERAL_MANAGER, Scene.ACCOUNT, new Review.Withdraw<>()),
            act(GENERAL_MANAGER, Scene.ACCOUNT, new Review.Reject<>("too much")),
            act(REP, Scene.ACCOUNT, new LiftSupplyHold(LATER)),
            act(CLERK, OTHER_ACCOUNT, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY)),
            act(CLERK, OTHER_ACCOUNT, new JoinGroup("Group A")),
            act(REP, OTHER_ACCOUNT, new AdmitSubsidiary()),
            approval(OTHER_ACCOUNT, SALES_DIRECTOR),
            act(FINANCE_MANAGER, OTHER_ACCOUNT, new CloseAccount()));

    private final List<Step> steps;

    /** @param parts steps, and lists of steps */
    Story(Object... parts) {
        steps = then(parts);
    }

    List<Step> steps() {
        return steps;
    }

    private static <D> List<Step> approval(Ref<D> document, Actor... people) {
        return Stream.of(people)
                .map(each -> act(each, document, new Review.Approve<>()))
                .toList();
    }

    private static List<Step> reviewed(Ref<SalesContract> contract, Actor... thenApprovedBy) {
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

    private static List<Step> then(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> some ? some.stream() : Stream.of(part))
                .map(Step.class::cast)
                .toList();
    }

    private static List<Step> confirmedShipment() {
        return then(
                act(CLERK, SHIPMENT, vehicle()),
                act(Staff.DISPATCHER, SHIPMENT, new QuoteFreight(HAUL)),
                approval(SHIPMENT, SALES_MANAGER));
    }

    private static List<Step> qualified(Ref<Supplier> supplier) {
        return List.of(
                act(PURCHASER, supplier, new RegisterSupplier(supplier.id(), "Ms Gu")),
                act(PURCHASER, supplier, new EvaluateSupplier(EVALUATION)),
                act(PURCHASING_HEAD, supplier, new QualifySupplier()));
    }

    private static List<Step> ordered() {
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

    private static List<Step> released(DraftOrder draft) {
        return then(confirmed(draft), act(ORDER_DESK, ORDER, new ReleaseOrder()));
    }

    private static List<Step> confirmed(DraftOrder draft) {
        return then(
                act(REP, ORDER, draft),
                act(REP, ORDER, new SubmitOrder()),
                act(ORDER_DESK, ORDER, new PassToReview()),
                approval(ORDER, SALES_MANAGER, PLANNER, PURCHASER),
                act(ORDER_DESK, ORDER, new SendConfirmation(TODAY)),
                act(ORDER_DESK, ORDER, new ConfirmOrder("Ms Wang", "agreed")));
    }

    private static List<Step> approved(DraftNote draft) {
        return then(
                act(CLERK, NOTE, draft),
                act(CLERK, NOTE, new SignNote()),
                act(CLERK, NOTE, new SubmitNote()),
                approval(NOTE, SALES_MANAGER, FINANCE_MANAGER));
    }

    private static List<Step> handedOver() {
        return List.of(
                act(ACCOUNTANT, NOTE, new ClearNote("receipt", 1)),
                act(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER)),
                act(CLERK, NOTE, new ArrangeDelivery(APPOINTMENT)),
                act(CLERK, NOTE, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)));
    }

    private static List<Step> stocked() {
        return List.of(
                act(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE)),
                act(KEEPER, CARD, new BookIn(pieces(20), "inspection 7")));
    }

    private static List<Step> putOut() {
        return List.of(act(KEEPER, ISSUE, new PickGoods()), act(KEEPER, ISSUE, KEEPERS_SIGNATURE));
    }

    private static List<Step> monthEnd(ThreeWayRow difference) {
        return then(
                new Step.Wait(24 * 28, false),
                act(ACCOUNTANT, MONTH_END, new BeginMonthEnd(TODAY)),
                act(ACCOUNTANT, MONTH_END, new CompareFigures(List.of(difference))),
                act(ACCOUNTANT, MONTH_END, new ExplainDifference("SHEET", "", "one was issued before")),
                approval(MONTH_END, CLERK, FINANCE_MANAGER, KEEPER));
    }

    private static List<Step> departed() {
        return then(approved(note()), handedOver(), loaded(NoteScene.CARRIER_NAME, TEN), gatePassed(TEN));
    }

    private static List<Step> loaded(String carrier, Quantity goods) {
        return List.of(
                act(INSPECTOR, INSPECTION, new StartInspection()),
                act(INSPECTOR, INSPECTION, new PassGoods(REPORT, "label")),
                act(KEEPER, NOTE, new StartLoading(NoteScene.PLATE, carrier, 1)),
                act(KEEPER, NOTE, new LoadVehicle("p1", NoteScene.PLATE, Map.of("1", goods))),
                act(KEEPER, NOTE, new FinishLoading()));
    }

    private static Step gatePassed(Quantity goods) {
        return act(GUARD, NOTE, new PassGate("p1", NoteScene.PLATE, Map.of("1", goods)));
    }

    private static List<Step> pickedUp() {
        return then(
                act(CLERK, NOTE, new SignAsAgent("Mr Li")),
                act(ACCOUNTANT, NOTE, new ClearNote("receipt", 1)),
                act(CLERK, NOTE, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE)),
                loaded("", pieces(1)),
                act(CLERK, NOTE, new AcceptOnTheSpot("Mr Li", List.of(AcceptanceLine.inFull("1", pieces(1))))),
                gatePassed(pieces(1)));
    }
}
