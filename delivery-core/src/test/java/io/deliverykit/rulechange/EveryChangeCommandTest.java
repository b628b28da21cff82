package io.deliverykit.rulechange;

import static io.deliverykit.rulechange.RuleChangeState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.rulechange.RuleChangeCommands.*;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryChangeCommandTest {
    private static final Ref<RuleChange> CHANGE = RuleChange.ref("c1");
    private static final LocalDate DAY =
            LocalDate.ofInstant(Scene.START, Scene.ZONE).plusDays(3);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(RuleChangeLifecycle.LIFECYCLE)
                .in(DRAFT, EveryChangeCommandTest::drafted)
                .in(IN_APPROVAL, scene -> then(drafted(scene), scene, new SubmitChange()))
                .in(APPROVED, EveryChangeCommandTest::approved)
                .in(ANNOUNCED, EveryChangeCommandTest::announced)
                .in(IN_EFFECT, scene -> {
                    announced(scene);
                    scene.clock().advance(Duration.ofDays(3));
                    return then(CHANGE, scene, new PutIntoEffect());
                })
                .in(WITHDRAWN, scene -> then(drafted(scene), scene, new WithdrawChange("not wanted")))
                .with(new ReviseChange("3", "less", DAY))
                .with(new SubmitChange())
                .with(new AnnounceChange())
                .with(new PutIntoEffect())
                .with(new WithdrawChange("not wanted"))
                .tests();
    }

    private static Ref<RuleChange> drafted(Scene scene) {
        return then(CHANGE, scene, new RequestChange("delivery-note", "2", "more", DAY));
    }

    private static Ref<RuleChange> approved(Scene scene) {
        then(drafted(scene), scene, new SubmitChange());
        scene.approve(CHANGE, GENERAL_MANAGER);
        return CHANGE;
    }

    private static Ref<RuleChange> announced(Scene scene) {
        return then(approved(scene), scene, new AnnounceChange());
    }

    private static Ref<RuleChange> then(Ref<RuleChange> change, Scene scene, Command<RuleChange> command) {
        scene.does(DEPARTMENT_HEAD, change, command);
        return change;
    }
}
