package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ApplyCredit;
import io.deliverykit.account.CustomerAccountCommands.BookCredit;
import io.deliverykit.account.CustomerAccountCommands.CloseAccount;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit of 1 000, used up by an invoice of 600 and 400 that are not invoiced, and a credit note of 300. */
class UnappliedCreditTest {
    private final Scene scene = Scene.inMemory().furnished(yuan(1000), PaymentTerm.CREDIT);

    UnappliedCreditTest() {
        Ref<DeliveryNote> note =
                scene.note("n0").of(scene.order("o0").of(10).released(), 10).departed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i0", note, yuan(600), scene.today()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # pieces at 100, cleared
        3,               true
        4,               false
        """)
    @Tag("CU-06")
    void leaves_room_for_as_much_within_the_credit_limit(long pieces, boolean cleared) {
        book();
        scene.note("n1").of(scene.order("o1").of(pieces).released(), pieces).approved();

        assertThat(scene.attempt(ACCOUNTANT, DeliveryNote.ref("n1"), new ClearNote("", 1))
                        .isGranted())
                .isEqualTo(cleared);
    }

    @Test
    @Tag("CU-06")
    void settles_an_invoice_and_leaves_the_exposure_as_it_is() {
        book();

        apply("i0", 200);

        assertThat(account().exposure()).isEqualTo(yuan(700));
        assertThat(account().receivables().credits()).containsEntry("c1", yuan(100));
        assertThat(account().receivables().invoice("i0").orElseThrow().open()).isEqualTo(yuan(400));
        apply("i0", 100);
        assertThat(account().exposure()).isEqualTo(yuan(700));
        assertThat(account().receivables().credits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # credit, invoice, amount, refused by
        c1,       i0,      301,    CU-06 credit-is-left
        c9,       i0,      1,      CU-06 credit-is-left
        c1,       i9,      1,      FI-05 invoice-is-open
        """)
    @Tag("CU-06")
    @Tag("FI-05")
    void is_applied_only_as_far_as_it_goes_and_to_an_open_invoice(
            String credit, String invoice, long amount, String refusal) {
        book();

        assertThat(scene.refusals(ACCOUNTANT, Scene.ACCOUNT, new ApplyCredit(credit, invoice, yuan(amount))))
                .containsExactly(refusal);
    }

    @Test
    @Tag("FI-05")
    void settles_no_more_of_an_invoice_than_is_open() {
        scene.does(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit("c1", yuan(1000)));

        Outcome outcome = scene.attempt(ACCOUNTANT, Scene.ACCOUNT, new ApplyCredit("c1", "i0", yuan(601)));

        assertThat(outcome.reasons()).extracting(Refusal::name).containsExactly("invoice-is-open");
        assertThat(outcome.reasons().get(0).values()).containsEntry("open", "CNY 600.00");
    }

    @Test
    @Tag("CU-06")
    void is_booked_once() {
        book();

        assertThat(scene.refusals(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit("c1", yuan(300))))
                .containsExactly("CU-06 credit-is-booked-once");
    }

    @Test
    @Tag("CU-06")
    void keeps_the_account_open_until_it_is_applied() {
        Scene fresh = Scene.inMemory().furnished();
        fresh.does(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit("c1", yuan(300)));

        assertThat(fresh.refusals(FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount()))
                .containsExactly("CU-06 nothing-is-open");
    }

    private void book() {
        scene.does(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit("c1", yuan(300)));
    }

    private void apply(String invoice, long amount) {
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new ApplyCredit("c1", invoice, yuan(amount)));
    }

    private CustomerAccount account() {
        return scene.find(Scene.ACCOUNT).content();
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
