package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contract's whole life, from the rep's draft until everything ordered under it was delivered. */
class SalesContractStoryTest {
    private static final Money WORTH = Money.of(Scene.CNY, 100_000);

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("SC-05")
    void a_contract_is_drawn_on_until_all_is_delivered_and_paid_and_is_completed_then() {
        Ref<SalesOrder> order = scene.order("o1").of(1000).released();
        assertThat(complete()).containsExactly("SC-05 has-no-open-order");

        Ref<DeliveryNote> note = scene.note("n1").of(order, 1000).closed();
        scene.does(ORDER_DESK, order, new ArchiveOrder());
        assertThat(complete()).containsExactly("SC-05 its-money-is-settled");

        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, WORTH, scene.today()));
        assertThat(complete()).containsExactly("SC-05 its-money-is-settled");

        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", WORTH));
        Filed<SalesContract> completed = scene.does(FINANCE_MANAGER, Scene.CONTRACT, new CompleteContract("all paid"));

        SalesContract contract = completed.content();
        assertThat(completed.state()).isEqualTo(SalesContractState.COMPLETED);
        assertThat(contract.drawn().open()).isEmpty();
        assertThat(contract.drawnOf(contract.lines().get(0))).isEqualTo(Quantity.of(1000, Unit.PIECE));
        assertThat(scene.desk().verifyJournal(CLERK, Scene.CONTRACT)).isEmpty();
    }

    private List<String> complete() {
        return scene.refusals(FINANCE_MANAGER, Scene.CONTRACT, new CompleteContract("all paid"));
    }
}
