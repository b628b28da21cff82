package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderRules;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notes that are cleared when the money is there, and not when it is on its way. */
interface MoneyScenarios extends ScenariosOnAStore {
    @Test
    @DisplayName(
            "15: a prepaid note is cleared once the payment is on the account; an announced transfer does not count")
    @Tag("DN-11")
    @Tag("FI-04")
    @Tag("FI-07")
    @Tag("SO-07")
    default void is_cleared_when_the_payment_is_on_the_account() {
        Policy onDeposit = Policy.standard(Scene.ZONE).with(SalesOrderRules.PREPAID_SHARE, BigDecimal.valueOf(30));
        Scene scene = Scene.with(storage(), desk -> desk.policy(onDeposit))
                .furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        scene.prepay(cny(300));
        Ref<SalesOrder> order =
                scene.order("o1").of(10).payable(PaymentTerm.PREPAID).released();
        Ref<DeliveryNote> note =
                scene.note("n1").of(order, 10).payable(PaymentTerm.PREPAID).approved();

        assertThat(scene.refusals(ACCOUNTANT, note, new ClearNote("", 1)))
                .containsExactly("FI-07 prepaid-balance-covers-it");
        scene.does(CLERK, Scene.ACCOUNT, new AnnounceTransfer("T-1", cny(700)));
        assertThat(scene.refusals(ACCOUNTANT, note, new ClearNote("", 1)))
                .containsExactly("FI-07 prepaid-balance-covers-it");

        scene.clock().advance(Duration.ofMinutes(1));
        scene.prepay(cny(700));
        assertThat(scene.attempt(ACCOUNTANT, note, new ClearNote("", 1)).reasons())
                .isEmpty();
        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(cny(0));
    }
}
