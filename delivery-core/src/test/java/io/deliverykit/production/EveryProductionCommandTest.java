package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.production.DepartmentRequestCommands.*;
import io.deliverykit.production.DesignChange.Kind;
import io.deliverykit.production.DesignChange.Recipient;
import io.deliverykit.production.DesignChangeCommands.*;
import io.deliverykit.production.ExpediteNotice.Superior;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.OutsourcingRequestCommands.*;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.PlanningMeeting.Seat;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.production.Stoppage.Cause;
import io.deliverykit.production.StoppageCommands.*;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("AX-01")
class EveryProductionCommandTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);
    private static final Quantity TEN = Quantity.of(10, Unit.PIECE);
    private static final Ref<SalesOrder> ORDER = SalesOrder.ref("o1");
    private static final Ref<ProductionInstruction> INSTRUCTION = ProductionInstruction.ref("p1");
    private static final Ref<DepartmentRequest> REQUEST = DepartmentRequest.ref("r1");
    private static final Ref<OutsourcingRequest> OUTSIDE = OutsourcingRequest.ref("w1");
    private static final Ref<DesignChange> CHANGE = DesignChange.ref("g1");
    private static final Ref<Stoppage> STOPPAGE = Stoppage.ref("t1");

    @TestFactory
    Stream<DynamicTest> of_an_instruction_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(ProductionInstructionLifecycle.LIFECYCLE)
                .in(
                        ProductionInstructionState.ISSUED,
                        scene -> production(scene).issued())
                .in(
                        ProductionInstructionState.PLANNED,
                        scene -> production(scene).planned())
                .in(ProductionInstructionState.RESCHEDULED, EveryProductionCommandTest::rescheduled)
                .in(
                        ProductionInstructionState.IN_PRODUCTION,
                        scene -> production(scene).inProduction())
                .in(
                        ProductionInstructionState.IN_INSPECTION,
                        scene -> production(scene).inInspection())
                .in(
                        ProductionInstructionState.SUSPENDED,
                        scene -> then(scene, production(scene).inProduction(), ENGINEER, stop()))
                .in(
                        ProductionInstructionState.STOCKED,
                        scene -> then(scene, production(scene).passed(), KEEPER, stock()))
                .in(
                        ProductionInstructionState.CANCELLED,
                        scene ->
                                then(scene, production(scene).issued(), People.ORDER_DESK, new CancelInstruction("no")))
                .with(new HandOverDocuments(ProductionScene.PAPERS, null))
                .with(new RecordMeeting(DAY, List.of(new PlanningMeeting.Attendee(Seat.ENGINEER, "engineer"))))
                .with(new DrawUpPlan(ProductionScene.tasks(DAY), Set.of(TaskKind.DESIGN)))
                .with(new ObjectToDate("bought", DAY, "no stock"))
                .with(new RuleOnObjection("bought", DAY, "in between"))
                .with(new Reschedule(ProductionScene.tasks(DAY), Set.of(TaskKind.DESIGN), "no capacity"))
                .with(new AnnouncePlan(Set.of("production"), null))
                .with(new CheckReadiness("made", Set.of(), null))
                .with(new ReleaseDesign("made"))
                .with(new ReceiveParts("made", TENANT))
                .with(new TellPacking())
                .with(new StartProduction())
                .with(stop())
                .with(new ResumeWork())
                .with(new PresentGoods(Set.of("welder"), "B7"))
                .with(new MakeAgain("rust"))
                .with(new StockBlocked("not inspected"))
                .with(stock())
                .with(new CheckProgress(DAY))
                .with(new TryRemedy(new Remedy(Remedy.Kind.OVERTIME, "the night shift", null)))
                .with(new AskCustomer("three days more"))
                .with(new SendExpediteNotice(new ExpediteNotice(DAY, "no steel", Superior.GENERAL_MANAGER)))
                .with(new MoveDueDate(DAY))
                .with(new CancelInstruction("no"))
                .with(new Certify(QualityInspection.ref("i1"), FinalInspection.PASSED))
                .with(new Store(GoodsReceipt.ref("r1"), Map.of()))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_a_department_request_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(DepartmentRequestLifecycle.LIFECYCLE)
                .in(DepartmentRequestState.OPEN, EveryProductionCommandTest::asked)
                .in(DepartmentRequestState.ANSWERED, EveryProductionCommandTest::answered)
                .in(DepartmentRequestState.CLOSED, scene -> then(scene, answered(scene), PLANNER, new CloseRequest()))
                .with(new AnswerRequest("tomorrow"))
                .with(new AskOnceMore("today, please"))
                .with(new CloseRequest())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_an_outsourcing_request_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(OutsourcingRequestLifecycle.LIFECYCLE)
                .in(OutsourcingRequestState.DRAFT, EveryProductionCommandTest::drafted)
                .in(OutsourcingRequestState.IN_REVIEW, EveryProductionCommandTest::submitted)
                .in(OutsourcingRequestState.APPROVED, EveryProductionCommandTest::approved)
                .in(OutsourcingRequestState.SENT_OUT, scene -> then(scene, approved(scene), PURCHASER, new SendOut("")))
                .in(
                        OutsourcingRequestState.RECEIVED,
                        scene -> then(
                                scene,
                                then(scene, approved(scene), PURCHASER, new SendOut("")),
                                KEEPER,
                                new ReceiveOutsourced()))
                .in(
                        OutsourcingRequestState.WITHDRAWN,
                        scene -> then(scene, drafted(scene), PURCHASER, new WithdrawOutsourcing("no")))
                .with(new ReviseOutsourcing("the welding", "Neighbour Works", DAY, "ill"))
                .with(new SubmitOutsourcing())
                .with(new SendOut(""))
                .with(new ReceiveOutsourced())
                .with(new WithdrawOutsourcing("no"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_a_design_change_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(DesignChangeLifecycle.LIFECYCLE)
                .in(DesignChangeState.DRAFT, EveryProductionCommandTest::written)
                .in(DesignChangeState.ISSUED, EveryProductionCommandTest::issued)
                .in(DesignChangeState.ACKNOWLEDGED, EveryProductionCommandTest::acknowledged)
                .in(
                        DesignChangeState.WITHDRAWN,
                        scene -> then(scene, written(scene), ENGINEER, new WithdrawDesignChange("no")))
                .with(new RecordConsent(new DesignConsent("FAX-7", "Ms Wang", DAY)))
                .with(new IssueDesignChange())
                .with(new TakeNote(Recipient.PRODUCTION))
                .with(new WithdrawDesignChange("no"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_a_stoppage_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(StoppageLifecycle.LIFECYCLE)
                .in(StoppageState.NOTED, EveryProductionCommandTest::noted)
                .in(StoppageState.REPORTED, EveryProductionCommandTest::reported)
                .in(StoppageState.OVER, scene -> then(scene, reported(scene), PLANNER, new EndStoppage()))
                .with(new CorrectStoppage(Set.of(INSTRUCTION)))
                .with(new ReportStoppage(Set.of(ORDER)))
                .with(new EndStoppage())
                .tests();
    }

    private static ProductionScene production(Scene scene) {
        return scene.production("p1", scene.order("o1").of(10).confirmed());
    }

    private static Ref<ProductionInstruction> rescheduled(Scene scene) {
        production(scene).planned();
        scene.does(
                PLANNER,
                INSTRUCTION,
                new Reschedule(ProductionScene.tasks(DAY), Set.of(TaskKind.DESIGN), "no capacity"));
        scene.approve(INSTRUCTION, People.ORDER_DESK);
        return INSTRUCTION;
    }

    private static StopWork stop() {
        return new StopWork(EngineeringDocument.DRAWINGS, "wrong hole");
    }

    private static StockGoods stock() {
        return new StockGoods(Map.of("1", TEN), ProductionScene.PACKING);
    }

    private static Ref<DepartmentRequest> asked(Scene scene) {
        return then(scene, REQUEST, PLANNER, new AskDepartment(null, "purchasing", "no steel", scene.today()));
    }

    private static Ref<DepartmentRequest> answered(Scene scene) {
        return then(scene, asked(scene), PURCHASER, new AnswerRequest("tomorrow"));
    }

    private static Ref<OutsourcingRequest> drafted(Scene scene) {
        production(scene).planned();
        return then(
                scene, OUTSIDE, PURCHASER, new DraftOutsourcing(INSTRUCTION, "the welding", "Neighbour", DAY, "ill"));
    }

    private static Ref<OutsourcingRequest> submitted(Scene scene) {
        return then(scene, drafted(scene), PURCHASER, new SubmitOutsourcing());
    }

    private static Ref<OutsourcingRequest> approved(Scene scene) {
        submitted(scene);
        scene.approve(OUTSIDE, PLANNER, GENERAL_MANAGER);
        return OUTSIDE;
    }

    private static Ref<DesignChange> written(Scene scene) {
        scene.order("o1").of(10).confirmed();
        return then(scene, CHANGE, ENGINEER, new DraftDesignChange(ORDER, Kind.CORRECTION, "DWG-1", "typo", "8 mm"));
    }

    private static Ref<DesignChange> issued(Scene scene) {
        return then(scene, written(scene), ENGINEER, new IssueDesignChange());
    }

    private static Ref<DesignChange> acknowledged(Scene scene) {
        issued(scene);
        scene.does(PLANNER, CHANGE, new TakeNote(Recipient.PRODUCTION));
        scene.does(QUALITY_MANAGER, CHANGE, new TakeNote(Recipient.QUALITY));
        return then(scene, CHANGE, PURCHASER, new TakeNote(Recipient.PURCHASING));
    }

    private static Ref<Stoppage> noted(Scene scene) {
        production(scene).planned();
        return then(
                scene,
                STOPPAGE,
                PLANNER,
                new NoteStoppage(Cause.POWER, "no current", Scene.START, Set.of(INSTRUCTION)));
    }

    private static Ref<Stoppage> reported(Scene scene) {
        return then(scene, noted(scene), People.ORDER_DESK, new ReportStoppage(Set.of(ORDER)));
    }

    private static <D> Ref<D> then(Scene scene, Ref<D> document, Actor actor, Command<D> command) {
        scene.does(actor, document, command);
        return document;
    }
}
