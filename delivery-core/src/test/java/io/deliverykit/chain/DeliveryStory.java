package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Passages.*;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceCommands.*;
import io.deliverykit.account.CustomerAccountCommands.*;
import io.deliverykit.contract.SalesContractCommands.*;
import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.order.UniqueItemCommands.*;
import io.deliverykit.quality.BatchCommands.RecallBatch;
import io.deliverykit.quality.InspectionKind;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quality.Referral;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;

/** What becomes of delivery notes. */
enum DeliveryStory implements Story {
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
            act(ORDER_DESK, ORDER, new ArchiveOrder()));

    private final List<Step> steps;

    /** @param parts steps, and lists of steps */
    DeliveryStory(Object... parts) {
        steps = then(parts);
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
