package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.goodsreceipt.GoodsReceiptCommands.*;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.production.DepartmentRequestCommands.*;
import io.deliverykit.production.DesignChange.Kind;
import io.deliverykit.production.DesignChange.Recipient;
import io.deliverykit.production.DesignChangeCommands.*;
import io.deliverykit.production.EngineeringDocument;
import io.deliverykit.production.ExpediteNotice;
import io.deliverykit.production.ExpediteNotice.Superior;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.InstructedLine;
import io.deliverykit.production.Need;
import io.deliverykit.production.OutsourcingRequestCommands.*;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.PlannedTask;
import io.deliverykit.production.PlanningMeeting.Attendee;
import io.deliverykit.production.PlanningMeeting.Seat;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.production.Remedy;
import io.deliverykit.production.Stoppage.Cause;
import io.deliverykit.production.StoppageCommands.*;
import io.deliverykit.production.TaskKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.ReworkGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done in production once an order was confirmed. */
final class ProductionSteps {
    private static final LocalDate DUE = TODAY.plusDays(14);
    private static final InspectionReport GOOD_REPORT = new InspectionReport("GB/T 708", "5", null, "", "inspector");
    private static final InspectionReport RUSTY = new InspectionReport("GB/T 708", "5", null, "rust", "inspector");

    private ProductionSteps() {}

    static IssueInstruction instruction(Quantity pieces) {
        return new IssueInstruction(
                ORDER,
                Scene.ACCOUNT,
                List.of(new InstructedLine("1", "SHEET", "", pieces)),
                false,
                ProductionScene.PACKING,
                DUE);
    }

    static List<PlannedTask> tasks() {
        List<PlannedTask> tasks = new ArrayList<>(ProductionScene.tasks(TODAY));
        tasks.add(ProductionScene.task("drawing", TaskKind.DESIGN, "engineering", TODAY, 1));
        return tasks;
    }

