package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.BookDeposit;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thing of which there is one: two customers want it, one pays a deposit, and in the end it is sold. */
class UniqueItemStoryTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ItemScene items = new ItemScene(scene);

    @Test
    @Tag("SO-16")
    void it_is_kept_for_whoever_pays_a_deposit_and_is_sold_to_them() {
        items.taken();
        assertThat(scene.find(ItemScene.ITEM).state()).isEqualTo(UniqueItemState.TAKEN);
        assertThat(scene.find(ItemScene.ITEM).content().order()).isEqualTo(SalesOrder.ref("o1"));

        Ref<SalesOrder> late = items.confirmed("o2", ItemScene.OTHER);
        items.pay(ItemScene.OTHER, 20);
        assertThat(scene.refusals(CASHIER, late, new BookDeposit(Money.of(Scene.CNY, 20))))
                .containsExactly("SO-16 no-other-order-has-it");

        items.leaves();

        assertThat(scene.find(ItemScene.ITEM).state()).isEqualTo(UniqueItemState.SOLD);
        assertThat(scene.desk().verifyJournal(CLERK, ItemScene.ITEM)).isEmpty();
    }
}
