package io.deliverykit.production;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to the plan of a {@link ProductionInstruction} and to its tasks (PN-01, PN-02, PN-08…PN-10, PN-15). */
public final class PlanCommands {
    private PlanCommands() {}

    /** A command that names a task of the plan. */
    interface OfTask extends Command<ProductionInstruction> {
        /** The task that it names. */
        String task();
    }

    /** A command that writes down a plan. */
    interface WithTasks extends Command<ProductionInstruction> {
        List<PlannedTask> tasks();
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
}
