package io.deliverykit.production;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.ORDER_DESK;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.production.PlanCommands.AnnouncePlan;
import io.deliverykit.production.PlanCommands.ObjectToDate;
import io.deliverykit.production.PlanCommands.OfTask;
import io.deliverykit.production.PlanCommands.ReceiveParts;
import io.deliverykit.production.PlanCommands.ReleaseDesign;
import io.deliverykit.production.PlanCommands.Reschedule;
import io.deliverykit.production.PlanCommands.RuleOnObjection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold on the plan of a {@link ProductionInstruction}, and on what is done by it. */
public final class PlanRules {
    /** How many working days a department has to object to a date (PN-02). */
    public static final Setting<Integer> DAYS_TO_OBJECT = setting("PN-02.working-days-to-object", 1);

    static final Fact<ProductionInstruction, DepartmentRequest> THE_REQUESTS =
            facts("the requests to other departments", DepartmentRequest.class, ProductionInstruction::requests);

    static final Rule<ProductionInstruction> NAMES_EVERY_KIND_OF_TASK = Rule.holds(
            "PN-01",
            "names-every-kind-of-task",
            instruction -> instruction.plan() == null || instruction.plan().namesEveryKind());

    static final Rule<ProductionInstruction> DATES_EACH_TASK = Rule.asks("PN-01", "dates-each-task", now -> {
        Set<String> ids = new HashSet<>();
        return Answer.allOf(tasks(now.content()).stream()
                .map(Task::planned)
                .map(task -> Answer.of(ids.add(task.id())
                                && !task.due().isBefore(task.start())
                                && ProductionInstructionRules.isNear(now, task.start())
                                && ProductionInstructionRules.isNear(now, task.due()))
                        .with("task", task.id())
                        .with("start", task.start())
                        .with("due", task.due()))
                .toList());
    });

    /** However its plan was written: at first, or rescheduled. */
    static final RuleSet<ProductionInstruction> ITS_PLAN_IS_IN_ORDER =
            RuleSet.of(NAMES_EVERY_KIND_OF_TASK, DATES_EACH_TASK);

    static final InputRule<ProductionInstruction, OfTask> NAMES_A_TASK = InputRule.asks(
            "PN-01",
            "names-a-task",
            OfTask.class,
            (now, asked) ->
                    Answer.of(now.content().task(asked.task()).isPresent()).with("task", asked.task()));

    static final InputRule<ProductionInstruction, ObjectToDate> OBJECTS_TO_ITS_OWN_DATE = InputRule.asks(
            "PN-02",
            "objects-to-its-own-date",
            ObjectToDate.class,
            (now, objection) -> now.content()
                    .task(objection.task())
                    .map(task -> task.planned().department())
                    .map(department -> Answer.of(
                                    department.equals(speaker(now.turn()).department()))
                            .with("department", department))
                    .orElse(Answer.met()));

    static final Rule<ProductionInstruction> CAN_STILL_BE_OBJECTED_TO =
            Rule.asks("PN-02", "can-still-be-objected-to", now -> {
                Instant until = objectionsEnd(now);
                return Answer.of(until == null || now.at().isBefore(until)).with("until", until == null ? "-" : until);
            });

    static final InputRule<ProductionInstruction, RuleOnObjection> WAS_OBJECTED_TO = InputRule.asks(
            "PN-02",
            "was-objected-to",
            RuleOnObjection.class,
            (now, ruling) -> Answer.of(now.content()
                            .task(ruling.task())
                            .map(task ->
                                    task.objection() != null && task.objection().isOpen())
                            .orElse(true))
                    .with("task", ruling.task()));

    static final InputRule<ProductionInstruction, RuleOnObjection> RULES_FOR_THE_COMPANY_THAT_OBJECTS = InputRule.asks(
            "PN-02",
            "rules-for-the-company-that-objects",
            RuleOnObjection.class,
            (now, ruling) -> now.content()
                    .task(ruling.task())
                    .map(Task::objection)
                    .map(objection -> Answer.of(objection
                                    .company()
                                    .equals(speaker(now.turn()).company()))
                            .with("company", objection.company()))
                    .orElse(Answer.met()));

    static final InputRule<ProductionInstruction, Reschedule> KEEPS_WHAT_WAS_DONE =
            InputRule.asks("PN-09", "keeps-what-was-done", Reschedule.class, (now, again) -> {
                Set<String> lost = new TreeSet<>();
                tasks(now.content()).stream()
                        .filter(Task::isDone)
                        .filter(done -> again.tasks().stream().noneMatch(done::isSameAs))
                        .forEach(done -> lost.add(done.planned().id()));
                return Answer.of(lost.isEmpty()).with("tasks", String.join(", ", lost));
            });

    /** Pointed out to the order desk, which talks with the customer. */
    static final Rule<ProductionInstruction> ENDS_IN_TIME = Rule.asks("PN-09", "ends-in-time", now -> {
        Plan plan = now.content().plan();
        LocalDate due = now.content().due();
        return Answer.of(plan == null || !plan.end().isAfter(due))
                .with("due", due)
                .with("end", plan == null ? "-" : plan.end());
    });

