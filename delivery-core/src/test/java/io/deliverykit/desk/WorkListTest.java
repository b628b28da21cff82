package io.deliverykit.desk;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
class WorkListTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    private List<String> waitingFor(Actor actor) {
        return scene.desk().workList(actor).waitingForMe().stream()
                .map(each -> each.document().toString())
                .toList();
    }

    private List<String> handedOnBy(Actor actor) {
        return scene.desk().workList(actor).handedOn().stream()
                .map(each -> each.document().toString())
                .toList();
    }

    @Test
    @Tag("AP-01")
    void is_before_whoever_can_give_the_next_step_and_behind_whoever_made_it() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        assertThat(waitingFor(SALES_MANAGER)).containsExactly("delivery-note/n1");
        assertThat(waitingFor(FINANCE_MANAGER)).isEmpty();
        assertThat(waitingFor(CLERK)).isEmpty();
        assertThat(handedOnBy(CLERK)).containsExactly("delivery-note/n1");
        assertThat(handedOnBy(KEEPER)).isEmpty();

        scene.approve(note, SALES_MANAGER);
        assertThat(waitingFor(SALES_MANAGER)).isEmpty();
        assertThat(waitingFor(FINANCE_MANAGER)).containsExactly("delivery-note/n1");

        scene.approve(note, FINANCE_MANAGER);
        assertThat(waitingFor(FINANCE_MANAGER)).isEmpty();
        assertThat(handedOnBy(CLERK)).isEmpty();
    }

    @Test
    @Tag("XP-11")
    void moves_with_a_step_that_is_handed_on_and_stays_with_who_handed_it_on() {
        Actor other = person("other-manager", "sales", Role.SALES_MANAGER);
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        scene.does(SALES_MANAGER, note, new Review.Forward<>("other-manager"));

        assertThat(waitingFor(SALES_MANAGER)).isEmpty();
        assertThat(handedOnBy(SALES_MANAGER)).containsExactly("delivery-note/n1");
        assertThat(waitingFor(other)).containsExactly("delivery-note/n1");
    }

    @Test
    @Tag("AP-01")
    void shows_amendments_that_wait() {
        scene.does(REP, Scene.ACCOUNT, new ChangeCreditLimit(Money.of(Scene.CNY, 2_000_000)));

        WorkList.Item item =
                scene.desk().workList(GENERAL_MANAGER).waitingForMe().get(0);

        assertThat(item.document()).isEqualTo(Scene.ACCOUNT);
        assertThat(item.amendment()).isEqualTo("change-credit-limit");
        assertThat(item.isLate()).isFalse();
        assertThat(handedOnBy(REP)).containsExactly(Scene.ACCOUNT.toString());
    }

    @Test
    @Tag("AP-01")
    void says_what_stands_against_an_approval_that_is_ones_own_to_give() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();
        scene.approve(note, SALES_MANAGER);
        scene.does(ORDER_DESK, order, new PutOnHold("doubts"));

        WorkList.Item item =
                scene.desk().workList(FINANCE_MANAGER).waitingForMe().get(0);

        assertThat(item.obstacles()).extracting(Refusal::rule).containsOnly("XP-05");
    }

    @Test
    @Tag("AX-02")
    void shows_nothing_of_another_house() {
        scene.note("n1").of(order, 10).inReview();

        WorkList stranger = scene.desk().workList(Actor.of("boss", "another-house", Role.SALES_MANAGER));

        assertThat(stranger.waitingForMe()).isEmpty();
        assertThat(stranger.handedOn()).isEmpty();
    }
}
