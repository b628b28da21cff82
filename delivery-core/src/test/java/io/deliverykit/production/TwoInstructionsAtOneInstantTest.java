package io.deliverykit.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Each of the two fits alone, both together do not. */
class TwoInstructionsAtOneInstantTest {
    @RepeatedTest(20)
    @Tag("SO-09")
    void never_make_more_than_is_ordered() {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();

        List<Outcome> outcomes =
                AtOneInstant.submit(scene.desk(), issuing(scene, "p1", order), issuing(scene, "p2", order));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        SalesOrder content = scene.find(order).content();
        assertThat(content.production().instructed(content.lines().get(0))).isEqualTo(Quantity.of(6, Unit.PIECE));
    }

    private static Submission<ProductionInstruction> issuing(Scene scene, String id, Ref<SalesOrder> order) {
        ProductionScene production = scene.production(id, order).of(6);
        return Submission.of(People.ORDER_DESK, production.ref(), production.issue());
    }
}
