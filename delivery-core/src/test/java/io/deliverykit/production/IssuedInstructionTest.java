package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.DescribeProduct;
import io.deliverykit.product.ProductCommands.RedesignProduct;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.PlanningMeeting.Seat;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the order that takes effect to the plan. */
class IssuedInstructionTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
    private final ProductionScene production = scene.production("p1", order);

    @Test
    @Tag("SO-09")
    void is_issued_within_four_hours_of_the_orders_effect() {
        assertThat(due(order, "instruction")).isEqualTo(Scene.START.plus(Duration.ofHours(4)));

        scene.clock().advance(Duration.ofHours(4));

        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1);
        production.issued();
        assertThat(scene.find(order).deadline("instruction")).isEmpty();
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();
    }

    @Test
    @Tag("SO-09")
    void stops_the_orders_clock_only_once_all_of_it_is_instructed() {
        production.of(4).issued();
        assertThat(scene.find(order).deadline("instruction")).isPresent();

        scene.production("p2", order).of(6).issued();
        assertThat(scene.find(order).deadline("instruction")).isEmpty();
    }

    @Test
    @Tag("SO-09")
    void starts_the_orders_clock_anew_when_it_is_cancelled() {
        production.issued();
        scene.clock().advance(Duration.ofHours(1));
        scene.does(People.ORDER_DESK, production.ref(), new CancelInstruction("twice"));

        assertThat(due(order, "instruction")).isEqualTo(Scene.START.plus(Duration.ofHours(5)));
        assertThat(scene.production("p2", order).issued()).isNotNull();
    }

    @Test
    @Tag("SO-09")
    void is_not_due_for_what_notes_have_taken_from_stock() {
        scene.note("n1").of(order, 10).signed();

        assertThat(scene.find(order).deadline("instruction")).isEmpty();
    }

    @Test
    @Tag("SO-09")
    void instructs_no_more_than_is_ordered_though_in_parts() {
        production.of(4).issued();

        assertThat(scene.refusals(
                        People.ORDER_DESK,
                        ProductionInstruction.ref("p2"),
                        scene.production("p2", order).of(7).issue()))
                .containsExactly("SO-09 instructs-no-more-than-is-ordered");
        assertThat(scene.production("p2", order).of(6).issued()).isNotNull();
    }

    @Test
    @Tag("SO-09")
    void agrees_with_its_order_line_by_line() {
        IssueInstruction good = production.issue();

        assertThat(refused(with(good, line("1", "COIL", 10)))).contains("SO-09 agrees-with-its-order");
        assertThat(refused(with(good, line("9", "SHEET", 10)))).contains("SO-09 agrees-with-its-order");
        assertThat(refused(with(good, line("1", "SHEET", 0)))).contains("SO-09 names-each-line-once");
        assertThat(refused(with(good, line("1", "SHEET", 5), line("1", "SHEET", 5))))
                .contains("SO-09 names-each-line-once");
    }

    @Test
    @Tag("XP-05")
    void is_issued_and_planned_only_while_its_order_stands() {
        assertThat(scene.refusals(
                        People.ORDER_DESK,
                        ProductionInstruction.ref("p2"),
                        scene.production("p2", scene.order("o2").of(10).drafted())
                                .issue()))
                .contains("XP-05 the-order-it-makes-stands");

        production.issued();
        scene.does(People.ORDER_DESK, order, new PutOnHold("doubts"));
        assertThat(scene.refusals(PLANNER, production.ref(), production.plan()))
                .containsExactly("XP-05 the-order-it-makes-stands");
    }

    @Test
    @Tag("PN-03")
    void is_due_by_the_day_agreed_with_the_customer() {
        LocalDate agreed = scene.find(order).content().lines().get(0).agreed();
        IssueInstruction good = production.issue();

        assertThat(refused(dueOn(good, agreed.plusDays(1)))).containsExactly("PN-03 is-due-when-the-order-is");
        assertThat(refused(dueOn(good, LocalDate.MIN))).containsExactly("PN-03 is-due-when-the-order-is");
        scene.does(People.ORDER_DESK, production.ref(), dueOn(good, agreed));
        assertThat(scene.refusals(People.ORDER_DESK, production.ref(), new MoveDueDate(agreed.plusDays(1))))
                .containsExactly("PN-03 is-due-when-the-order-is");
        scene.does(People.ORDER_DESK, production.ref(), new MoveDueDate(agreed.minusDays(1)));
    }

    @Test
    @Tag("PN-03")
    void is_due_by_the_days_of_its_own_lines_alone() {
        OrderLine sooner = OrderLine.of(
                "2",
                "c1",
                "SHEET",
                Quantity.of(10, Unit.PIECE),
                Scene.LIST_PRICE,
                scene.today().plusDays(7));
        Ref<SalesOrder> two = scene.order("o2").of(10).of(sooner).confirmed();

        assertThat(scene.find(scene.production("p2", two).issued()).content().due())
                .isEqualTo(scene.today().plusDays(14));
    }

    @Test
    @Tag("PN-01")
    void is_planned_within_four_hours_and_within_a_day_if_of_complete_sets() {
        production.issued();
        Ref<SalesOrder> other = scene.order("o2").of(10).confirmed();
        Ref<ProductionInstruction> sets =
                scene.production("p2", other).ofCompleteSets().issued();

        assertThat(due(production.ref(), "plan")).isEqualTo(Scene.START.plus(Duration.ofHours(4)));
        assertThat(due(sets, "plan")).isEqualTo(Scene.START.plus(Duration.ofHours(24)));
        scene.does(PLANNER, production.ref(), production.plan());
        assertThat(scene.find(production.ref()).deadline("plan")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    @Tag("PN-01")
    void names_each_kind_of_task_or_says_that_it_needs_none(TaskKind kind) {
        production.issued();
        List<PlannedTask> others = ProductionScene.tasks(scene.today()).stream()
                .filter(task -> task.kind() != kind)
                .toList();
        Set<TaskKind> spared = EnumSet.of(TaskKind.DESIGN);
        spared.remove(kind);

        assertThat(scene.refusals(PLANNER, production.ref(), new DrawUpPlan(others, spared)))
                .containsExactly("PN-01 names-every-kind-of-task");
        spared.add(kind);
        boolean canBeSpared = scene.attempt(PLANNER, production.ref(), new DrawUpPlan(others, spared))
                .isGranted();
        assertThat(canBeSpared).isEqualTo(kind != TaskKind.ASSEMBLY && kind != TaskKind.PACKING);
    }

    @Test
    @Tag("PN-01")
    void dates_each_task_sensibly_and_names_it_once() {
        production.issued();
        LocalDate today = scene.today();

        assertThat(planned(ProductionScene.task("made", TaskKind.MADE_PARTS, "production", today, -1)))
                .containsExactly("PN-01 dates-each-task");
        assertThat(planned(ProductionScene.task("bought", TaskKind.MADE_PARTS, "production", today, 0)))
                .containsExactly("PN-01 dates-each-task");
        assertThat(planned(new PlannedTask("m", TaskKind.MADE_PARTS, "production", today, LocalDate.MAX)))
                .containsExactly("PN-01 dates-each-task");
    }

    @Test
    @Tag("PN-05")
    @Tag("PN-08")
    void is_planned_with_papers_and_after_a_meeting_if_it_is_not_regular() {
        scene.does(ENGINEER, Product.ref("SHEET"), new RedesignProduct("thinner"));
        production.issued();
        assertThat(scene.refusals(PLANNER, production.ref(), production.plan()))
                .containsExactly("PN-05 has-its-engineering-documents", "PN-08 was-met-about");

        scene.does(ENGINEER, production.ref(), new HandOverDocuments(ProductionScene.PAPERS.subList(0, 4), null));
        scene.does(PLANNER, production.ref(), production.meeting(Seat.ENGINEER, Seat.PURCHASER));
        assertThat(scene.refusals(PLANNER, production.ref(), production.plan()))
                .containsExactly("PN-05 has-its-engineering-documents", "PN-08 was-met-about");

        scene.does(ENGINEER, production.ref(), new HandOverDocuments(ProductionScene.PAPERS.subList(4, 5), null));
        scene.does(
                PLANNER, production.ref(), production.meeting(Seat.ENGINEER, Seat.PRODUCTION_MANAGER, Seat.PURCHASER));
        scene.does(PLANNER, production.ref(), production.plan());
    }

    @Test
    @Tag("PN-08")
    void is_not_met_about_where_lateness_does_not_hurt_its_customer() {
        scene.does(ENGINEER, Product.ref("SHEET"), new DescribeProduct("GB/T 708", 30));

        assertThat(scene.find(production.planned()).state()).isEqualTo(ProductionInstructionState.PLANNED);
    }

    @Test
    @Tag("PN-08")
    void is_met_about_with_quality_if_more_than_the_products_standard_is_asked() {
        Ref<SalesOrder> strict = scene.order("o2").of(10).confirmed();
        amendTo(strict, "EN 10130");
        ProductionScene demanding = scene.production("p2", strict);
        demanding.issued();
        scene.does(ENGINEER, demanding.ref(), new HandOverDocuments(ProductionScene.PAPERS, null));
        scene.does(PLANNER, demanding.ref(), demanding.meeting(Seat.ENGINEER, Seat.PRODUCTION_MANAGER, Seat.PURCHASER));

        assertThat(scene.refusals(PLANNER, demanding.ref(), demanding.plan())).containsExactly("PN-08 was-met-about");
        scene.does(PLANNER, demanding.ref(), demanding.meeting(Seat.values()));
        scene.does(PLANNER, demanding.ref(), demanding.plan());
    }

    @Test
    @Tag("PN-08")
    void is_met_about_before_the_meeting_is_put_on_record() {
        production.issued();
        RecordMeeting meeting = production.meeting(Seat.ENGINEER);

        assertThat(scene.refusals(
                        PLANNER,
                        production.ref(),
                        new RecordMeeting(meeting.on().plusDays(1), meeting.attendees())))
                .containsExactly("PN-08 meeting-was-held");
    }

    private void amendTo(Ref<SalesOrder> amended, String standard) {
        OrderLine line = scene.find(amended).content().lines().get(0).toStandard(standard);
        scene.does(People.ORDER_DESK, amended, new AmendOrder(List.of(line), "Ms Wang", "agreed"));
        scene.approve(amended, SALES_MANAGER, ENGINEER, PLANNER, PURCHASER);
    }

    private List<String> planned(PlannedTask made) {
        List<PlannedTask> tasks = new java.util.ArrayList<>(ProductionScene.tasks(scene.today()));
        tasks.set(0, made);
        return scene.refusals(PLANNER, production.ref(), new DrawUpPlan(tasks, Set.of(TaskKind.DESIGN)));
    }

    private List<String> refused(IssueInstruction issue) {
        return scene.refusals(People.ORDER_DESK, production.ref(), issue);
    }

    private static IssueInstruction with(IssueInstruction issue, InstructedLine... lines) {
        return new IssueInstruction(
                issue.order(), issue.customer(), List.of(lines), false, ProductionScene.PACKING, issue.due());
    }

    private static IssueInstruction dueOn(IssueInstruction issue, LocalDate day) {
        return new IssueInstruction(
                issue.order(), issue.customer(), issue.lines(), false, ProductionScene.PACKING, day);
    }

    private static InstructedLine line(String id, String product, long pieces) {
        return new InstructedLine(id, product, "", Quantity.of(pieces, Unit.PIECE));
    }

    private Instant due(Ref<?> document, String clock) {
        return scene.find(document).deadline(clock).map(Deadline::due).orElseThrow();
    }
}
