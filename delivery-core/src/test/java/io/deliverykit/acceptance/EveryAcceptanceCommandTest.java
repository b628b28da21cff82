package io.deliverykit.acceptance;

import static io.deliverykit.acceptance.AcceptanceState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceCommands.DeemAccepted;
import io.deliverykit.acceptance.AcceptanceCommands.SettleLine;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryAcceptanceCommandTest {
    private static final Quantity TEN = Quantity.of(10, Unit.PIECE);
    private static final Quantity NONE = Quantity.zero(Unit.PIECE);
    private static final AcceptanceLine GOOD = AcceptanceLine.inFull("1", TEN);
    private static final AcceptanceLine BENT = new AcceptanceLine("1", NONE, TEN, NONE, NONE, NONE, true);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(AcceptanceLifecycle.LIFECYCLE)
                .in(AWAITED, EveryAcceptanceCommandTest::awaited)
                .in(DISPUTED, scene -> signed(scene, BENT))
                .in(SIGNED, scene -> signed(scene, GOOD))
                .in(DEEMED, EveryAcceptanceCommandTest::deemed)
                .with(new SignAcceptance("Mr Li", List.of(GOOD)))
                .with(new DeemAccepted())
                .with(new SettleLine(GOOD, "as agreed", "Mr Li"))
                .tests();
    }

    private static Ref<Acceptance> awaited(Scene scene) {
        return Acceptance.of(
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).delivered());
    }

    private static Ref<Acceptance> deemed(Scene scene) {
        Ref<Acceptance> list = awaited(scene);
        scene.clock().advance(Duration.ofDays(8));
        scene.desk().fireDue(CLERK.tenant(), 10);
        return list;
    }

    private static Ref<Acceptance> signed(Scene scene, AcceptanceLine line) {
        Ref<Acceptance> list = awaited(scene);
        scene.does(CUSTOMER, list, new SignAcceptance("Mr Li", List.of(line)));
        return list;
    }
}
