package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.CloseAccount;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An account's whole life: credit, a delivery on credit, the invoice, the payment, the end. */
class CustomerAccountStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("CU-06")
    void exposure_rises_with_the_clearing_turns_into_an_invoice_and_ends_with_the_payment() {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).closed();
        Money cleared = exposure();

        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, cleared, scene.today()));
        Money invoiced = exposure();
        assertThat(scene.attempt(FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount())
                        .reasons())
                .extracting(Refusal::name)
                .containsExactly("nothing-is-open");
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", cleared));
        Filed<CustomerAccount> closed = scene.does(FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount());

        assertThat(cleared).isEqualTo(Money.of(Scene.CNY, 1000));
        assertThat(invoiced).isEqualTo(cleared);
        assertThat(exposure()).isEqualTo(Money.zero(Scene.CNY));
        assertThat(closed.state()).isEqualTo(CustomerAccountState.CLOSED);
        assertThat(closed.content().commitments()).isEmpty();
        assertThat(scene.desk().verifyJournal(CLERK, Scene.ACCOUNT)).isEmpty();
    }

    private Money exposure() {
        return scene.find(Scene.ACCOUNT).content().exposure();
    }
}