    /** Planned with everything that comes in between, made twice, and stocked. */
    static List<Step> stocked() {
        return List.of(
                act(People.ORDER_DESK, INSTRUCTION, instruction(TEN)),
                act(ENGINEER, INSTRUCTION, new HandOverDocuments(ProductionScene.PAPERS, null)),
                act(PLANNER, INSTRUCTION, new RecordMeeting(TODAY, List.of(new Attendee(Seat.ENGINEER, "engineer")))),
                act(PLANNER, INSTRUCTION, new DrawUpPlan(tasks(), Set.of())),
                act(PURCHASER, INSTRUCTION, new ObjectToDate("bought", TODAY.plusDays(6), "no stock")),
                act(GENERAL_MANAGER, INSTRUCTION, new RuleOnObjection("bought", TODAY.plusDays(5), "in between")),
                act(ENGINEER, INSTRUCTION, new ReleaseDesign("drawing")),
                act(PLANNER, DEPARTMENT_REQUEST, new AskDepartment(INSTRUCTION, "purchasing", "no steel", DUE)),
                act(PLANNER, INSTRUCTION, new CheckReadiness("assembly", Set.of(Need.MATERIAL), DEPARTMENT_REQUEST)),
                act(PURCHASER, DEPARTMENT_REQUEST, new AnswerRequest("tomorrow")),
                act(PLANNER, DEPARTMENT_REQUEST, new AskOnceMore("today, please")),
                act(PURCHASER, DEPARTMENT_REQUEST, new AnswerRequest("by noon")),
                act(PLANNER, DEPARTMENT_REQUEST, new CloseRequest()),
                act(KEEPER, INSTRUCTION, new ReceiveParts("made", TENANT)),
                act(PRODUCTION_MANAGER, INSTRUCTION, new StartProduction()),
                act(ENGINEER, INSTRUCTION, new StopWork(EngineeringDocument.DRAWINGS, "wrong hole")),
                act(ENGINEER, INSTRUCTION, new ResumeWork()),
                act(PLANNER, INSTRUCTION, new TellPacking()),
                act(PRODUCTION_MANAGER, INSTRUCTION, new PresentGoods(Set.of("welder"), "B7")),
                act(KEEPER, INSTRUCTION, new StockBlocked("not inspected")),
                act(INSPECTOR, FINISHED_GOODS, new StartInspection()),
                act(INSPECTOR, FINISHED_GOODS, FailGoods.of(RUSTY)),
                act(QUALITY_MANAGER, FINISHED_GOODS, new ReworkGoods("brush", Set.of("welder"), "foreman")),
                act(INSPECTOR, FINISHED_GOODS, new StartInspection()),
                act(INSPECTOR, FINISHED_GOODS, new PassGoods(GOOD_REPORT, "L-1")),
                act(KEEPER, INSTRUCTION, new StockGoods(Map.of("1", TEN), ProductionScene.PACKING)),
                act(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE)),
                act(KEEPER, GOODS_RECEIPT, new ShelveGoods(INSTRUCTION, null, List.of(RECEIPT_LINE))),
                act(WAREHOUSE_SUPERVISOR, GOODS_RECEIPT, new ReverseReceipt("written twice")),
                act(KEEPER, OTHER_GOODS_RECEIPT, new ShelveGoods(INSTRUCTION, null, List.of(RECEIPT_LINE))),
                act(ACCOUNTANT, OTHER_GOODS_RECEIPT, new PostReceipt()));
    }

    /** Issued, planned and begun. */
    static List<Step> begun() {
        return List.of(
                act(People.ORDER_DESK, INSTRUCTION, instruction(TEN)),
                act(PLANNER, INSTRUCTION, new DrawUpPlan(ProductionScene.tasks(TODAY), Set.of(TaskKind.DESIGN))),
                act(PRODUCTION_MANAGER, INSTRUCTION, new StartProduction()));
    }

    /** A date that cannot be held: remedies, the work outside, another plan, and at last the goods are made again. */
    static List<Step> late() {
        return List.of(
                act(People.ORDER_DESK, INSTRUCTION, instruction(pieces(4))),
                act(People.ORDER_DESK, OTHER_INSTRUCTION, instruction(pieces(6))),
                act(People.ORDER_DESK, OTHER_INSTRUCTION, new CancelInstruction("there is stock")),
                act(PLANNER, INSTRUCTION, new DrawUpPlan(ProductionScene.tasks(TODAY), Set.of(TaskKind.DESIGN))),
                act(PURCHASER, OUTSIDE, new DraftOutsourcing(INSTRUCTION, "welding", "Neighbour", DUE, "ill")),
                act(PURCHASER, OUTSIDE, new ReviseOutsourcing("all welding", "Neighbour", DUE, "ill")),
                act(PURCHASER, OUTSIDE, new SubmitOutsourcing()),
                act(PLANNER, OUTSIDE, new Review.Approve<>()),
                act(GENERAL_MANAGER, OUTSIDE, new Review.Approve<>()),
                act(PLANNER, INSTRUCTION, new TryRemedy(new Remedy(Remedy.Kind.OUTSOURCING, "welding", OUTSIDE))),
                act(PURCHASER, OUTSIDE, new SendOut("")),
                act(KEEPER, OUTSIDE, new ReceiveOutsourced()),
                act(PURCHASER, OTHER_OUTSIDE, new DraftOutsourcing(INSTRUCTION, "paint", "Neighbour", DUE, "ill")),
                act(PURCHASER, OTHER_OUTSIDE, new WithdrawOutsourcing("painted")),
                act(People.ORDER_DESK, INSTRUCTION, new CheckProgress(LATER)),
                act(People.ORDER_DESK, INSTRUCTION, new AskCustomer("as late as that, and no later")),
                act(
                        People.ORDER_DESK,
                        INSTRUCTION,
                        new SendExpediteNotice(new ExpediteNotice(LATER, "no welder", Superior.GENERAL_MANAGER))),
                act(
                        PLANNER,
                        INSTRUCTION,
                        new Reschedule(ProductionScene.tasks(TODAY), Set.of(TaskKind.DESIGN), "no welder")),
                act(People.ORDER_DESK, INSTRUCTION, new Review.Approve<>()),
                act(PLANNER, INSTRUCTION, new AnnouncePlan(Set.of("production", "purchasing", "warehouse"), null)),
                act(People.ORDER_DESK, INSTRUCTION, new MoveDueDate(DUE.minusDays(1))),
                act(PRODUCTION_MANAGER, INSTRUCTION, new StartProduction()),
                act(PLANNER, STOPPAGE, new NoteStoppage(Cause.POWER, "no current", Scene.START, Set.of(INSTRUCTION))),
                act(PLANNER, STOPPAGE, new CorrectStoppage(Set.of(INSTRUCTION))),
                act(PLANNER, STOPPAGE, new ReportStoppage(Set.of(ORDER))),
                act(PLANNER, STOPPAGE, new EndStoppage()),
                act(PRODUCTION_MANAGER, INSTRUCTION, new PresentGoods(Set.of("welder"), "B7")),
                act(INSPECTOR, FINISHED_GOODS, new StartInspection()),
                act(INSPECTOR, FINISHED_GOODS, FailGoods.of(RUSTY)),
                act(PRODUCTION_MANAGER, INSTRUCTION, new MakeAgain("rust")));
    }

    /** Another design, to which the customer has agreed, and one that nobody wanted in the end. */
    static List<Step> redesigned() {
        DesignConsent consent = new DesignConsent("FAX-7", "Ms Wang", TODAY);
        return List.of(
                act(ENGINEER, CHANGE, new DraftDesignChange(ORDER, Kind.CHANGE, "DWG-1", "the door", "hinges left")),
                act(REP, CHANGE, new RecordConsent(consent)),
                act(ENGINEER, CHANGE, new IssueDesignChange()),
                act(PLANNER, CHANGE, new TakeNote(Recipient.PRODUCTION)),
                act(QUALITY_MANAGER, CHANGE, new TakeNote(Recipient.QUALITY)),
                act(PURCHASER, CHANGE, new TakeNote(Recipient.PURCHASING)),
                act(ENGINEER, OTHER_CHANGE, new DraftDesignChange(ORDER, Kind.CORRECTION, "DWG-1", "a slip", "8 mm")),
                act(ENGINEER, OTHER_CHANGE, new WithdrawDesignChange("it was right")));
    }
}
