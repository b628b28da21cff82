package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Delegation;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.production.DepartmentRequestCommands.AskDepartment;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is done by the plan, and what is done to it. */
class PlannedInstructionTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ProductionScene production =
            scene.production("p1", scene.order("o1").of(10).confirmed());
    private final Ref<ProductionInstruction> instruction = production.planned();
    private final LocalDate today = scene.today();

    @Test
    @Tag("PN-02")
    void is_objected_to_by_a_department_for_its_own_task_within_a_working_day() {
        ObjectToDate objection = new ObjectToDate("bought", today.plusDays(6), "no stock");

        assertThat(scene.refusals(ENGINEER, instruction, objection)).containsExactly("PN-02 objects-to-its-own-date");
        assertThat(due("objections")).isEqualTo(midnightAfter(today.plusDays(1)));
        scene.clock().set(midnightAfter(today.plusDays(1)).minusSeconds(1));
        scene.does(PURCHASER, instruction, objection);
        scene.clock().advance(Duration.ofSeconds(1));
        Refusal refusal =
                scene.attempt(PURCHASER, instruction, objection).reasons().get(0);
        assertThat(refusal.name()).isEqualTo("can-still-be-objected-to");
        assertThat(refusal.values())
                .containsEntry("until", midnightAfter(today.plusDays(1)).toString());
    }

    @Test
    @Tag("PN-02")
    void is_ruled_on_by_the_general_manager_of_the_company_that_objects() {
        RuleOnObjection ruling = new RuleOnObjection("bought", today.plusDays(5), "in between");
        assertThat(scene.refusals(GENERAL_MANAGER, instruction, ruling)).containsExactly("PN-02 was-objected-to");

        Actor theirPurchaser = PURCHASER.ofCompany("sister");
        scene.does(theirPurchaser, instruction, new ObjectToDate("bought", today.plusDays(6), "no stock"));
        assertThat(scene.refusals(GENERAL_MANAGER, instruction, ruling))
                .containsExactly("PN-02 rules-for-the-company-that-objects");
        Filed<ProductionInstruction> ruled = scene.does(GENERAL_MANAGER.ofCompany("sister"), instruction, ruling);

        assertThat(task(ruled, "bought").planned().due()).isEqualTo(today.plusDays(5));
        assertThat(scene.refusals(GENERAL_MANAGER.ofCompany("sister"), instruction, ruling))
                .containsExactly("PN-02 was-objected-to");
    }

    @Test
    @Tag("PN-01")
    @Tag("PN-02")
    void is_not_ruled_to_end_before_it_begins() {
        scene.does(PURCHASER, instruction, new ObjectToDate("bought", today.plusDays(6), "no stock"));

        assertThat(scene.refusals(
                        GENERAL_MANAGER, instruction, new RuleOnObjection("bought", today.minusDays(1), "at once")))
                .containsExactly("PN-01 dates-each-task");
        assertThat(scene.refusals(GENERAL_MANAGER, instruction, new RuleOnObjection("paint", today, "at once")))
                .containsExactly("PN-01 names-a-task");
    }

    @Test
    @Tag("PN-09")
    void is_rescheduled_when_planner_and_order_desk_agree_and_every_department_is_told() {
        scene.does(PLANNER, instruction, later(20));
        assertThat(scene.find(instruction).state()).isEqualTo(ProductionInstructionState.PLANNED);
        assertThat(scene.refusals(PLANNER, instruction, new Review.Approve<>())).isNotEmpty();
        Filed<ProductionInstruction> agreed = scene.approve(instruction, People.ORDER_DESK);
        assertThat(agreed.state()).isEqualTo(ProductionInstructionState.RESCHEDULED);

        LocalDate end = today.plusDays(20);
        assertThat(announced(Set.of("production", "purchasing"), end)).containsExactly("PN-09 tells-every-department");
        assertThat(announced(Set.of("production", "purchasing", "warehouse"), null))
                .containsExactly("PN-09 tells-the-moved-date");
        Filed<ProductionInstruction> told = scene.does(
                PLANNER, instruction, new AnnouncePlan(Set.of("production", "purchasing", "warehouse"), end));

        assertThat(told.state()).isEqualTo(ProductionInstructionState.PLANNED);
        assertThat(told.content().plan().end()).isEqualTo(end);
    }

    @Test
    @Tag("PN-09")
    void tells_no_moved_date_where_none_is_moved() {
        scene.does(PRODUCTION_MANAGER, instruction, new StartProduction());
        scene.does(PLANNER, instruction, later(10));
        scene.approve(instruction, People.ORDER_DESK);

        assertThat(announced(Set.of("production", "purchasing", "warehouse"), today.plusDays(10)))
                .containsExactly("PN-09 tells-the-moved-date");
        assertThat(scene.does(
                                PLANNER,
                                instruction,
                                new AnnouncePlan(Set.of("production", "purchasing", "warehouse"), null))
                        .state())
                .isEqualTo(ProductionInstructionState.IN_PRODUCTION);
    }

    @Test
    @Tag("PN-09")
    void stays_as_it_is_when_the_order_desk_says_no() {
        scene.does(PLANNER, instruction, later(20));
        Filed<ProductionInstruction> kept =
                scene.does(People.ORDER_DESK, instruction, new Review.Reject<>("the customer waits"));

        assertThat(kept.state()).isEqualTo(ProductionInstructionState.PLANNED);
        assertThat(kept.content().plan().end()).isEqualTo(today.plusDays(9));
    }

    @Test
    @Tag("PN-09")
    void keeps_what_was_done_when_it_is_rescheduled() {
        scene.does(KEEPER, instruction, new ReceiveParts("made", TENANT));
        scene.does(PLANNER, instruction, new CheckReadiness("packing", Set.of(), null));
        scene.does(PLANNER, instruction, later(20));
        Filed<ProductionInstruction> agreed = scene.approve(instruction, People.ORDER_DESK);

        assertThat(task(agreed, "made").isDone()).isTrue();
        assertThat(task(agreed, "packing").readiness()).isNull();
        assertThat(agreed.content().plan().end()).isEqualTo(today.plusDays(20));
    }

    @Test
    @Tag("PN-09")
    void drops_nothing_that_was_done_when_it_is_rescheduled() {
        scene.does(KEEPER, instruction, new ReceiveParts("made", TENANT));
        List<PlannedTask> others = ProductionScene.tasks(today).subList(1, 4);

        assertThat(scene.refusals(
                        PLANNER,
                        instruction,
                        new Reschedule(others, Set.of(TaskKind.DESIGN, TaskKind.MADE_PARTS), "no capacity")))
                .containsExactly("PN-09 keeps-what-was-done");
    }

    @Test
    @Tag("PN-09")
    void tells_the_order_desk_of_a_ruling_that_moves_the_end_beyond_the_due_date() {
        scene.does(PURCHASER, instruction, new ObjectToDate("bought", today.plusDays(16), "no stock"));
        Outcome ruled = scene.attempt(
                GENERAL_MANAGER, instruction, new RuleOnObjection("bought", today.plusDays(15), "no other way"));

        assertThat(ruled.isGranted()).isTrue();
        assertThat(ruled.hints()).extracting(Refusal::name).containsExactly("ends-in-time");
        assertThat(ruled.hints().get(0).values())
                .containsEntry("end", today.plusDays(15).toString());
    }

    @Test
    @Tag("PN-02")
    void is_objected_to_for_the_department_of_the_one_in_whose_place_somebody_acts() {
        MemoryDirectory directory = new MemoryDirectory(
                List.of(PURCHASER, PLANNER),
                Map.of(
                        TENANT,
                        List.of(new Delegation(
                                PURCHASER.person(),
                                PLANNER.person(),
                                PURCHASER.roles(),
                                Set.of(),
                                Scene.START,
                                Scene.START.plus(Duration.ofDays(9)),
                                null))));
        Scene deputies = Scene.with(new MemoryStorage(), desk -> desk.directory(directory))
                .furnished();
        Ref<ProductionInstruction> theirs = deputies.production(
                        "p1", deputies.order("o1").of(10).confirmed())
                .planned();

        assertThat(deputies.desk()
                        .submit(Submission.of(
                                        PLANNER, theirs, new ObjectToDate("bought", today.plusDays(6), "no stock"))
                                .inPlaceOf(PURCHASER.person()))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("PN-10")
    void is_checked_for_readiness_two_days_before_each_task_begins() {
        assertThat(due("readiness")).isEqualTo(midnight(today.minusDays(2)));

        scene.does(PLANNER, instruction, new CheckReadiness("made", Set.of(), null));
        scene.does(PLANNER, instruction, new CheckReadiness("bought", Set.of(), null));
        assertThat(due("readiness")).isEqualTo(midnight(today.plusDays(3)));
        scene.does(PLANNER, instruction, new CheckReadiness("assembly", Set.of(), null));
        scene.does(PLANNER, instruction, new CheckReadiness("packing", Set.of(), null));
        assertThat(scene.find(instruction).deadline("readiness")).isEmpty();
    }

    @Test
    @Tag("PN-10")
    void lacks_nothing_of_which_no_department_was_asked() {
        Ref<DepartmentRequest> request = DepartmentRequest.ref("r1");
        Ref<DepartmentRequest> other = DepartmentRequest.ref("r2");
        scene.does(PLANNER, request, new AskDepartment(instruction, "purchasing", "no steel", today));
        scene.does(PLANNER, other, new AskDepartment(null, "purchasing", "no steel", today));

        assertThat(checked(Set.of(Need.MATERIAL), null)).containsExactly("PN-10 a-problem-became-a-request");
        assertThat(checked(Set.of(Need.MATERIAL), other)).containsExactly("PN-10 a-problem-became-a-request");
        assertThat(checked(Set.of(), request)).containsExactly("PN-10 a-problem-became-a-request");
        assertThat(checked(Set.of(Need.MATERIAL), DepartmentRequest.ref("none")))
                .containsExactly("PN-10 missing-fact");
        scene.does(PLANNER, instruction, new CheckReadiness("assembly", Set.of(Need.MATERIAL), request));
    }

    @Test
    @Tag("PN-11")
    void tells_the_packers_a_day_before_and_three_days_before_if_of_complete_sets() {
        Ref<ProductionInstruction> sets = scene.production(
                        "p2", scene.order("o2").of(10).confirmed())
                .ofCompleteSets()
                .planned();
        assertThat(due("packing")).isEqualTo(midnight(today.plusDays(7)));
        assertThat(scene.find(sets).deadline("packing").map(Deadline::due)).contains(midnight(today.plusDays(5)));

        scene.does(PLANNER, instruction, new TellPacking());
        assertThat(scene.find(instruction).deadline("packing")).isEmpty();
    }

    @Test
    @Tag("PN-11")
    void tells_the_packers_anew_when_packing_is_moved() {
        scene.does(PLANNER, instruction, new TellPacking());
        scene.does(PLANNER, instruction, later(20));
        scene.approve(instruction, People.ORDER_DESK);

        assertThat(due("packing")).isEqualTo(midnight(today.plusDays(18)));
    }

    @Test
    @Tag("PN-15")
    void has_parts_once_they_are_in_the_warehouse_of_the_company_that_ordered_them() {
        assertThat(due("task")).isEqualTo(midnightAfter(today.plusDays(3)));

        assertThat(scene.refusals(KEEPER, instruction, new ReceiveParts("made", "sister")))
                .containsExactly("PN-15 arrived-where-they-were-ordered");
        assertThat(scene.refusals(KEEPER, instruction, new ReceiveParts("packing", TENANT)))
                .containsExactly("PN-15 are-open-parts");
        scene.does(KEEPER, instruction, new ReceiveParts("made", TENANT));

        assertThat(due("task")).isEqualTo(midnightAfter(today.plusDays(4)));
        assertThat(scene.refusals(KEEPER, instruction, new ReceiveParts("made", TENANT)))
                .containsExactly("PN-15 are-open-parts");
    }

    @Test
    @Tag("PN-15")
    void has_a_design_once_engineering_has_released_it() {
        List<PlannedTask> tasks = new ArrayList<>(ProductionScene.tasks(today));
        tasks.add(ProductionScene.task("drawing", TaskKind.DESIGN, "engineering", today, 1));
        ProductionScene designed =
                scene.production("p2", scene.order("o2").of(10).confirmed());
        designed.issued();
        scene.does(PLANNER, designed.ref(), new DrawUpPlan(tasks, Set.of()));

        assertThat(scene.refusals(ENGINEER, designed.ref(), new ReleaseDesign("made")))
                .containsExactly("PN-15 is-an-open-design");
        assertThat(task(scene.does(ENGINEER, designed.ref(), new ReleaseDesign("drawing")), "drawing")
                        .isDone())
                .isTrue();
        assertThat(scene.refusals(ENGINEER, designed.ref(), new ReleaseDesign("drawing")))
                .containsExactly("PN-15 is-an-open-design");
    }

    /** The same plan with packing over on another day. */
    private Reschedule later(int days) {
        List<PlannedTask> tasks = new ArrayList<>(ProductionScene.tasks(today));
        tasks.set(3, ProductionScene.task("packing", TaskKind.PACKING, "warehouse", today.plusDays(days - 1), 1));
        return new Reschedule(tasks, Set.of(TaskKind.DESIGN), "no capacity");
    }

    private List<String> announced(Set<String> departments, @Nullable LocalDate movedTo) {
        return scene.refusals(PLANNER, instruction, new AnnouncePlan(departments, movedTo));
    }

    private List<String> checked(Set<Need> lacking, @Nullable Ref<DepartmentRequest> request) {
        return scene.refusals(PLANNER, instruction, new CheckReadiness("assembly", lacking, request));
    }

    private static Task task(Filed<ProductionInstruction> filed, String id) {
        return filed.content().task(id).orElseThrow();
    }

    private Instant due(String clock) {
        return scene.find(instruction).deadline(clock).map(Deadline::due).orElseThrow();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Scene.ZONE).toInstant();
    }

    private static Instant midnightAfter(LocalDate day) {
        return midnight(day.plusDays(1));
    }
}
