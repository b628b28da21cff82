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
import io.deliverykit.order.SalesOrderCommands.BookDeposit;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.UniqueItemCommands.RegisterItem;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
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
            # booked as the deposit, granted
            20,               true
            100,              true
            19,               false
            """)
    void is_kept_for_an_order_with_a_deposit_of_the_share_at_least(long yuan, boolean granted) {
        items.pay(Scene.ACCOUNT, 100);

        assertThat(deposit(first, yuan).isGranted()).isEqualTo(granted);
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

        Outcome outcome = lenient.attempt(
                CASHIER, item.confirmed("o1", Scene.ACCOUNT), new BookDeposit(Money.of(Scene.CNY, yuan)));

        assertThat(outcome.isGranted()).isEqualTo(granted);
    }

    @Test
    void is_not_released_for_money_on_the_account_that_is_not_booked_for_the_order() {
        items.pay(Scene.ACCOUNT, 100);

        assertThat(Orders.reasons(release(first))).containsExactly("its-items-are-paid-for");
    }

    @Test
    @Tag("FI-04")
    void is_not_kept_for_money_that_is_only_announced() {
        scene.does(REP, Scene.ACCOUNT, new AnnounceTransfer("t1", Money.of(Scene.CNY, 100)));

        assertThat(Orders.reasons(deposit(first, 20))).containsExactly("prepaid-balance-covers-it");
    }

    @Test
    void takes_no_deposit_of_nothing_or_in_another_currency_or_for_an_order_of_other_things() {
        Ref<SalesOrder> others = scene.order("o3").of(10).confirmed();
        scene.prepay(Money.of(Scene.CNY, 100));

        assertThat(Orders.reasons(deposit(first, 0))).containsExactly("names-a-deposit");
        assertThat(Orders.reasons(deposit(others, 20))).containsExactly("names-a-deposit");
        assertThat(Orders.reasons(scene.attempt(CASHIER, first, new BookDeposit(Money.of(CurrencyUnit.USD, 20)))))
                .containsExactly("names-a-deposit");
    }

    @Test
    void goes_to_the_order_whose_deposit_is_booked_first() {
        items.pay(Scene.ACCOUNT, 100);
        items.pay(ItemScene.OTHER, 20);

        assertThat(deposit(first, 100).isGranted()).isTrue();
        Outcome late = deposit(second, 20);

        assertThat(Orders.reasons(late)).containsExactly("no-other-order-has-it");
        assertThat(late.reasons().get(0).values()).containsEntry("order", first.id());
        assertThat(release(second).isGranted()).isFalse();
        assertThat(release(first).isGranted()).isTrue();
        assertThat(scene.find(ItemScene.ITEM).content().order()).isEqualTo(first);
        assertThat(scene.find(ItemScene.OTHER).content().available()).isEqualTo(Money.of(Scene.CNY, 20));
    }

    @Test
    @Tag("FI-07")
    void has_a_deposit_that_serves_no_other_order() {
        items.pay(Scene.ACCOUNT, 20);
        Ref<UniqueItem> another = UniqueItem.ref("press-8");
        scene.does(CLERK, another, new RegisterItem("SHEET", "the other one"));
        Ref<SalesOrder> third =
                items.confirmed("o3", items.draft(Scene.ACCOUNT, items.line().withItem(another)));

        assertThat(deposit(first, 20).isGranted()).isTrue();

        assertThat(Orders.reasons(deposit(third, 20))).containsExactly("prepaid-balance-covers-it");
        assertThat(Orders.reasons(release(third))).containsExactly("its-items-are-paid-for");
        assertThat(scene.find(another).state()).isEqualTo(UniqueItemState.AVAILABLE);
    }

    @Test
    @Tag("FI-07")
    void is_paid_for_out_of_its_deposit_first() {
        items.pay(Scene.ACCOUNT, 100);
        deposit(first, 20);
        release(first);
        assertThat(available()).isEqualTo(Money.of(Scene.CNY, 80));

        noteOfTheFirst().cleared();

        assertThat(available()).isEqualTo(Money.zero(Scene.CNY));
    }

    @Test
    @Tag("FI-07")
    void has_nothing_set_aside_any_more_once_it_has_left() {
        items.pay(Scene.ACCOUNT, 130);
        deposit(first, 20);
        release(first);

        noteOfTheFirst().departed();

        assertThat(available()).isEqualTo(Money.of(Scene.CNY, 30));
        assertThat(scene.find(Scene.ACCOUNT).content().deposits()).isEmpty();
    }

    @Test
    @Tag("SO-07")
    void counts_its_deposit_among_what_a_prepaid_order_asks_for() {
        items.pay(Scene.ACCOUNT, 100);
        Ref<SalesOrder> prepaid = items.submitted("o3", items.draft(Scene.ACCOUNT, PaymentTerm.PREPAID, items.line()));

        assertThat(deposit(prepaid, 20).isGranted()).isTrue();

        assertThat(release(items.confirmed(prepaid)).isGranted()).isTrue();
    }

    @RepeatedTest(20)
    void is_kept_for_exactly_one_of_two_orders_whose_deposits_are_booked_at_one_instant() {
        items.pay(Scene.ACCOUNT, 100);
        items.pay(ItemScene.OTHER, 100);

        List<Outcome> outcomes = AtOneInstant.submit(
                scene.desk(),
                Submission.of(CASHIER, first, new BookDeposit(Money.of(Scene.CNY, 20))),
                Submission.of(CASHIER, second, new BookDeposit(Money.of(Scene.CNY, 20))));

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
        deposit(first, 20);
        release(first);

        scene.does(
                SALES_DIRECTOR, first, new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing")));

        assertThat(scene.find(ItemScene.ITEM).content()).isEqualTo(before);
        assertThat(scene.find(ItemScene.ITEM).state()).isEqualTo(UniqueItemState.AVAILABLE);
        assertThat(available()).isEqualTo(Money.of(Scene.CNY, 100));
        assertThat(deposit(second, 20).isGranted()).isTrue();
        assertThat(release(second).isGranted()).isTrue();
    }

    @Test
    void does_not_come_back_to_a_line_reopened_after_another_order_took_it() {
        items.pay(Scene.ACCOUNT, 100);
        items.pay(ItemScene.OTHER, 100);
        OrderLine besides =
                scene.order("o3").withoutContract().of(1).of(1).draft().lines().get(1);
        Ref<SalesOrder> both = items.confirmed("o3", items.draft(Scene.ACCOUNT, items.line(), besides));
        assertThat(deposit(both, 20).isGranted()).isTrue();
        scene.does(ORDER_DESK, both, new ReleaseOrder());
        scene.does(ORDER_DESK, both, new CloseShort("1", "not needed"));
        assertThat(deposit(second, 20).isGranted()).isTrue();

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
                                null,
                                line.components())),
                        "Ms Wang",
                        "agreed"));

        assertThat(Orders.reasons(two)).containsExactly("asks-for-each-item-once");
        assertThat(Orders.reasons(dropped)).containsExactly("keeps-its-items");
    }

    @Test
    void is_never_kept_for_an_order_once_it_is_sold_or_withdrawn() {
        Scene other = Scene.inMemory().furnished();
        ItemScene withdrawn = new ItemScene(other);
        withdrawn.withdrawn();
        withdrawn.pay(Scene.ACCOUNT, 100);
        Ref<SalesOrder> order = withdrawn.confirmed("o1", Scene.ACCOUNT);

        assertThat(Orders.reasons(other.attempt(CASHIER, order, new BookDeposit(Money.of(Scene.CNY, 20)))))
                .containsExactly("is-for-sale");
    }

    private Outcome deposit(Ref<SalesOrder> order, long yuan) {
        return scene.attempt(CASHIER, order, new BookDeposit(Money.of(Scene.CNY, yuan)));
    }

    private NoteScene noteOfTheFirst() {
        return scene.note("n1")
                .withoutContract()
                .forSelfPickup()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(first, 1);
    }

    private Money available() {
        return scene.find(Scene.ACCOUNT).content().available();
    }

    private Outcome release(Ref<SalesOrder> order) {
        return scene.attempt(ORDER_DESK, order, new ReleaseOrder());
    }
}
