package io.deliverykit.quality;

import static io.deliverykit.quality.QualityInspectionState.*;
import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryInspectionCommandTest {
    private static final Ref<QualityInspection> INSPECTION = QualityInspection.ref("i1");
    private static final InspectionReport REPORT =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector");
    private static final InspectionReport BAD =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(QualityInspectionLifecycle.LIFECYCLE)
                .under(Policy.standard(Scene.ZONE).with(QualityInspectionRules.CONCESSION, true))
                .in(REQUESTED, EveryInspectionCommandTest::requested)
                .in(INSPECTING, EveryInspectionCommandTest::inspecting)
                .in(PASSED, scene -> after(inspecting(scene), scene, new PassGoods(REPORT, "L-1")))
                .in(FAILED, EveryInspectionCommandTest::failed)
                .in(
                        REWORK,
                        scene -> byManager(failed(scene), scene, new ReworkGoods("brush", Set.of("welder"), "foreman")))
                .in(SCRAPPED, EveryInspectionCommandTest::scrapped)
                .in(CONDITIONAL, EveryInspectionCommandTest::conceded)
                .in(RETURNED, scene -> byManager(failed(scene), scene, new ReturnGoods("the mill")))
                .with(new NameMakers(Set.of("welder")))
                .with(new StartInspection())
                .with(new PassGoods(REPORT, "L-1"))
                .with(FailGoods.of(BAD))
                .with(new ReworkGoods("brush", Set.of("welder"), "foreman"))
                .with(new ReferFinding(Referral.HEADS))
                .with(new RequestScrap("rust", Money.of(Scene.CNY, 1)))
                .with(new ConcedeGoods(REPORT, "L-1", "letter"))
                .with(new ReturnGoods("the mill"))
                .tests();
    }

    private static Ref<QualityInspection> requested(Scene scene) {
        scene.does(
                INSPECTOR, INSPECTION, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of("welder")));
        return INSPECTION;
    }

    private static Ref<QualityInspection> inspecting(Scene scene) {
        return after(requested(scene), scene, new StartInspection());
    }

    private static Ref<QualityInspection> failed(Scene scene) {
        return after(inspecting(scene), scene, FailGoods.of(BAD));
    }

    private static Ref<QualityInspection> scrapped(Scene scene) {
        after(failed(scene), scene, new ReferFinding(Referral.HEADS));
        after(INSPECTION, scene, new RequestScrap("rust", Money.of(Scene.CNY, 1)));
        scene.approve(INSPECTION, QUALITY_MANAGER);
        return INSPECTION;
    }

    private static Ref<QualityInspection> conceded(Scene scene) {
        after(inspecting(scene), scene, new ConcedeGoods(BAD, "L-1", "letter"));
        scene.approve(INSPECTION, QUALITY_MANAGER, SALES_MANAGER);
        return INSPECTION;
    }

    private static Ref<QualityInspection> after(
            Ref<QualityInspection> inspection, Scene scene, Command<QualityInspection> command) {
        scene.does(INSPECTOR, inspection, command);
        return inspection;
    }

    private static Ref<QualityInspection> byManager(
            Ref<QualityInspection> inspection, Scene scene, Command<QualityInspection> command) {
        scene.does(QUALITY_MANAGER, inspection, command);
        return inspection;
    }
}
