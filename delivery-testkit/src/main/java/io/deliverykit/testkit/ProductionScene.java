package io.deliverykit.testkit;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.EngineeringDocument;
import io.deliverykit.production.EngineeringPaper;
import io.deliverykit.production.InstructedLine;
import io.deliverykit.production.PlanCommands.DrawUpPlan;
import io.deliverykit.production.PlanCommands.RecordMeeting;
import io.deliverykit.production.PlannedTask;
import io.deliverykit.production.PlanningMeeting.Attendee;
import io.deliverykit.production.PlanningMeeting.Seat;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.HandOverDocuments;
import io.deliverykit.production.ProductionInstructionCommands.IssueInstruction;
import io.deliverykit.production.ProductionInstructionCommands.PresentGoods;
import io.deliverykit.production.ProductionInstructionCommands.StartProduction;
import io.deliverykit.production.TaskKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A production instruction in the making: first what it is for, then how far it has come. */
public final class ProductionScene {
    /** To which the scene's goods are packed. */
    public static final String PACKING = "GB/T 4879";

    /** Each document that engineering hands over. */
    public static final List<EngineeringPaper> PAPERS = Arrays.stream(EngineeringDocument.values())
            .map(kind -> new EngineeringPaper(kind, kind + "-1"))
            .toList();

    private final Scene scene;
    private final Ref<ProductionInstruction> ref;
    private final Ref<SalesOrder> order;
    private Quantity quantity = Quantity.of(10, Unit.PIECE);
    private boolean completeSet;
    private boolean regular = true;

    ProductionScene(Scene scene, String id, Ref<SalesOrder> order) {
        this.scene = scene;
        this.ref = ProductionInstruction.ref(id);
        this.order = order;
    }

    /** Of so many pieces of the order's first line; ten unless it is said. */
    public ProductionScene of(long pieces) {
        quantity = Quantity.of(pieces, Unit.PIECE);
        return this;
    }

    public ProductionScene ofCompleteSets() {
        completeSet = true;
        return this;
    }

    /** Of goods that are not made as usual, so that engineering and a meeting come before the plan. */
    public ProductionScene ofUnusualGoods() {
        regular = false;
        return this;
    }

    public Ref<ProductionInstruction> ref() {
        return ref;
    }

    /** The inspection of the goods as they were first made. */
    public Ref<QualityInspection> inspection() {
        return QualityInspection.ref(ref.id() + "-inspection");
    }

    /** The command that issues it, due when the order is. */
    public IssueInstruction issue() {
        SalesOrder content = scene.find(order).content();
        OrderLine line = content.lines().get(0);
        return new IssueInstruction(
                order,
                content.customer(),
                List.of(new InstructedLine(line.id(), line.product(), line.specification(), quantity)),
                completeSet,
                PACKING,
                line.agreed());
    }

    /** A task of each kind but design, from today on: parts, assembly in five days, packing in eight. */
    public static List<PlannedTask> tasks(LocalDate today) {
        return List.of(
                task("made", TaskKind.MADE_PARTS, "production", today, 3),
                task("bought", TaskKind.BOUGHT_PARTS, "purchasing", today, 4),
                task("assembly", TaskKind.ASSEMBLY, "production", today.plusDays(5), 2),
                task("packing", TaskKind.PACKING, "warehouse", today.plusDays(8), 1));
    }

    /** A task that takes so many days. */
    public static PlannedTask task(String id, TaskKind kind, String department, LocalDate start, int days) {
        return new PlannedTask(id, kind, department, start, start.plusDays(days));
    }

    /** The command that draws up the usual plan. */
    public DrawUpPlan plan() {
        return new DrawUpPlan(tasks(scene.today()), Set.of(TaskKind.DESIGN));
    }

    /** A meeting of these. */
    public RecordMeeting meeting(Seat... seats) {
        return new RecordMeeting(
                scene.today(),
                Arrays.stream(seats)
                        .map(seat -> new Attendee(seat, seat.name()))
                        .toList());
    }

    public Ref<ProductionInstruction> issued() {
        scene.does(People.ORDER_DESK, ref, issue());
        return ref;
    }

    public Ref<ProductionInstruction> planned() {
        issued();
        if (!regular) {
            scene.does(ENGINEER, ref, new HandOverDocuments(PAPERS, null));
            scene.does(PLANNER, ref, meeting(Seat.ENGINEER, Seat.PRODUCTION_MANAGER, Seat.PURCHASER));
        }
        scene.does(PLANNER, ref, plan());
        return ref;
    }

    public Ref<ProductionInstruction> inProduction() {
        planned();
        scene.does(PRODUCTION_MANAGER, ref, new StartProduction());
        return ref;
    }

    public Ref<ProductionInstruction> inInspection() {
        inProduction();
        scene.does(PRODUCTION_MANAGER, ref, new PresentGoods(Set.of("welder"), "B7"));
        return ref;
    }

    /** Made, and the final inspection has passed it. */
    public Ref<ProductionInstruction> passed() {
        inInspection();
        scene.does(INSPECTOR, inspection(), new StartInspection());
        scene.does(INSPECTOR, inspection(), new PassGoods(report(""), "L-1"));
        return ref;
    }

    /** Made, and the final inspection has failed it. */
    public Ref<ProductionInstruction> failed() {
        inInspection();
        scene.does(INSPECTOR, inspection(), new StartInspection());
        scene.does(INSPECTOR, inspection(), FailGoods.of(report("rust")));
        return ref;
    }

    private static InspectionReport report(String findings) {
        return new InspectionReport("GB/T 708", "5 of each", null, findings, "inspector");
    }
}