    static final InputRule<ProductionInstruction, AnnouncePlan> TELLS_EVERY_DEPARTMENT =
            InputRule.asks("PN-09", "tells-every-department", AnnouncePlan.class, (now, told) -> {
                Set<String> missing = new TreeSet<>();
                Plan plan = now.content().plan();
                if (plan != null) {
                    missing.addAll(plan.departments());
                }
                missing.removeAll(told.departments());
                return Answer.of(missing.isEmpty()).with("departments", String.join(", ", missing));
            });

    static final InputRule<ProductionInstruction, AnnouncePlan> TELLS_THE_MOVED_DATE =
            InputRule.asks("PN-09", "tells-the-moved-date", AnnouncePlan.class, (now, told) -> {
                Plan plan = now.content().plan();
                LocalDate moved =
                        plan == null || !plan.end().isAfter(now.content().due()) ? null : plan.end();
                boolean agrees = moved == null ? told.movedTo() == null : moved.equals(told.movedTo());
                return Answer.of(agrees).with("date", moved == null ? "-" : moved);
            });

    static final Rule<ProductionInstruction> A_PROBLEM_BECAME_A_REQUEST = Rule.asks(
            "PN-10",
            "a-problem-became-a-request",
            now -> Answer.allOf(tasks(now.content()).stream()
                    .filter(task -> task.readiness() != null)
                    .map(task -> Answer.of(isAskedFor(now, task.readiness()))
                            .with("task", task.planned().id())
                            .with("lacking", task.readiness().lacking()))
                    .toList()),
            THE_REQUESTS);

    static final InputRule<ProductionInstruction, ReleaseDesign> IS_AN_OPEN_DESIGN = InputRule.asks(
            "PN-15",
            "is-an-open-design",
            ReleaseDesign.class,
            (now, release) -> Answer.of(now.content()
                            .task(release.task())
                            .map(task -> task.isOpen(TaskKind.DESIGN))
                            .orElse(true))
                    .with("task", release.task()));

    static final InputRule<ProductionInstruction, ReceiveParts> ARE_OPEN_PARTS = InputRule.asks(
            "PN-15",
            "are-open-parts",
            ReceiveParts.class,
            (now, receipt) -> Answer.of(now.content()
                            .task(receipt.task())
                            .map(task -> task.planned().kind().isOfParts() && !task.isDone())
                            .orElse(true))
                    .with("task", receipt.task()));

    static final InputRule<ProductionInstruction, ReceiveParts> ARRIVED_WHERE_THEY_WERE_ORDERED = InputRule.asks(
            "PN-15",
            "arrived-where-they-were-ordered",
            ReceiveParts.class,
            (now, receipt) -> Answer.of(receipt.company().equals(now.filed().company()))
                    .with("company", now.filed().company()));

    static final Condition<ProductionInstruction> WORK_HAS_BEGUN =
            Condition.when("work has begun", instruction -> instruction.making().begun());
    static final Condition<ProductionInstruction> ITS_GOODS_WERE_PRESENTED = Condition.when(
            "its goods are before the inspection",
            instruction -> instruction.making().presented());
    static final Condition<ProductionInstruction> ITS_PLAN_IS_TO_BE_TOLD = Condition.when(
            "its plan is still to be told",
            instruction -> instruction.plan() != null && !instruction.plan().told());
    static final Condition<ProductionInstruction> IT_IS_AGREED =
            Condition.when("planner and order desk agree", instruction -> true);

    /** The planner proposes, and the order desk agrees; each is heard on the plan alone (PN-09). */
    static final ApprovalPolicy<Situation<ProductionInstruction>> RESCHEDULING = approvals(
                    "rescheduling",
                    step(ProductionInstruction.class, "order desk", ORDER_DESK)
                            .covering(covered("plan", ProductionInstruction::plan)))
            .ofTheChangeAlone();

    private PlanRules() {}

    /** When the time to object is over; null without a plan (PN-02). */
    static @Nullable Instant objectionsEnd(Situation<ProductionInstruction> now) {
        Plan plan = now.content().plan();
        return plan == null
                ? null
                : now.turn().policy().calendar().endOfWorkingDay(plan.drawnAt(), now.setting(DAYS_TO_OBJECT));
    }

    private static boolean isAskedFor(Situation<ProductionInstruction> now, Readiness found) {
        if (found.lacking().isEmpty()) {
            return found.request() == null;
        }
        return found.request() != null
                && now.find(THE_REQUESTS, found.request())
                        .filter(request ->
                                now.filed().ref().equals(request.content().instruction()))
                        .isPresent();
    }

    /** For whose department and company somebody speaks: the one in whose place they act, or they themselves. */
    static Actor speaker(Turn turn) {
        return turn.deputy() == null ? turn.actor() : turn.deputy().giver();
    }

    private static List<Task> tasks(ProductionInstruction instruction) {
        return instruction.plan() == null ? List.of() : instruction.plan().tasks();
    }
}
