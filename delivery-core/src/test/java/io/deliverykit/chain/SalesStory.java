package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Passages.*;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceCommands.*;
import io.deliverykit.acceptance.TrainingRecordCommands.*;
import io.deliverykit.account.CustomerAccountCommands.*;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.SalesContractCommands.*;
import io.deliverykit.customer.CustomerFileCommands.*;
import io.deliverykit.customer.FileField;
import io.deliverykit.customer.Sample;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.notice.SalesNoticeCommands.*;
import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.pricing.PriceBookCommands.*;
import io.deliverykit.pricing.PriceListCommands.*;
import io.deliverykit.product.ComponentKind;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.NameComponents;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.rulechange.RuleChangeCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of customers, contracts, orders, notices and prices. */
enum SalesStory implements Story {
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

    RETURNED_AND_DECLINED(
            act(REP, ORDER, order()),
            act(REP, ORDER, new SubmitOrder()),
            act(ORDER_DESK, ORDER, new ReturnOrder("no address")),
            act(GENERAL_MANAGER, ORDER, new DeclineOrder("no capacity"))),

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
            act(FINANCE_MANAGER, OTHER_ACCOUNT, new CloseAccount())),

    CHANGED_BY_THE_CUSTOMER(
            released(order()),
            act(ENGINEER, Product.ref("SHEET"), new NameComponents(Map.of("label", ComponentKind.MINOR))),
            act(REP, ORDER, new AmendOrder(List.of(LATER_WITH_A_LABEL), "Ms Wang", "a red label")),
            act(REP, ORDER, new SendChangeNotice(THE_CHANGE)),
            approval(ORDER, SALES_MANAGER, PLANNER),
            act(ORDER_DESK, ORDER, new AgreeToChange(THE_CHANGE, "Ms Wang", "later will do")),
            approval(ORDER, PURCHASER));

    private final List<Step> steps;

    /** @param parts steps, and lists of steps */
    SalesStory(Object... parts) {
        steps = then(parts);
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
