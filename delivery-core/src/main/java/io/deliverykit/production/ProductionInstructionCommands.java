package io.deliverykit.production;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link ProductionInstruction}. */
public final class ProductionInstructionCommands {
    private ProductionInstructionCommands() {}

    /** A command that names a task of the plan. */
    interface OfTask extends Command<ProductionInstruction> {
        /** The task that it names. */
        String task();
    }

    /** A command that writes down a plan. */
    interface WithTasks extends Command<ProductionInstruction> {
        List<PlannedTask> tasks();
    }

    /** The order desk instructs production to make what an order asks for (下达生产指令, SO-09). */
    public record IssueInstruction(
            @NotNull Ref<SalesOrder> order,
            @NotNull Ref<CustomerAccount> customer,
            @NotEmpty List<@NotNull @Valid InstructedLine> lines,
            boolean completeSet,
            @NotBlank String packing,
            @NotNull LocalDate due)
            implements Opening<ProductionInstruction> {
        @Override
        public ProductionInstruction open(Turn turn) {
            return new ProductionInstruction(
                    order,
                    customer,
                    lines,
                    completeSet,
                    packing,
                    due,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    false,
                    FollowUp.NONE,
                    Making.NOT_BEGUN);
        }
    }

    /**
     * Engineering hands documents over, or newer issues of them (移交技术资料, PN-05).
     *
     * @param notice by which drawings are replaced that were handed over before; null where none are (PN-12)
     */
    public record HandOverDocuments(
            @NotEmpty List<@NotNull @Valid EngineeringPaper> papers,
            @Nullable Ref<DesignChange> notice) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withPapers(papers, notice);
        }
    }

    /** The departments have met about the plan (计划协调会, PN-08). */
    public record RecordMeeting(
            @NotNull LocalDate on, @NotEmpty List<PlanningMeeting.@NotNull @Valid Attendee> attendees)
            implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMeeting(new PlanningMeeting(on, attendees));
        }
    }

    /**
     * The planner draws up the plan (编制生产计划, PN-01).
     *
     * @param spared the kinds of task that these goods do not need
     */
    public record DrawUpPlan(
            @NotEmpty List<@NotNull @Valid PlannedTask> tasks,
            @NotNull Set<@NotNull TaskKind> spared) implements WithTasks {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withPlan(Plan.of(turn.at(), tasks, spared));
        }
    }

    /** A department objects to the date of its task (计划异议, PN-02). */
    public record ObjectToDate(
            @NotBlank String task,
            @NotNull LocalDate asked,
            @NotBlank String reason) implements OfTask {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            Objection objection = new Objection(
                    PlanRules.speaker(turn).company(), turn.actor().person(), asked, reason, turn.at(), null);
            return before.withTask(task, each -> each.withObjection(objection));
        }
    }

    /** The general manager of the objecting company rules by which day the task is done (裁定, PN-02). */
    public record RuleOnObjection(
            @NotBlank String task,
            @NotNull LocalDate due,
            @NotBlank String reason) implements OfTask {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withTask(
                    task,
                    each -> each.objection() == null
                            ? each
                            : each.ruled(
                                    each.objection().ruled(due), each.planned().dueOn(due)));
        }
    }

    /**
     * The planner puts another plan before the order desk, because capacity or something unforeseen does not allow the one
     * there is (调整生产计划, PN-09).
     */
    public record Reschedule(
            @NotEmpty List<@NotNull @Valid PlannedTask> tasks,
            @NotNull Set<@NotNull TaskKind> spared,
            @NotBlank String cause)
            implements WithTasks {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            Plan plan = before.plan();
            return before.withPlan(
                    plan == null ? Plan.of(turn.at(), tasks, spared) : plan.rescheduled(turn.at(), tasks, spared));
        }
    }

    /**
     * The planner tells the rescheduled plan (下发调整计划, PN-09).
     *
     * @param departments those who were told
     * @param movedTo the day by which the goods come, as the order desk was told; null when they come in time
     */
    public record AnnouncePlan(
            @NotEmpty Set<@NotBlank String> departments,
            @Nullable LocalDate movedTo) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            Plan plan = before.plan();
            return plan == null ? before : before.withPlan(plan.announced());
        }
    }

    /**
     * The planner has looked whether a task can begin (生产前准备检查, PN-10).
     *
     * @param lacking what is not there; empty when all is
     * @param request the request to the department that can help; null when nothing is lacking
     */
    public record CheckReadiness(
            @NotBlank String task,
            @NotNull Set<@NotNull Need> lacking,
            @Nullable Ref<DepartmentRequest> request) implements OfTask {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            Readiness found = new Readiness(turn.today(), lacking, request);
            return before.withTask(task, each -> each.withReadiness(found));
        }
    }

    /** The design is fit to guide production (设计发放, PN-15). */
    public record ReleaseDesign(@NotBlank String task) implements OfTask {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withTask(task, each -> each.done(turn.at()));
        }
    }

    /**
     * Parts have arrived at a warehouse (到货, PN-15).
     *
     * @param company whose warehouse it is
     */
    public record ReceiveParts(
            @NotBlank String task, @NotBlank String company) implements OfTask {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withTask(task, each -> each.done(turn.at()));
        }
    }

    /** The workshop begins (开工). */
    public record StartProduction() implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().begin());
        }
    }

    /** Engineering stops work that departs from its documents (责令停产, PN-06). */
    public record StopWork(
            @NotNull EngineeringDocument departsFrom,
            @NotBlank String reason) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().stopped(reason));
        }
    }

    /** Engineering lets the work go on (恢复生产, PN-06). */
    public record ResumeWork() implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().stopped(""));
        }
    }

    /** The packers are told when the goods come (通知包装, PN-11). */
    public record TellPacking() implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withPackingTold();
        }
    }

    /**
     * The goods are made and put before the final inspection (完工报检).
     *
     * @param madeBy who made them; none of them passes them (QI-05)
     */
    public record PresentGoods(
            @NotEmpty Set<@NotBlank String> madeBy, @NotNull String batch) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withDone(TaskKind.ASSEMBLY, turn.at())
                    .withMaking(before.making().presented(madeBy, batch));
        }
    }

    /** Goods that did not pass are made once more (重做). */
    public record MakeAgain(@NotBlank String reason) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().again());
        }
    }

    /** Goods that may not be issued yet lie in the warehouse (冻结入库, PN-07). */
    public record StockBlocked(@NotBlank String reason) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().blocked(reason));
        }
    }

    /**
     * The keeper stocks the goods, and they may be issued (成品入库, PN-07).
     *
     * @param goods what came of each line
     * @param packedTo the standard to which they are packed, as the keeper sees it
     */
    public record StockGoods(
            @NotEmpty Map<@NotBlank String, @NotNull Quantity> goods,
            @NotBlank String packedTo) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withDone(TaskKind.PACKING, turn.at())
                    .withMaking(before.making().stocked(goods));
        }
    }

    /**
     * The order desk has looked how far it is (跟单检查, PN-03).
     *
     * @param expected the day on which it will be ready
     */
    public record CheckProgress(@NotNull LocalDate expected) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().expecting(expected));
        }
    }

    /** Something was tried to keep the date (补救, PN-04). */
    public record TryRemedy(@NotNull @Valid Remedy remedy) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().tried(remedy));
        }
    }

    /** The date cannot be held, the customer was asked for another one and has answered (与客户协商, PN-03, PN-04). */
    public record AskCustomer(@NotBlank String answer) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().answered(answer));
        }
    }

    /** The order desk sends the final date to the planner and a superior (催促单, PN-03). */
    public record SendExpediteNotice(@NotNull @Valid ExpediteNotice notice) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().sent(notice));
        }
    }

    /** The order was agreed for another date, and so is the instruction (改期). */
    public record MoveDueDate(@NotNull LocalDate due) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withDue(due);
        }
    }

    /** It is not made (取消). */
    public record CancelInstruction(@NotBlank String reason) implements Command<ProductionInstruction> {}

    /** What an inspection of finished goods says, as it stands (PN-07). */
    public record Certify(Ref<QualityInspection> claimant, FinalInspection verdict)
            implements Claim<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().inspected(claimant, verdict));
        }

        @Override
        public boolean isNothing() {
            return false;
        }

        @Override
        public boolean exceeds(Claim<ProductionInstruction> earlier) {
            return false;
        }
    }
}
