package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contract's whole life, from the rep's draft until everything ordered under it was delivered. */
class SalesContractStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("SC-05")
    void a_contract_is_drawn_on_until_every_order_is_archived_and_is_completed_then() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        assertThat(scene.attempt(FINANCE_MANAGER, Scene.CONTRACT, new CompleteContract("all paid"))
                        .reasons())
                .extracting(Refusal::name)
                .containsExactly("has-no-open-order");

        scene.note("n1").of(order, 10).closed();
        scene.does(ORDER_DESK, order, new ArchiveOrder());
        Filed<SalesContract> completed = scene.does(FINANCE_MANAGER, Scene.CONTRACT, new CompleteContract("all paid"));

        SalesContract contract = completed.content();
        assertThat(completed.state()).isEqualTo(SalesContractState.COMPLETED);
        assertThat(contract.drawn()).isEmpty();
        assertThat(contract.drawnOf(contract.lines().get(0))).isEqualTo(Quantity.of(10, Unit.PIECE));
        assertThat(scene.desk().verifyJournal(CLERK, Scene.CONTRACT)).isEmpty();
    }
}
