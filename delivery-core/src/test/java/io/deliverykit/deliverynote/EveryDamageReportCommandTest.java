package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DamageReportState.*;
import static io.deliverykit.deliverynote.DamageScene.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.LossPlace;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryDamageReportCommandTest {
    private static final Quantity ONE = Quantity.of(1, Unit.PIECE);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(DamageReportLifecycle.LIFECYCLE)
                .in(REPORTED, EveryDamageReportCommandTest::reported)
                .in(RETURNED, EveryDamageReportCommandTest::returned)
                .in(CHARGED, EveryDamageReportCommandTest::charged)
                .in(WRITTEN_OFF, scene -> {
                    charged(scene);
                    scene.does(KEEPER, REPORT, new WriteOffDamage(putOut(scene, 1)));
                    return REPORT;
                })
                .in(DROPPED, scene -> {
                    returned(scene);
                    scene.does(KEEPER, REPORT, new DropReport("it was whole"));
                    return REPORT;
                })
                .with(new CorrectReport(ONE, charge(100, LossPlace.BEFORE_THE_GATE, "Fast Freight")))
                .with(new WriteOffDamage(ISSUE))
                .with(new DropReport("it was whole"))
                .tests();
    }

    private static Ref<DamageReport> reported(Scene scene) {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).signed();
        scene.does(KEEPER, REPORT, damaged(note, 1, "keeper"));
        return REPORT;
    }

    private static Ref<DamageReport> returned(Scene scene) {
        reported(scene);
        scene.does(AUDITOR, REPORT, new Review.Reject<>("it was the carrier"));
        return REPORT;
    }

    private static Ref<DamageReport> charged(Scene scene) {
        reported(scene);
        scene.approve(REPORT, AUDITOR, DEPUTY_GENERAL_MANAGER);
        return REPORT;
    }
}
