package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.Instructed;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.quality.InspectionKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quality.QualityInspectionState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An instruction's whole life, from the order that takes effect to the goods in the warehouse. */
class ProductionInstructionStoryTest {
    private static final Quantity TEN = Quantity.of(10, Unit.PIECE);
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PN-01")
    @Tag("PN-07")
    @Tag("PN-15")
    void goods_are_instructed_planned_made_inspected_and_stocked() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        ProductionScene production = scene.production("p1", order);
        Ref<ProductionInstruction> instruction = production.issued();
        assertThat(scene.find(order).content().production().instructed()).containsOnlyKeys("p1");

        scene.does(PLANNER, instruction, production.plan());
        scene.does(PLANNER, instruction, new CheckReadiness("assembly", Set.of(), null));
        scene.does(KEEPER, instruction, new ReceiveParts("made", TENANT));
        scene.does(KEEPER, instruction, new ReceiveParts("bought", TENANT));
        scene.does(PRODUCTION_MANAGER, instruction, new StartProduction());
        scene.does(PLANNER, instruction, new TellPacking());
        scene.does(People.ORDER_DESK, instruction, new CheckProgress(scene.today()));
        scene.does(PRODUCTION_MANAGER, instruction, new PresentGoods(Set.of("welder"), "B7"));

        Filed<QualityInspection> opened = scene.find(production.inspection());
        assertThat(opened.state()).isEqualTo(QualityInspectionState.REQUESTED);
        assertThat(opened.content().kind()).isEqualTo(InspectionKind.FINISHED);
        assertThat(opened.content().madeBy()).containsExactly("welder");
        scene.does(INSPECTOR, production.inspection(), new StartInspection());
        scene.does(
                INSPECTOR,
                production.inspection(),
                new PassGoods(new InspectionReport("GB/T 708", "5", null, "", "inspector"), "L-1"));
        scene.does(KEEPER, instruction, new StockGoods(Map.of("1", TEN), ProductionScene.PACKING));

        Filed<ProductionInstruction> stocked = scene.find(instruction);
        assertThat(stocked.state()).isEqualTo(ProductionInstructionState.STOCKED);
        assertThat(stocked.content().making().stocked()).containsEntry("1", TEN);
        assertThat(stocked.content().plan().tasks()).allMatch(Task::isDone);
        assertThat(stocked.deadlines()).isEmpty();
        assertThat(scene.find(order).content().production().instructed().get("p1"))
                .isEqualTo(new Instructed(Map.of("1", TEN), Instructed.Stage.ENDED));
        assertThat(scene.desk().verifyJournal(CLERK, instruction)).isEmpty();
    }
}
