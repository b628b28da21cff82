package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.CancelInstruction;
import io.deliverykit.production.ProductionInstructionCommands.StockGoods;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order that is called off while production works for it. */
@Tag("SO-12")
class CalledOffOrderTest {
    private static final CancelOrder WITH_WHAT_WAS_DONE =
            new CancelOrder("called off", new AlreadyDone("half of it", "nothing", "nothing"));

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
    private final ProductionScene production = scene.production("p1", order);

    @Test
    void has_what_was_not_begun_called_off_first() {
        Ref<ProductionInstruction> planned = production.planned();
        scene.does(ORDER_DESK, order, new ReleaseOrder());

        assertThat(scene.attempt(SALES_DIRECTOR, order, WITH_WHAT_WAS_DONE).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.name()).isEqualTo("no-instruction-waits-to-begin");
                    assertThat(reason.values()).containsEntry("instructions", "p1");
                });
        scene.does(ORDER_DESK, planned, new CancelInstruction("the order is called off"));
        scene.does(SALES_DIRECTOR, order, WITH_WHAT_WAS_DONE);

        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.CANCELLED);
        assertThat(cancellation().begun()).isEmpty();
    }

    @Test
    void has_what_was_begun_on_record_and_points_it_out() {
        production.inProduction();
        scene.does(ORDER_DESK, order, new ReleaseOrder());

        Outcome tried = scene.desk().dryRun(Submission.of(SALES_DIRECTOR, order, WITH_WHAT_WAS_DONE));
        Outcome done = scene.attempt(SALES_DIRECTOR, order, WITH_WHAT_WAS_DONE);

        assertThat(tried).isEqualTo(done);
        assertThat(done.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.name()).isEqualTo("no-instruction-goes-on");
            assertThat(hint.values()).containsEntry("instructions", "p1");
        });
        assertThat(cancellation().begun()).containsExactly("p1");
    }

    @Test
    void before_its_release_says_what_was_made_where_something_was() {
        assertThat(scene.desk()
                        .dryRun(Submission.of(ORDER_DESK, order, new CancelOrder("called off", null)))
                        .isGranted())
                .isTrue();
        production.inProduction();

        assertThat(scene.refusals(ORDER_DESK, order, new CancelOrder("called off", null)))
                .containsExactly("SO-12 says-what-was-made");
        scene.does(ORDER_DESK, order, WITH_WHAT_WAS_DONE);
        assertThat(cancellation().done()).isEqualTo(WITH_WHAT_WAS_DONE.done());
    }

    @Test
    void says_what_was_made_and_points_nothing_out_where_all_of_it_lies_in_stock() {
        Ref<ProductionInstruction> passed = production.passed();
        scene.does(KEEPER, passed, new StockGoods(Map.of("1", Orders.pieces(10)), ProductionScene.PACKING));

        assertThat(scene.refusals(ORDER_DESK, order, new CancelOrder("called off", null)))
                .containsExactly("SO-12 says-what-was-made");
        assertThat(scene.attempt(ORDER_DESK, order, WITH_WHAT_WAS_DONE).hints()).isEmpty();
        assertThat(cancellation().begun()).isEqualTo(Set.of());
    }

    private Cancellation cancellation() {
        return scene.find(order).content().cancellation();
    }
}
