package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignAsAgent;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An approved note before finance: it is stamped when the money is there (DN-11). */
class ApprovedNoteTest {
    private static final ClearNote STAMP = new ClearNote("", 1);

    private static Money cny(long amount) {
        return Money.of(Scene.CNY, amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # limit, granted
          999,   false
          1000,  true
          1001,  true
        """)
    @Tag("DN-11")
    @Tag("CU-06")
    void on_credit_is_cleared_within_the_limit(long limit, boolean granted) {
        Scene scene = Scene.inMemory().furnished(cny(limit), PaymentTerm.CREDIT);
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).approved();

        assertThat(scene.attempt(ACCOUNTANT, note, STAMP).isGranted()).isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # paid in, granted
          999,     false
          1000,    true
        """)
    @Tag("DN-11")
    @Tag("FI-07")
    void in_advance_is_cleared_when_the_balance_covers_it_and_reserves_it(long paid, boolean granted) {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> note =
                scene.note("n1").of(order, 10).payable(PaymentTerm.PREPAID).approved();
        scene.prepay(cny(paid));
        scene.does(CLERK, Scene.ACCOUNT, new AnnounceTransfer("T-1", cny(5000)));

        assertThat(scene.attempt(ACCOUNTANT, note, STAMP).isGranted()).isEqualTo(granted);
        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(cny(granted ? 0 : paid));
    }

    @Test
    @Tag("DN-11")
    void in_cash_is_cleared_against_a_receipt_for_money_that_is_there() {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> note = scene.note("n1")
                .of(order, 10)
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .approved();

        assertThat(scene.refusals(ACCOUNTANT, note, STAMP)).containsExactly("DN-11 names-its-receipt");
        assertThat(scene.refusals(ACCOUNTANT, note, new ClearNote("R-1", 1)))
                .containsExactly("FI-07 prepaid-balance-covers-it");
        scene.prepay(cny(1000));
        assertThat(scene.attempt(ACCOUNTANT, note, new ClearNote("R-1", 1)).isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-11")
    @Tag("CU-04")
    void is_not_cleared_while_the_customer_is_on_supply_hold() {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(20).released();
        Ref<DeliveryNote> billed = scene.note("n0").of(order, 10).departed();
        scene.does(
                ACCOUNTANT,
                Scene.ACCOUNT,
                new RecordInvoice("I-1", billed, cny(1000), scene.today().plusDays(1)));
        scene.clock().advance(Duration.ofDays(40));
        scene.prepay(cny(1000));
        Ref<DeliveryNote> note =
                scene.note("n1").of(order, 10).payable(PaymentTerm.PREPAID).approved();

        assertThat(scene.refusals(ACCOUNTANT, note, STAMP)).containsExactly("CU-04 its-customer-is-not-on-supply-hold");
    }

    @Test
    @Tag("DN-26")
    void is_signed_by_the_customers_agent_before_it_is_cleared_when_it_is_picked_up() {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(10).forSelfPickup().released();
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).forSelfPickup().inReview();
        scene.approve(note, SALES_MANAGER, FINANCE_MANAGER);

        assertThat(scene.refusals(ACCOUNTANT, note, STAMP)).containsExactly("DN-26 is-signed-by-the-agent");
        scene.does(CLERK, note, new SignAsAgent("Mr Li"));
        assertThat(scene.attempt(ACCOUNTANT, note, STAMP).isGranted()).isTrue();
    }

    @Test
    @Tag("DN-26")
    void is_signed_by_no_agent_when_it_is_shipped() {
        Scene scene = Scene.inMemory().furnished();
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.approved();

        assertThat(scene.refusals(CLERK, note.ref(), new SignAsAgent("Mr Li"))).containsExactly("DN-26 is-picked-up");
    }
}
