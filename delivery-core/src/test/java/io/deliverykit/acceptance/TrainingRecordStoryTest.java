package io.deliverykit.acceptance;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.TrainingRecordCommands.*;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A training's whole life, and the contract that promises it. */
class TrainingRecordStoryTest {
    private static final Ref<TrainingRecord> TRAINING = TrainingRecord.ref("t1");
    private static final String OWED = "AC-05 its-training-is-signed";

    private final Scene scene = Scene.inMemory().furnished();

    @BeforeEach
    void the_contract_promises_training() {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        scene.does(
                REP,
                Scene.CONTRACT,
                new AmendContract(contract.lines(), contract.terms().withTraining(Set.of("operation", "upkeep"))));
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);
    }

    private static PlanTraining plan(String... topics) {
        return new PlanTraining(Scene.CONTRACT, Scene.ACCOUNT, Set.of(topics));
    }

    private List<String> refusalsToComplete() {
        return scene.refusals(FINANCE_MANAGER, Scene.CONTRACT, new CompleteContract("all paid"));
    }

    @Test
    @Tag("AC-05")
    void is_planned_given_and_signed_and_only_then_is_no_longer_owed_by_the_contract() {
        scene.does(REP, TRAINING, plan("operation", "upkeep"));
        scene.does(SERVICE_AGENT, TRAINING, new GiveTraining("service-agent", scene.today()));
        assertThat(refusalsToComplete()).contains(OWED);

        scene.does(CUSTOMER, TRAINING, new SignTraining("Mr Li"));

        assertThat(scene.find(TRAINING).content().signedBy()).isEqualTo("Mr Li");
        assertThat(refusalsToComplete()).doesNotContain(OWED);
        assertThat(scene.desk().verifyJournal(CLERK, TRAINING)).isEmpty();
    }

    @Test
    @Tag("AC-05")
    void may_be_given_in_parts_and_what_is_called_off_is_still_owed() {
        Ref<TrainingRecord> rest = TrainingRecord.ref("t2");
        scene.does(REP, TRAINING, plan("operation"));
        scene.does(SERVICE_AGENT, TRAINING, new GiveTraining("service-agent", scene.today()));
        scene.does(CUSTOMER, TRAINING, new SignTraining("Mr Li"));
        scene.does(REP, rest, plan("upkeep"));
        scene.does(REP, rest, new CallOffTraining("no time"));

        assertThat(refusalsToComplete()).contains(OWED);
    }

    @Test
    @Tag("AC-05")
    void is_what_the_contract_promises_to_its_customer_and_given_on_a_day_that_has_come() {
        assertThat(scene.refusals(REP, TRAINING, plan("painting")))
                .containsExactly("AC-05 is-promised-by-its-contract");
        assertThat(scene.refusals(
                        REP,
                        TRAINING,
                        new PlanTraining(Scene.CONTRACT, CustomerAccount.ref("customer-2"), Set.of("operation"))))
                .containsExactly("AC-05 is-for-its-contracts-customer");
        scene.does(REP, TRAINING, plan("operation"));
        assertThat(scene.refusals(
                        SERVICE_AGENT,
                        TRAINING,
                        new GiveTraining("service-agent", scene.today().plusDays(1))))
                .containsExactly("AC-05 was-given-by-now");
    }
}
