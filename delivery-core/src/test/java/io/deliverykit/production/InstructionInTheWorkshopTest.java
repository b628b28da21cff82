package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods while they are made, inspected and stocked. */
class InstructionInTheWorkshopTest {
    private static final InspectionReport GOOD = new InspectionReport("GB/T 708", "5", null, "", "inspector");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
    private final ProductionScene production = scene.production("p1", order);

    @Test
    @Tag("PN-06")
    void goes_on_only_when_engineering_lets_it_and_where_it_was_stopped() {
        Ref<ProductionInstruction> planned = production.planned();
        stopAndResume(planned, ProductionInstructionState.PLANNED);
        scene.does(PRODUCTION_MANAGER, planned, new StartProduction());
        stopAndResume(planned, ProductionInstructionState.IN_PRODUCTION);
        scene.does(PRODUCTION_MANAGER, planned, new PresentGoods(Set.of("welder"), "B7"));
        stopAndResume(planned, ProductionInstructionState.IN_INSPECTION);

        assertThat(scene.desk().find(CLERK, QualityInspection.ref("p1-inspection-2")))
                .isEmpty();
    }

    @Test
    @Tag("PN-06")
    void is_stopped_even_before_its_new_plan_was_told() {
        Ref<ProductionInstruction> planned = production.inProduction();
        scene.does(
                PLANNER,
                planned,
                new Reschedule(ProductionScene.tasks(scene.today()), Set.of(TaskKind.DESIGN), "no capacity"));
        scene.approve(planned, People.ORDER_DESK);

        stopAndResume(planned, ProductionInstructionState.RESCHEDULED);
    }

    private void stopAndResume(Ref<ProductionInstruction> instruction, ProductionInstructionState state) {
        Filed<ProductionInstruction> stopped =
                scene.does(ENGINEER, instruction, new StopWork(EngineeringDocument.WORK_INSTRUCTIONS, "wrong weld"));
        assertThat(stopped.state()).isEqualTo(ProductionInstructionState.SUSPENDED);
        assertThat(stopped.content().making().isStopped()).isTrue();
        assertThat(scene.refusals(PRODUCTION_MANAGER, instruction, new StartProduction()))
                .containsExactly("AX-01 not-in-state");
        assertThat(scene.refusals(PRODUCTION_MANAGER, instruction, new ResumeWork()))
                .containsExactly("AX-01 not-by-role");
        assertThat(scene.does(ENGINEER, instruction, new ResumeWork()).state()).isEqualTo(state);
    }

    @Test
    @Tag("PN-07")
    void stocks_as_issuable_only_what_passed_and_is_packed_to_the_standard() {
        production.inInspection();
        StockGoods all = stock(10, ProductionScene.PACKING);
        assertThat(scene.refusals(KEEPER, production.ref(), all)).containsExactly("PN-07 passed-its-final-inspection");

        scene.does(KEEPER, production.ref(), new StockBlocked("not inspected"));
        assertThat(scene.find(production.ref()).content().making().blocked()).isEqualTo("not inspected");
        assertThat(scene.find(production.ref()).content().making().stocked()).isEmpty();
        pass(production.inspection());

        assertThat(scene.refusals(KEEPER, production.ref(), stock(10, "cardboard")))
                .containsExactly("PN-07 is-packed-to-its-standard");
        Filed<ProductionInstruction> stocked = scene.does(KEEPER, production.ref(), all);
        assertThat(stocked.content().making().blocked()).isEmpty();
    }

    @Test
    @Tag("PN-07")
    void stocks_no_more_than_it_instructs_and_nothing_else() {
        production.passed();

        assertThat(scene.refusals(KEEPER, production.ref(), stock(11, ProductionScene.PACKING)))
                .containsExactly("PN-07 stocks-what-it-instructs");
        assertThat(scene.refusals(KEEPER, production.ref(), stock(0, ProductionScene.PACKING)))
                .containsExactly("PN-07 stocks-what-it-instructs");
        assertThat(scene.refusals(
                        KEEPER,
                        production.ref(),
                        new StockGoods(Map.of("1", Quantity.of(1, Unit.KILOGRAM)), ProductionScene.PACKING)))
                .containsExactly("PN-07 stocks-what-it-instructs");
    }

    @Test
    @Tag("SO-09")
    void leaves_the_order_to_be_instructed_for_what_did_not_come_of_it() {
        production.passed();
        scene.does(KEEPER, production.ref(), stock(7, ProductionScene.PACKING));

        assertThat(scene.find(order).deadline("instruction")).isPresent();
        scene.production("p2", order).of(3).issued();
        assertThat(scene.find(order).deadline("instruction")).isEmpty();
    }

    @Test
    @Tag("PN-07")
    void makes_again_what_failed_and_only_the_new_lot_counts() {
        production.failed();
        scene.does(PRODUCTION_MANAGER, production.ref(), new MakeAgain("rust"));
        scene.does(PRODUCTION_MANAGER, production.ref(), new PresentGoods(Set.of("smith"), "B8"));
        Ref<QualityInspection> second = QualityInspection.ref("p1-inspection-2");
        scene.does(QUALITY_MANAGER, production.inspection(), new ReworkGoods("brush", Set.of("welder"), "foreman"));
        pass(production.inspection());

        assertThat(scene.refusals(KEEPER, production.ref(), stock(10, ProductionScene.PACKING)))
                .containsExactly("PN-07 passed-its-final-inspection");
        assertThat(scene.find(second).content().madeBy()).containsExactly("smith");
        pass(second);
        scene.does(KEEPER, production.ref(), stock(10, ProductionScene.PACKING));
    }

    @Test
    @Tag("PN-07")
    void makes_nothing_again_that_did_not_fail() {
        production.passed();

        assertThat(scene.refusals(PRODUCTION_MANAGER, production.ref(), new MakeAgain("no reason")))
                .containsExactly("PN-07 failed-its-final-inspection");
    }

    @Test
    @Tag("PN-07")
    void stocks_goods_that_were_mended_and_passed_then() {
        production.failed();
        scene.does(QUALITY_MANAGER, production.inspection(), new ReworkGoods("brush", Set.of("welder"), "foreman"));
        pass(production.inspection());

        scene.does(KEEPER, production.ref(), stock(10, ProductionScene.PACKING));
    }

    @Test
    @Tag("QI-05")
    void is_not_passed_by_who_made_it() {
        production.inProduction();
        scene.does(PRODUCTION_MANAGER, production.ref(), new PresentGoods(Set.of("inspector"), "B7"));
        scene.does(INSPECTOR, production.inspection(), new StartInspection());

        assertThat(scene.refusals(INSPECTOR, production.inspection(), new PassGoods(GOOD, "L-1")))
                .containsExactly("QI-05 inspector-did-not-make-them");
    }

    private void pass(Ref<QualityInspection> inspection) {
        scene.does(INSPECTOR, inspection, new StartInspection());
        scene.does(INSPECTOR, inspection, new PassGoods(GOOD, "L-1"));
    }

    private static StockGoods stock(long pieces, String packedTo) {
        return new StockGoods(Map.of("1", Quantity.of(pieces, Unit.PIECE)), packedTo);
    }
}
