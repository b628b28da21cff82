package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.ProductionInstructionCommands.CancelInstruction;
import io.deliverykit.production.Stoppage.Cause;
import io.deliverykit.production.StoppageCommands.*;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Production stands still. */
@Tag("PN-14")
class StoppageTest {
    private static final Ref<Stoppage> STOPPAGE = Stoppage.ref("t1");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> one = scene.order("o1").of(10).confirmed();
    private final Ref<SalesOrder> two = scene.order("o2").of(10).confirmed();
    private final Ref<ProductionInstruction> first = scene.production("p1", one).inProduction();
    private final Ref<ProductionInstruction> second =
            scene.production("p2", two).inProduction();

    @Test
    void is_reported_to_sales_within_half_an_hour_with_the_orders_it_touches() {
        scene.does(PRODUCTION_MANAGER, STOPPAGE, note(Scene.START, Set.of(first)));
        assertThat(scene.find(STOPPAGE).deadline("report").map(Deadline::due))
                .contains(Scene.START.plus(Duration.ofMinutes(30)));
        scene.does(PRODUCTION_MANAGER, STOPPAGE, new CorrectStoppage(Set.of(first, second)));

        assertThat(scene.refusals(People.ORDER_DESK, STOPPAGE, new ReportStoppage(Set.of(one))))
                .containsExactly("PN-14 lists-the-orders-it-touches");
        scene.does(People.ORDER_DESK, STOPPAGE, new ReportStoppage(Set.of(one, two)));
        assertThat(scene.find(STOPPAGE).deadlines()).isEmpty();

        assertThat(scene.does(PRODUCTION_MANAGER, STOPPAGE, new EndStoppage()).state())
                .isEqualTo(StoppageState.OVER);
        assertThat(scene.find(STOPPAGE).content().orders()).containsExactly(one, two);
    }

    @Test
    void is_on_record_as_told_too_late_and_is_told_all_the_same() {
        scene.does(PRODUCTION_MANAGER, STOPPAGE, note(Scene.START, Set.of(first)));
        scene.clock().advance(Duration.ofMinutes(30));

        assertThat(scene.desk().fireDue(TENANT, 10))
                .extracting(Outcome::document)
                .contains(STOPPAGE);
        scene.does(People.ORDER_DESK, STOPPAGE, new ReportStoppage(Set.of(one)));
    }

    @Test
    void has_begun_and_not_years_ago() {
        assertThat(scene.refusals(PLANNER, STOPPAGE, note(Scene.START.plusSeconds(1), Set.of(first))))
                .containsExactly("PN-14 has-begun");
        assertThat(scene.refusals(PLANNER, STOPPAGE, note(Instant.MIN, Set.of(first))))
                .containsExactly("PN-14 has-begun");
    }

    @Test
    void touches_instructions_that_exist() {
        Ref<ProductionInstruction> none = ProductionInstruction.ref("none");

        assertThat(scene.refusals(PLANNER, STOPPAGE, note(Scene.START, Set.of(none))))
                .contains("PN-14 missing-fact");
    }

    @Test
    void touches_nothing_that_is_made_already_or_never_will_be() {
        scene.does(People.ORDER_DESK, first, new CancelInstruction("called off"));

        assertThat(scene.refusals(PLANNER, STOPPAGE, note(Scene.START, Set.of(first, second))))
                .containsExactly("PN-14 touches-what-is-under-way");
    }

    private static NoteStoppage note(Instant since, Set<Ref<ProductionInstruction>> instructions) {
        return new NoteStoppage(Cause.POWER, "no current", since, instructions);
    }
}
