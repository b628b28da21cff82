package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two customers have each confirmed an order for the same thing, at 100. */
@Tag("SO-16")
class UniqueItemTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ItemScene items = new ItemScene(scene);
    private Ref<SalesOrder> first = Orders.REF;
    private Ref<SalesOrder> second = Orders.REF;

    @BeforeEach
    void two_orders_for_one_thing() {
        items.registered();
        first = items.confirmed("o1", Scene.ACCOUNT);
        second = items.confirmed("o2", ItemScene.OTHER);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # on the account, granted
            20,               true
            19,               false
            """)
    void is_released_only_when_the_deposit_is_on_the_account(long yuan, boolean granted) {
        items.pay(Scene.ACCOUNT, yuan);

        assertThat(release(first).isGranted()).isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource({"10, true", "9, false"})
    void asks_for_the_deposit_that_the_policy_has(long yuan, boolean granted) {
        Scene lenient = Scene.with(
                new MemoryStorage(),
                desk -> desk.policy(Policy.standard(Scene.ZONE).with(OrderAndItems.DEPOSIT_SHARE, BigDecimal.TEN)));
        lenient.furnished();
        ItemScene item = new ItemScene(lenient);
        item.registered();
        item.pay(Scene.ACCOUNT, yuan);

        Outcome outcome = lenient.attempt(ORDER_DESK, item.confirmed("o1", Scene.ACCOUNT), new ReleaseOrder());

        assertThat(outcome.isGranted()).isEqualTo(granted);
    }

    @Test
    @Tag("FI-04")
    void is_not_released_for_money_that_is_only_announced() {
        scene.does(REP, Scene.ACCOUNT, new AnnounceTransfer("t1", Money.of(Scene.CNY, 100)));

        assertThat(Orders.reasons(release(first))).containsExactly("its-items-are-paid-for");
    }

    @Test
    void goes_to_the_first_order_that_is_paid_for() {
        items.pay(ItemScene.OTHER, 100);

        assertThat(release(first).isGranted()).isFalse();
        assertThat(release(second).isGranted()).isTrue();
        items.pay(Scene.ACCOUNT, 100);
        assertThat(Orders.reasons(release(first))).containsExactly("no-other-order-has-it");
        assertThat(scene.find(ItemScene.ITEM).content().order()).isEqualTo(second);
    }

    @RepeatedTest(20)
    void goes_to_exactly_one_of_two_orders_released_at_one_instant() {
        items.pay(Scene.ACCOUNT, 100);
        items.pay(ItemScene.OTHER, 100);

        List<Outcome> outcomes = AtOneInstant.submit(
                scene.desk(),
                Submission.of(ORDER_DESK, first, new ReleaseOrder()),
                Submission.of(ORDER_DESK, second, new ReleaseOrder()));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(outcomes)
                .filteredOn(each -> !each.isGranted())
                .flatExtracting(Outcome::reasons)
                .extracting(Refusal::name)
                .containsExactly("no-other-order-has-it");
    }

    @Test
    void is_to_be_had_again_when_its_order_is_cancelled() {
        UniqueItem before = scene.find(ItemScene.ITEM).content();
        items.pay(Scene.ACCOUNT, 100);
        items.pay(ItemScene.OTHER, 100);
        release(first);

        scene.does(
                SALES_DIRECTOR, first, new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing")));

        assertThat(scene.find(ItemScene.ITEM).content()).isEqualTo(before);
        assertThat(scene.find(ItemScene.ITEM).state()).isEqualTo(UniqueItemState.AVAILABLE);
        assertThat(release(second).isGranted()).isTrue();
    }

    @Test
    void does_not_come_back_to_a_line_reopened_after_another_order_took_it() {
        items.pay(Scene.ACCOUNT, 100);
        items.pay(ItemScene.OTHER, 100);
        OrderLine besides =
                scene.order("o3").withoutContract().of(1).of(1).draft().lines().get(1);
        Ref<SalesOrder> both = items.confirmed("o3", items.draft(Scene.ACCOUNT, items.line(), besides));
        scene.does(ORDER_DESK, both, new ReleaseOrder());
        scene.does(ORDER_DESK, both, new CloseShort("1", "not needed"));
        release(second);

        assertThat(Orders.reasons(scene.attempt(ORDER_DESK, both, new ReopenLine("1"))))
                .containsExactly("no-other-order-has-it");
    }

    @Test
    void is_not_put_on_a_note_before_its_order_is_released() {
        var note = scene.note("n1")
                .withoutContract()
                .forSelfPickup()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(first, 1)
                .drafted();

        Outcome outcome = scene.attempt(CLERK, note, new SignNote());

        assertThat(Orders.reasons(outcome)).containsExactly("takes-items-only-once-released");
    }

    @Test
    void is_asked_for_once_by_an_order_and_neither_added_nor_dropped_later() {
        OrderLine line = items.line();
        Outcome two = scene.attempt(
                REP, SalesOrder.ref("o3"), items.draft(Scene.ACCOUNT, line.withOrdered(Orders.pieces(2))));
        Outcome dropped = scene.attempt(
                REP,
                first,
                new AmendOrder(
                        List.of(new OrderLine(
                                "1",
                                null,
                                "SHEET",
                                "",
                                line.ordered(),
                                line.price(),
                                line.tolerance(),
                                line.promised(),
                                line.agreed(),
                                line.closedShort(),
                                line.standard(),
                                null)),
                        "Ms Wang",
                        "agreed"));

        assertThat(Orders.reasons(two)).containsExactly("asks-for-each-item-once");
        assertThat(Orders.reasons(dropped)).containsExactly("keeps-its-items");
    }

    @Test
    void is_never_released_once_it_is_sold_or_withdrawn() {
        Scene other = Scene.inMemory().furnished();
        ItemScene withdrawn = new ItemScene(other);
        withdrawn.withdrawn();
        withdrawn.pay(Scene.ACCOUNT, 100);
        Ref<SalesOrder> order = withdrawn.confirmed("o1", Scene.ACCOUNT);

        assertThat(Orders.reasons(other.attempt(ORDER_DESK, order, new ReleaseOrder())))
                .containsExactly("is-for-sale");
    }

    private Outcome release(Ref<SalesOrder> order) {
        return scene.attempt(ORDER_DESK, order, new ReleaseOrder());
    }
}
