package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.*;
import static io.deliverykit.transport.ShipmentScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.NameCarrier;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.score.Dealing;
import io.deliverykit.score.Score;
import io.deliverykit.score.ScoreWeights;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.PostponeDeparture;
import io.deliverykit.transport.ShipmentCommands.QuoteFreight;
import io.deliverykit.transport.ShipmentCommands.RecordArrival;
import io.deliverykit.transport.ShipmentCommands.RefuseFreight;
import io.deliverykit.transport.TransportClaimCommands.AnswerCustomer;
import io.deliverykit.transport.TransportClaimCommands.DropClaim;
import io.deliverykit.transport.TransportClaimCommands.TraceTrouble;
import java.math.BigDecimal;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A carrier is scored by its shipments as a supplier is by its orders, and goes off the list by itself when it does badly. */
@Tag("PU-05")
class ScoredCarrierTest {
    private static final Ref<CarrierFile> RIVAL = CarrierFile.ref("rival-freight");

    private Scene scene = Scene.inMemory().furnished();
    private ShipmentScene shipment = new ShipmentScene(scene);

    private Score score(Ref<CarrierFile> carrier) {
        return scene.find(carrier).content().scorecard().score();
    }

    private void arrivesLate() {
        shipment.withSlip();
        scene.clock().set(NEXT_NOON.plusSeconds(1));
        shipment.does(DISPATCHER, new RecordArrival(scene.clock().instant()));
    }

    private void isReported(LossPlace place) {
        scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", place)));
    }

    @Test
    void has_a_score_once_its_goods_have_arrived_and_not_while_they_are_under_way() {
        shipment.underWay();
        assertThat(score(Scene.CARRIER)).isNull();

        scene.clock().set(NEXT_NOON);
        shipment.does(DISPATCHER, new RecordArrival(NEXT_NOON));

        assertThat(score(Scene.CARRIER).total()).isEqualByComparingTo("100");
    }

    @Test
    void is_scored_by_how_near_its_freight_was_to_the_lowest_that_was_named() {
        shipment.requested();
        scene.carrier(RIVAL, "Rival Freight");
        shipment.does(DISPATCHER, new QuoteFreight(new Haul(RIVAL, "Ms Wu", Money.of(Scene.CNY, 270))));
        shipment.does(DISPATCHER, new QuoteFreight(new Haul(RIVAL, "Ms Wu", Money.of(Scene.CNY, 240))));
        shipment.does(DISPATCHER, quote());
        scene.approve(SHIPMENT, SALES_MANAGER);
        shipment.leaves();
        shipment.does(DISPATCHER, new RecordArrival(scene.clock().instant()));

        assertThat(score(Scene.CARRIER).price()).isEqualByComparingTo("80");
        assertThat(score(Scene.CARRIER).total()).isEqualByComparingTo("96");
        assertThat(score(RIVAL)).as("it was only asked").isNull();
    }

