package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.DispatchNoticeState.*;
import static io.deliverykit.transport.DispatchScene.*;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.transport.DispatchNoticeCommands.*;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryDispatchCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(DispatchNoticeLifecycle.LIFECYCLE)
                .in(ISSUED, DispatchScene::issued)
                .in(REVIEWED, DispatchScene::reviewed)
                .in(HANDED, DispatchScene::handed)
                .in(RETURNED, scene -> {
                    issued(scene);
                    return then(scene, PLANNER, new ReturnDispatch("no lorry"));
                })
                .in(DONE, scene -> {
                    handed(scene);
                    return then(
                            scene,
                            KEEPER,
                            new FinishDispatch(
                                    Set.of(scene.note("n1").of(ORDER, 10).departed())));
                })
                .in(CANCELLED, scene -> {
                    issued(scene);
                    return then(scene, CLERK, new CancelDispatch("not needed"));
                })
                .with(new ReviewDispatch())
                .with(new ReturnDispatch("no lorry"))
                .with(new ReissueDispatch(List.of(line("1", "SHEET")), PLAN))
                .with(new HandDispatch("keeper", "dispatcher"))
                .with(new FinishDispatch(Set.of(DeliveryNote.ref("n1"))))
                .with(new CancelDispatch("not needed"))
                .tests();
    }
}
