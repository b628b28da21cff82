package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.CloseAccount;
import io.deliverykit.account.CustomerAccountCommands.DishonourBill;
import io.deliverykit.account.CustomerAccountCommands.HonourBill;
import io.deliverykit.account.CustomerAccountCommands.ReceiveBill;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A customer on credit who gives a bill of 1 000, due in three months. */
class BillReceivableTest {
    private final Scene scene = Scene.inMemory().furnished(yuan(5000), PaymentTerm.CREDIT);

    @Test
    @Tag("FI-07")
    void carries_its_due_date_and_counts_for_nothing_until_it_is_honoured() {
        receive("b1");

        assertThat(account().funds().bills()).containsEntry("b1", new Bill(yuan(1000), due()));
        assertThat(account().available()).isEqualTo(yuan(0));
    }

    @Test
    @Tag("FI-07")
    void is_prepaid_once_honoured() {
        receive("b1");

        scene.does(CASHIER, Scene.ACCOUNT, new HonourBill("b1", null));

        assertThat(account().available()).isEqualTo(yuan(1000));
        assertThat(account().funds().bills()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # invoiced, open afterwards, prepaid afterwards
        1500,       500,             0
        1000,       0,               0
        600,        0,               400
        """)
    @Tag("FI-07")
    void pays_an_invoice_once_honoured_and_the_rest_is_prepaid(long invoiced, long open, long prepaid) {
        invoice("i1", invoiced);
        receive("b1");
        assertThat(account().exposure()).isEqualTo(yuan(2000));

        scene.does(CASHIER, Scene.ACCOUNT, new HonourBill("b1", "i1"));

        assertThat(account().receivables().invoice("i1").map(Invoice::open).orElse(yuan(0)))
                .isEqualTo(yuan(open));
        assertThat(account().funds().prepaid()).isEqualTo(yuan(prepaid));
        assertThat(account().exposure()).isEqualTo(yuan(2000 - invoiced + open));
    }

    @Test
    @Tag("FI-07")
    void counts_for_nothing_when_it_is_dishonoured() {
        CustomerAccount before = account();
        receive("b1");

        scene.does(CASHIER, Scene.ACCOUNT, new DishonourBill("b1", "no funds"));

        assertThat(account()).isEqualTo(before);
        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new HonourBill("b1", null)))
                .containsExactly("FI-07 bill-is-outstanding");
    }

    @Test
    @Tag("FI-07")
    @Tag("FI-03")
    void is_recorded_and_honoured_once() {
        receive("b1");
        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new ReceiveBill("b1", yuan(1000), due())))
                .containsExactly("FI-07 bill-is-recorded-once");

        scene.does(CASHIER, Scene.ACCOUNT, new HonourBill("b1", null));

        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new HonourBill("b1", null)))
                .contains("FI-07 bill-is-outstanding");
        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new DishonourBill("b1", "no funds")))
                .containsExactly("FI-07 bill-is-outstanding");
        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new ReceiveBill("b1", yuan(1000), due())))
                .containsExactly("FI-07 bill-is-recorded-once");
    }

    @Test
    @Tag("FI-03")
    void is_not_booked_under_the_number_of_a_receipt() {
        receive("b1");
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("b1", yuan(10)));

        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new HonourBill("b1", null)))
                .containsExactly("FI-03 receipt-is-booked-once");
    }

    @Test
    @Tag("FI-03")
    void does_not_pay_an_invoice_under_the_number_of_another_payment_of_it() {
        invoice("i1", 1500);
        receive("b1");
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "b1", yuan(10)));

        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new HonourBill("b1", "i1")))
                .containsExactly("FI-03 receipt-is-booked-once");
    }

    @Test
    @Tag("FI-05")
    void pays_only_an_invoice_that_is_known() {
        receive("b1");

        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new HonourBill("b1", "i9")))
                .containsExactly("FI-05 invoice-is-known");
    }

    @Test
    @Tag("FI-07")
    void keeps_the_account_open_until_it_is_answered() {
        receive("b1");

        assertThat(scene.refusals(FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount()))
                .containsExactly("CU-06 nothing-is-open");
    }

    private void receive(String number) {
        scene.does(CASHIER, Scene.ACCOUNT, new ReceiveBill(number, yuan(1000), due()));
    }

    private void invoice(String number, long amount) {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(20).released(), 20).departed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice(number, note, yuan(amount), due()));
    }

    private LocalDate due() {
        return scene.today().plusMonths(3);
    }

    private CustomerAccount account() {
        return scene.find(Scene.ACCOUNT).content();
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
