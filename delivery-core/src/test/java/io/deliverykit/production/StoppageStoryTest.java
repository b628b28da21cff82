package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.Stoppage.Cause;
import io.deliverykit.production.StoppageCommands.*;
import io.deliverykit.testkit.Scene;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The power fails: noted, corrected, reported to sales with the orders that it touches, and over. */
class StoppageStoryTest {
    private static final Ref<Stoppage> STOPPAGE = Stoppage.ref("t1");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PN-14")
    void it_is_noted_reported_with_every_order_it_touches_and_over() {
        Ref<SalesOrder> one = scene.order("o1").of(10).confirmed();
        Ref<SalesOrder> two = scene.order("o2").of(10).confirmed();
        Ref<ProductionInstruction> first = scene.production("p1", one).inProduction();
        Ref<ProductionInstruction> second = scene.production("p2", two).inProduction();

        scene.does(
                PRODUCTION_MANAGER, STOPPAGE, new NoteStoppage(Cause.POWER, "no current", Scene.START, Set.of(first)));
        scene.does(PRODUCTION_MANAGER, STOPPAGE, new CorrectStoppage(Set.of(first, second)));
        assertThat(scene.find(STOPPAGE).deadline("report")).isPresent();
        scene.does(PLANNER, STOPPAGE, new ReportStoppage(Set.of(one, two)));
        assertThat(scene.find(STOPPAGE).deadlines()).isEmpty();

        assertThat(scene.does(PRODUCTION_MANAGER, STOPPAGE, new EndStoppage()).state())
                .isEqualTo(StoppageState.OVER);
        assertThat(scene.find(STOPPAGE).content().orders()).containsExactly(one, two);
        assertThat(scene.desk().verifyJournal(PLANNER, STOPPAGE)).isEmpty();
    }
}
