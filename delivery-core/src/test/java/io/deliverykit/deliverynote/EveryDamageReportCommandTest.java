package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DamageReportState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryDamageReportCommandTest {
    private static final Actor AUDITOR = person("auditor", "board", Role.AUDITOR);
    private static final Quantity ONE = Quantity.of(1, Unit.PIECE);
    private static final Money LOSS = Money.of(Scene.CNY, 100);
    private static final Ref<DamageReport> REPORT = DamageReport.ref("d1");

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(DamageReportLifecycle.LIFECYCLE)
                .in(REPORTED, EveryDamageReportCommandTest::reported)
                .in(RETURNED, EveryDamageReportCommandTest::returned)
                .in(CHARGED, EveryDamageReportCommandTest::charged)
                .in(WRITTEN_OFF, scene -> {
                    charged(scene);
                    scene.does(KEEPER, REPORT, new WriteOffDamage("issue-7"));
                    return REPORT;
                })
                .in(DROPPED, scene -> {
                    returned(scene);
                    scene.does(KEEPER, REPORT, new DropReport("it was whole"));
                    return REPORT;
                })
                .with(new CorrectReport(ONE, LOSS, "dropped", "Fast Freight"))
                .with(new WriteOffDamage("issue-7"))
                .with(new DropReport("it was whole"))
                .tests();
    }

    private static Ref<DamageReport> reported(Scene scene) {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).signed();
        scene.does(KEEPER, REPORT, new ReportDamage(note, "1", ONE, LOSS, "dropped", "keeper"));
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