    @Test
    @Tag("TR-01")
    void is_suspended_by_itself_and_gets_neither_note_nor_shipment_when_it_is_late_and_breaks_what_it_carries() {
        arrivesLate();
        assertThat(score(Scene.CARRIER).total()).isEqualByComparingTo("60");
        assertThat(scene.find(Scene.CARRIER).state()).isEqualTo(CarrierFileState.QUALIFIED);

        isReported(LossPlace.ON_THE_WAY);

        assertThat(score(Scene.CARRIER).total()).isEqualByComparingTo("20");
        assertThat(scene.find(Scene.CARRIER).state()).isEqualTo(CarrierFileState.SUSPENDED);
        Ref<DeliveryNote> next =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).cleared();
        assertThat(scene.refusals(CLERK, next, new NameCarrier(NoteScene.CARRIER)))
                .containsExactly("TR-01 its-carrier-is-qualified");
        scene.does(
                CLERK,
                Shipment.ref("s2"),
                new ShipmentCommands.RequestVehicle(
                        next, null, "1 Harbour Road", NEXT_NOON, NEXT_NOON.plus(Duration.ofDays(1))));
        assertThat(scene.refusals(DISPATCHER, Shipment.ref("s2"), quote()))
                .containsExactly("TR-01 its-carrier-is-qualified");
    }

    @Test
    void answers_for_nothing_that_was_not_found_to_have_happened_on_the_way() {
        shipment.arrived();
        scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED));
        assertThat(score(Scene.CARRIER).quality()).isEqualByComparingTo("100");

        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("packed badly", LossPlace.BEFORE_THE_GATE)));
        assertThat(score(Scene.CARRIER).quality()).isEqualByComparingTo("100");

        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", LossPlace.ON_THE_WAY)));
        assertThat(score(Scene.CARRIER).quality()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("XP-19")
    void is_scored_as_before_when_nothing_turns_out_to_be_lost() {
        shipment.arrived();
        isReported(LossPlace.ON_THE_WAY);
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("at the other gate", LossPlace.NOWHERE)));
        scene.does(SERVICE_AGENT, CLAIM, new AnswerCustomer("it stands at your other gate"));
        scene.does(DISPATCHER, CLAIM, new DropClaim());

        assertThat(score(Scene.CARRIER).total()).isEqualByComparingTo("100");
    }

    @Test
    void is_on_time_by_the_arrival_that_was_expected_when_it_left() {
        shipment.quoted();
        shipment.does(
                DISPATCHER, new PostponeDeparture("goods not packed", NEXT_NOON, NEXT_NOON.plus(Duration.ofDays(1))));
        scene.approve(SHIPMENT, SALES_MANAGER);
        shipment.leaves();
        scene.clock().set(NEXT_NOON.plusSeconds(1));
        shipment.does(DISPATCHER, new RecordArrival(scene.clock().instant()));

        assertThat(score(Scene.CARRIER).onTime()).isEqualByComparingTo("100");
    }

    @Test
    void is_late_when_the_freight_of_goods_that_never_arrived_is_refused() {
        shipment.underWay();
        scene.does(CLERK, CLAIM, report(TroubleKind.NOT_RECEIVED));
        assertThat(score(Scene.CARRIER)).isNull();

        shipment.does(FINANCE_MANAGER, new RefuseFreight("never came"));

        assertThat(scene.find(Scene.CARRIER).content().scorecard().dealings())
                .containsExactly(new Dealing("s1", 1, 0, 1, 1, new BigDecimal("100.00")));
    }

    @Test
    void comes_back_by_a_new_evaluation_from_which_its_score_begins_anew() {
        arrivesLate();
        isReported(LossPlace.ON_THE_WAY);
        scene.does(DISPATCHER, Scene.CARRIER, evaluate(scene));
        assertThat(score(Scene.CARRIER)).isNull();

        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a second look", LossPlace.ON_THE_WAY)));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("at the gate", LossPlace.BEFORE_THE_GATE)));
        assertThat(scene.approve(Scene.CARRIER, SALES_MANAGER).state()).isEqualTo(CarrierFileState.QUALIFIED);
    }

    @Test
    void is_not_qualified_while_its_score_is_under_the_floor() {
        arrivesLate();
        isReported(LossPlace.ON_THE_WAY);
        scene.does(DISPATCHER, Scene.CARRIER, evaluate(scene));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("at the gate", LossPlace.BEFORE_THE_GATE)));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("on the road after all", LossPlace.ON_THE_WAY)));

        assertThat(scene.refusals(SALES_MANAGER, Scene.CARRIER, new Review.Approve<>()))
                .containsExactly("PU-05 its-score-is-not-under-the-floor");
    }

    @Test
    void is_judged_by_the_floor_and_weights_of_the_policy() {
        Policy strict = Policy.standard(Scene.ZONE)
                .with(Score.FLOOR, BigDecimal.valueOf(81))
                .with(Score.WEIGHTS, new ScoreWeights(1, 4, 0));
        scene = Scene.with(new MemoryStorage(), desk -> desk.policy(strict)).furnished();
        shipment = new ShipmentScene(scene);
        arrivesLate();

        assertThat(score(Scene.CARRIER).total()).isEqualByComparingTo("80");
        assertThat(scene.find(Scene.CARRIER).state()).isEqualTo(CarrierFileState.SUSPENDED);
    }
}
