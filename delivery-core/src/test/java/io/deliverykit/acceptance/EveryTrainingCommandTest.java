package io.deliverykit.acceptance;

import static io.deliverykit.acceptance.TrainingRecordState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.TrainingRecordCommands.*;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryTrainingCommandTest {
    private static final Ref<TrainingRecord> TRAINING = TrainingRecord.ref("t1");

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(TrainingRecordLifecycle.LIFECYCLE)
                .in(PLANNED, EveryTrainingCommandTest::planned)
                .in(GIVEN, EveryTrainingCommandTest::given)
                .in(SIGNED, scene -> then(given(scene), scene, CUSTOMER, new SignTraining("Mr Li")))
                .in(CALLED_OFF, scene -> then(planned(scene), scene, REP, new CallOffTraining("no time")))
                .with(new GiveTraining(
                        "service-agent", Scene.START.atZone(Scene.ZONE).toLocalDate()))
                .with(new SignTraining("Mr Li"))
                .with(new CallOffTraining("no time"))
                .tests();
    }

    private static Ref<TrainingRecord> planned(Scene scene) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        AmendContract promise =
                new AmendContract(contract.lines(), contract.terms().withTraining(Set.of("operation")));
        scene.does(REP, Scene.CONTRACT, promise);
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);
        return then(TRAINING, scene, REP, new PlanTraining(Scene.CONTRACT, Scene.ACCOUNT, Set.of("operation")));
    }

    private static Ref<TrainingRecord> given(Scene scene) {
        return then(planned(scene), scene, SERVICE_AGENT, new GiveTraining("service-agent", scene.today()));
    }

    private static Ref<TrainingRecord> then(
            Ref<TrainingRecord> training, Scene scene, Actor actor, Command<TrainingRecord> command) {
        scene.does(actor, training, command);
        return training;
    }
}
