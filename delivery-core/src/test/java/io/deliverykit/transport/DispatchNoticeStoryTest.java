package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.DispatchNoticeState.*;
import static io.deliverykit.transport.DispatchScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.DispatchNoticeCommands.*;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dispatch notice from sales by way of the planner to the warehouse, and the goods out of the gate. */
class DispatchNoticeStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("DN-25")
    void it_is_issued_returned_issued_anew_reviewed_handed_and_done_each_written_with_its_time() {
        issued(scene);
        scene.does(PLANNER, NOTICE, new ReturnDispatch("no lorry on that day"));
        DispatchPlan later =
                new DispatchPlan(LEAVES.plus(Duration.ofDays(1)), LEAVES.plus(Duration.ofDays(2)), "1 Harbour Road");
        scene.does(CLERK, NOTICE, new ReissueDispatch(List.of(line("1", "SHEET")), later));
        assertThat(scene.does(PLANNER, NOTICE, new ReviewDispatch()).state()).isEqualTo(REVIEWED);
        scene.clock().set(Scene.START.plusSeconds(60));
        assertThat(scene.does(PLANNER, NOTICE, new HandDispatch("keeper", "dispatcher"))
                        .state())
                .isEqualTo(HANDED);
        Ref<DeliveryNote> note = scene.note("n1").of(ORDER, 10).departed();

        DispatchNotice done =
                scene.does(KEEPER, NOTICE, new FinishDispatch(Set.of(note))).content();

        assertThat(done.handlings())
                .containsExactly(
                        new DispatchHandling(ISSUED, "clerk", "", Scene.START),
                        new DispatchHandling(RETURNED, "planner", "", Scene.START),
                        new DispatchHandling(ISSUED, "clerk", "", Scene.START),
                        new DispatchHandling(REVIEWED, "planner", "", Scene.START),
                        new DispatchHandling(HANDED, "planner", "keeper, dispatcher", Scene.START.plusSeconds(60)),
                        new DispatchHandling(DONE, "keeper", "", Scene.START.plusSeconds(60)));
        assertThat(done.plan()).isEqualTo(later);
        assertThat(scene.desk().verifyJournal(CLERK, NOTICE)).isEmpty();
    }
}
