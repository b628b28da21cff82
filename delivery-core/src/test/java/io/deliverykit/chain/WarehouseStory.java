package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Passages.*;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.goodsissue.ScrapTenderCommands.*;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.stock.StockCountCommands.*;
import io.deliverykit.testkit.NoteScene;
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

/** What becomes of stock, and of the vehicles that fetch it. */
enum WarehouseStory implements Story {
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
            act(FINANCE_MANAGER, SHIPMENT, new RefuseFreight("never arrived")));

    private final List<Step> steps;

    /** @param parts steps, and lists of steps */
    WarehouseStory(Object... parts) {
        steps = then(parts);
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
