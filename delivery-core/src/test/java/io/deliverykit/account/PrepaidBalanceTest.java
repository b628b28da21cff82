package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.DisputeInvoice;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A customer who pays in advance, at 100 a piece. */
class PrepaidBalanceTest {
    private final Scene scene = Scene.inMemory().furnished(yuan(0), PaymentTerm.PREPAID);

    @ParameterizedTest
    @CsvSource(textBlock = """
        # first, second, granted
        10,      5,      true
        10,      6,      false
        """)
    @Tag("FI-07")
    void is_reserved_when_a_note_is_cleared_and_never_goes_below_zero(long first, long second, boolean granted) {
        scene.prepay(yuan(1500));
        note("n1", first, first);
        note("n2", second, second);

        clear("n1");
        Outcome outcome = clear("n2");

        assertThat(outcome.isGranted()).isEqualTo(granted);
        assertThat(account().available().isNegative()).isFalse();
        if (!granted) {
            assertThat(outcome.reasons()).extracting(Refusal::name).containsExactly("prepaid-balance-covers-it");
            assertThat(outcome.reasons().get(0).remedies().get(0).values()).containsEntry("by", "CNY 100.00");
        }
    }

    @Test
    @Tag("FI-04")
    @Tag("SO-07")
    void counts_no_transfer_that_is_only_announced() {
        scene.does(REP, Scene.ACCOUNT, new AnnounceTransfer("t1", yuan(1000)));
        assertThat(account().available()).isEqualTo(yuan(0));

        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("t1", yuan(1000)));

        assertThat(account().available()).isEqualTo(yuan(1000));
        assertThat(account().funds().announced()).isEmpty();
    }

    @Test
    @Tag("FI-03")
    void takes_a_receipt_once_until_it_is_used_up() {
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("r1", yuan(1000)));

        assertThat(scene.refusals(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("r1", yuan(1000))))
                .containsExactly("FI-03 receipt-is-booked-once");
        assertThat(account().funds().prepaid()).isEqualTo(yuan(1000));
        Ref<DeliveryNote> note = scene.note("n1")
                .of(order("o1", 10), 10)
                .payable(PaymentTerm.PREPAID)
                .closed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(1000), scene.today()));
        assertThat(account().funds().receipts()).isEmpty();
    }

    @Test
    @Tag("FI-03")
    void pays_an_invoice_once_by_one_receipt_and_several_by_it() {
        Scene credit = Scene.inMemory().furnished();
        Ref<DeliveryNote> note =
                credit.note("n1").of(credit.order("o1").of(10).released(), 10).departed();
        credit.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(600), credit.today()));
        credit.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i2", note, yuan(400), credit.today()));
        credit.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", yuan(100)));

        assertThat(credit.refusals(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", yuan(100))))
                .containsExactly("FI-03 receipt-is-booked-once");
        assertThat(credit.attempt(CASHIER, Scene.ACCOUNT, new ReceivePayment("i2", "r1", yuan(400)))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("CU-06")
    void is_not_measured_by_a_credit_limit_that_is_exceeded() {
        Scene credit = Scene.inMemory().furnished(yuan(1000), PaymentTerm.CREDIT);
        credit.note("n1").of(credit.order("o1").of(10).released(), 10).cleared();
        credit.does(REP, Scene.ACCOUNT, new ChangeCreditLimit(yuan(0)));
        credit.approve(Scene.ACCOUNT, GENERAL_MANAGER, SALES_DIRECTOR);
        credit.prepay(yuan(100));
        Ref<SalesOrder> order =
                credit.order("o2").payable(PaymentTerm.PREPAID).of(1).released();
        credit.note("n2").of(order, 1).payable(PaymentTerm.PREPAID).approved();

        assertThat(credit.attempt(ACCOUNTANT, DeliveryNote.ref("n2"), new ClearNote("", 1))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("FI-01")
    @Tag("FI-02")
    void is_invoiced_once_for_a_quantity_under_a_number_used_once() {
        Scene credit = Scene.inMemory().furnished();
        Ref<DeliveryNote> note =
                credit.note("n1").of(credit.order("o1").of(10).released(), 10).departed();
        credit.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(600), credit.today()));

        Outcome tooMuch =
                credit.attempt(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i2", note, yuan(401), credit.today()));
        Outcome sameNumber =
                credit.attempt(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(400), credit.today()));
        Outcome rest =
                credit.attempt(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i2", note, yuan(400), credit.today()));

        assertThat(tooMuch.reasons()).extracting(Refusal::name).containsExactly("is-invoiced-once");
        assertThat(sameNumber.reasons()).extracting(Refusal::name).containsExactly("invoice-number-is-new");
        assertThat(rest.isGranted()).isTrue();
    }

    @Test
    @Tag("FI-05")
    void takes_payment_only_for_an_open_invoice_and_no_more_than_is_open() {
        Scene credit = Scene.inMemory().furnished();
        Ref<DeliveryNote> note =
                credit.note("n1").of(credit.order("o1").of(10).released(), 10).departed();
        credit.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(600), credit.today()));

        Outcome unknown = credit.attempt(CASHIER, Scene.ACCOUNT, new ReceivePayment("i9", "r1", yuan(1)));
        Outcome tooMuch = credit.attempt(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", yuan(601)));
        Outcome dispute = credit.attempt(ACCOUNTANT, Scene.ACCOUNT, new DisputeInvoice("i9", true));

        assertThat(unknown.reasons()).extracting(Refusal::name).containsExactly("invoice-is-open");
        assertThat(tooMuch.reasons()).extracting(Refusal::name).containsExactly("invoice-is-open");
        assertThat(dispute.reasons()).extracting(Refusal::name).containsExactly("invoice-is-known");
    }

    private void note(String id, long ordered, long pieces) {
        scene.note(id)
                .of(order("order-of-" + id, ordered), pieces)
                .payable(PaymentTerm.PREPAID)
                .approved();
    }

    private Ref<SalesOrder> order(String id, long pieces) {
        return scene.order(id).payable(PaymentTerm.PREPAID).of(pieces).released();
    }

    private Outcome clear(String id) {
        return scene.attempt(ACCOUNTANT, DeliveryNote.ref(id), new ClearNote("", 1));
    }

    private CustomerAccount account() {
        return scene.find(Scene.ACCOUNT).content();
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
