package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.MakingPlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.InstructedLine;
import io.deliverykit.production.PlanCommands.DrawUpPlan;
import io.deliverykit.production.PlannedTask;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.IssueInstruction;
import io.deliverykit.production.ProductionInstructionCommands.PresentGoods;
import io.deliverykit.production.ProductionInstructionCommands.StartProduction;
import io.deliverykit.production.ProductionInstructionCommands.StockGoods;
import io.deliverykit.production.TaskKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What production makes of one order for one note: told, begun and planned at once, made and stocked when it is ready. */
final class MakingStory {

    private static final String AS_ORDERED = "as ordered";
    private static final Set<TaskKind> NOT_TOLD = Set.of(TaskKind.DESIGN, TaskKind.MADE_PARTS, TaskKind.BOUGHT_PARTS);

    private final Office office;
    private final Papers papers;
    private final GoodsSteps goods;
    private final OrderStory order;
    private final MakingPlan plan;
    private final Ref<ProductionInstruction> instruction;
    private final String label;
    private boolean isUnderWay;

    MakingStory(Office office, Papers papers, GoodsSteps goods, OrderStory order, NotePlan note, MakingPlan plan) {
        this.office = office;
        this.papers = papers;
        this.goods = goods;
        this.order = order;
        this.plan = plan;
        this.instruction = Papers.instruction(note, plan.order());
        this.label = "label-" + instruction.id();
        office.findings()
                .dated()
                .dated(
                        LeadStep.INSTRUCTION_TO_READY,
                        instruction,
                        plan.known().instructed(),
                        plan.known().ready());
    }

    MakingPlan plan() {
        return plan;
    }

    /** What a rule forbids here it forbids of the note too, where the row is told of; its goods then come from stock. */
    void begin() {
        Staff staff = office.staff();
        List<InstructedLine> lines = quantities().entrySet().stream()
                .map(each -> new InstructedLine(each.getKey(), product(each.getKey()), "", each.getValue()))
                .toList();
        LocalDate today = office.dayOf(plan.instructed());
        LocalDate due = plan.due().isBefore(today) ? today : plan.due();
        List<PlannedTask> tasks = List.of(
                new PlannedTask("assembly", TaskKind.ASSEMBLY, "production", today, due),
                new PlannedTask("packing", TaskKind.PACKING, "warehouse", due, due));
        List<Submission<?>> steps = List.of(
                step(
                        staff.orderDesk(),
                        instruction,
                        new IssueInstruction(
                                Papers.order(plan.order()), papers.account(), lines, false, AS_ORDERED, plan.due())),
                step(staff.planner(), instruction, new DrawUpPlan(tasks, NOT_TOLD)),
                step(staff.productionManager(), instruction, new StartProduction()));
        isUnderWay = order.isInstructed(plan.instructed(), steps);
        if (!isUnderWay) {
            office.findings().assume(Assumption.FROM_STOCK);
        }
    }

    /** By order line, rows of the same line summed. */
    private Map<String, Quantity> quantities() {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        plan.rows().forEach(row -> sums.merge(row.line(), row.quantity(), OrderStory::sum));
        return sums;
    }

    private String product(String line) {
        return plan.rows().stream()
                .filter(row -> row.line().equals(line))
                .map(RowPlan::product)
                .findFirst()
                .orElseThrow();
    }

    /** Made, passed and stocked on the day that the file has for it. */
    void stock() {
        Instant at = plan.ready();
        if (at != null && isUnderWay) {
            List<Submission<?>> steps = new ArrayList<>(stocking());
            steps.addAll(goods.bookingIn(plan.rows(), instruction.id()));
            office.must(at, steps);
            isUnderWay = false;
            goods.areBookedIn(plan.rows());
        }
    }

    /** From the workshop to the warehouse; nothing where that is done, or was never begun. */
    List<Submission<?>> stocking() {
        if (!isUnderWay) {
            return List.of();
        }
        Staff staff = office.staff();
        Ref<QualityInspection> inspection = Papers.inspectionOfMade(instruction);
        InspectionReport report = new InspectionReport(AS_ORDERED, "(not recorded)", null, "", "inspector");
        return List.of(
                step(staff.productionManager(), instruction, new PresentGoods(Set.of("workshop"), "")),
                step(staff.inspector(), inspection, new StartInspection()),
                step(staff.inspector(), inspection, new PassGoods(report, label)),
                step(staff.keeper(), instruction, new StockGoods(quantities(), AS_ORDERED)));
    }
}
