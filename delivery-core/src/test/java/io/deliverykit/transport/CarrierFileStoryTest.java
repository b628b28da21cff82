package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierFileState.*;
import static io.deliverykit.transport.CarrierScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Review;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFileCommands.*;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A carrier from the first evaluation to the day on which it is struck off. */
class CarrierFileStoryTest {
    private final Scene scene = Scene.inMemory();

    @Test
    @Tag("TR-01")
    void is_evaluated_qualified_put_under_contract_suspended_evaluated_anew_and_struck_off() {
        candidate(scene);
        scene.does(DISPATCHER, CARRIER, evaluate(scene));
        assertThat(scene.approve(CARRIER, SALES_MANAGER).state()).isEqualTo(QUALIFIED);
        scene.does(DISPATCHER, CARRIER, sign(scene, 365));
        scene.does(DISPATCHER, CARRIER, new SuspendCarrier("two late deliveries"));

        assertThat(scene.does(DISPATCHER, CARRIER, evaluate(scene)).state()).isEqualTo(IN_EVALUATION);
        assertThat(scene.approve(CARRIER, SALES_MANAGER).state()).isEqualTo(QUALIFIED);

        scene.does(SALES_MANAGER, CARRIER, new StrikeOffCarrier("a forged slip"));
        assertThat(scene.find(CARRIER).content().evaluations()).hasSize(2);
        assertThat(scene.desk().verifyJournal(CLERK, CARRIER)).isEmpty();
    }

    @Test
    @Tag("TR-01")
    void goes_back_to_the_candidates_when_the_evaluation_does_not_convince() {
        inEvaluation(scene);

        scene.does(SALES_MANAGER, CARRIER, new Review.Reject<>("no insurance"));

        assertThat(scene.find(CARRIER).state()).isEqualTo(CANDIDATE);
    }

    @Test
    @Tag("TR-01")
    void is_evaluated_on_a_day_that_has_come_and_signs_nothing_that_has_run_out() {
        candidate(scene);
        EvaluateCarrier tomorrow =
                new EvaluateCarrier(new CarrierEvaluation(scene.today().plusDays(1), "12 lorries", "licence 7"));
        assertThat(scene.refusals(DISPATCHER, CARRIER, tomorrow)).containsExactly("TR-01 was-evaluated-by-now");

        scene.does(DISPATCHER, CARRIER, evaluate(scene));
        scene.approve(CARRIER, SALES_MANAGER);

        assertThat(scene.refusals(DISPATCHER, CARRIER, sign(scene, -1)))
                .containsExactly("TR-01 its-contract-has-not-run-out");
        SignCarrierContract ofLastYear = new SignCarrierContract(new CarrierContract(
                "C-0", scene.today().minusDays(400), scene.today().minusDays(1)));
        assertThat(scene.refusals(DISPATCHER, CARRIER, ofLastYear))
                .containsExactly("TR-01 its-contract-has-not-run-out");
    }
}
