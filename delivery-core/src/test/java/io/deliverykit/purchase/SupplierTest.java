package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.score.Score;
import io.deliverykit.score.ScoreWeights;
import io.deliverykit.score.Scorecard;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supplier: on the list once it is evaluated, off it by itself when it does badly. */
@Tag("PU-05")
class SupplierTest {
    private Scene scene = Scene.inMemory();

    private Score score(Ref<Supplier> supplier) {
        return scene.find(supplier).content().scorecard().score();
    }

    private PurchaseScene purchase(String id) {
        return scene.purchase(id);
    }

    private void replaced(PurchaseScene purchase) {
        scene.does(
                PURCHASER,
                purchase.order(),
                new ReplaceGoods("rust", "Ms Gu", scene.today().plusDays(9)));
        purchase.received(100);
        purchase.pass(2);
    }

    @Test
    void is_put_on_the_list_by_the_head_once_somebody_else_has_evaluated_it() {
        scene.does(PURCHASER, MILL, new RegisterSupplier("Mill", "Ms Gu"));
        assertThat(scene.refusals(PURCHASING_HEAD, MILL, new QualifySupplier())).containsExactly("PU-05 was-evaluated");
        purchase("p1").evaluate(MILL);

        Actor evaluator = Actor.of(PURCHASER.person(), TENANT, Role.DEPARTMENT_HEAD);
        assertThat(scene.refusals(evaluator, MILL, new QualifySupplier()))
                .containsExactly("PU-05 was-evaluated-by-somebody-else");
        assertThat(scene.does(PURCHASING_HEAD, MILL, new QualifySupplier()).state())
                .isEqualTo(SupplierState.QUALIFIED);
    }

    @Test
    void has_no_score_for_having_been_asked() {
        purchase("p1").settled();

        assertThat(score(WORKS)).isNull();
        assertThat(score(MILL).total()).isEqualByComparingTo("100");
    }

    @Test
    void is_scored_by_how_near_its_price_was_to_the_lowest() {
        PurchaseScene purchase = purchase("p1");
        purchase.ordered(FORGE);
        purchase.received(100);
        purchase.pass(1);

        assertThat(score(FORGE).price()).isEqualByComparingTo("80");
        assertThat(score(FORGE).total()).isEqualByComparingTo("96");
    }

    @Test
    void is_scored_on_time_by_the_day_agreed_first_even_when_another_was_agreed_later() {
        PurchaseScene purchase = purchase("p1");
        purchase.ordered();
        purchase.received(60);
        purchase.pass(1);
        scene.does(PURCHASER, purchase.order(), new ChaseShortage("short", "Ms Gu", LocalDate.of(2025, 3, 28)));
        assertThat(score(MILL).onTime()).isEqualByComparingTo("100");
        scene.clock().advance(Duration.ofDays(12));
        purchase.received(40);

        assertThat(score(MILL).onTime()).isEqualByComparingTo("0");
    }

    @Test
    void stays_on_the_list_at_the_floor_and_goes_off_it_by_itself_below() {
        PurchaseScene late = purchase("p1");
        late.ordered();
        scene.clock().advance(Duration.ofDays(12));
        late.received(100);
        late.pass(1);
        assertThat(score(MILL).total()).isEqualByComparingTo("60");
        assertThat(late.isQualified(MILL)).isTrue();

        scene = Scene.inMemory();
        PurchaseScene bad = purchase("p3");
        bad.ordered();
        scene.clock().advance(Duration.ofDays(12));
        bad.received(100);
        bad.fail(1);
        assertThat(score(MILL).total()).isEqualByComparingTo("20");
        assertThat(scene.find(MILL).state()).isEqualTo(SupplierState.DISQUALIFIED);
    }

    @Test
    void comes_back_by_a_new_evaluation_from_which_its_score_begins_anew() {
        PurchaseScene bad = purchase("p1");
        bad.ordered();
        scene.clock().advance(Duration.ofDays(12));
        bad.received(100);
        bad.fail(1);
        assertThat(scene.refusals(PURCHASING_HEAD, MILL, new QualifySupplier())).containsExactly("AX-01 not-in-state");

        bad.evaluate(MILL);
        scene.does(PURCHASING_HEAD, MILL, new QualifySupplier());
        assertThat(bad.isQualified(MILL)).isTrue();
        assertThat(score(MILL)).isNull();
    }

    @Test
    void is_not_put_on_the_list_while_its_score_is_under_the_floor() {
        PurchaseScene first = purchase("p1");
        PurchaseScene second = purchase("p2");
        first.ordered();
        second.ordered();
        scene.clock().advance(Duration.ofDays(12));
        first.received(100);
        first.fail(1);
        first.evaluate(MILL);
        second.received(100);
        second.fail(1);

        assertThat(scene.refusals(PURCHASING_HEAD, MILL, new QualifySupplier()))
                .containsExactly("PU-05 its-score-is-not-under-the-floor");
        second.evaluate(MILL);
        scene.does(PURCHASING_HEAD, MILL, new QualifySupplier());
    }

    @Test
    void is_scored_by_the_first_verdict_on_each_delivery() {
        PurchaseScene purchase = purchase("p1");
        purchase.failed();
        replaced(purchase);
        purchase.settle();

        assertThat(score(MILL).quality()).isEqualByComparingTo("50");
        assertThat(score(MILL).total()).isEqualByComparingTo("80");
    }

    @Test
    void is_scored_as_late_when_its_order_is_given_up_after_the_day() {
        PurchaseScene purchase = purchase("p1");
        purchase.ordered();
        scene.clock().advance(Duration.ofDays(12));
        scene.does(PURCHASER, purchase.order(), new CancelPurchase("never came"));

        assertThat(score(MILL).onTime()).isEqualByComparingTo("0");
    }

    @Test
    void is_judged_by_the_floor_and_weights_of_the_policy() {
        Policy strict = Policy.standard(Scene.ZONE)
                .with(Score.FLOOR, BigDecimal.valueOf(81))
                .with(Score.WEIGHTS, new ScoreWeights(0, 0, 1));
        scene = Scene.with(new MemoryStorage(), desk -> desk.policy(strict));
        PurchaseScene purchase = purchase("p1");
        purchase.ordered(FORGE);
        purchase.received(100);
        purchase.pass(1);

        assertThat(scene.find(FORGE).state()).isEqualTo(SupplierState.DISQUALIFIED);
    }

    @Test
    void is_scored_by_its_last_orders_only() {
        scene = Scene.with(
                new MemoryStorage(),
                desk -> desk.policy(Policy.standard(Scene.ZONE).with(Scorecard.COUNTED, 1)));
        PurchaseScene first = purchase("p1");
        first.failed();
        replaced(first);
        first.settle();
        purchase("p2").settled();

        assertThat(scene.find(MILL).content().scorecard().dealings()).hasSize(1);
        assertThat(score(MILL).total()).isEqualByComparingTo("100");
    }

    @Test
    void is_weighed_by_something() {
        assertThatThrownBy(() -> new ScoreWeights(0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not all zero");
    }
}
