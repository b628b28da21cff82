package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.ExceedCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit of 1 000, and notes at 100 a piece. */
class CreditLimitTest {
    private final Scene scene = Scene.inMemory().furnished(yuan(1000), PaymentTerm.CREDIT);

    @ParameterizedTest
    @CsvSource(textBlock = """
        # cleared before, this note, granted
        0,                10,        true
        0,                11,        false
        6,                4,         true
        6,                5,         false
        """)
    @Tag("CU-06")
    @Tag("XP-13")
    void blocks_the_clearing_that_would_carry_exposure_over_it(long before, long pieces, boolean granted) {
        if (before > 0) {
            note("n0", before);
            clear("n0");
        }
        note("n1", pieces);

        Outcome outcome = clear("n1");

        assertThat(outcome.isGranted()).isEqualTo(granted);
        if (!granted) {
            Refusal refusal = outcome.reasons().get(0);
            assertThat(refusal.name()).isEqualTo("is-within-credit-limit");
            assertThat(refusal.liftedBy()).containsExactlyInAnyOrder(Role.GENERAL_MANAGER, Role.SALES_DIRECTOR);
            assertThat(refusal.remedies().get(0).values()).containsEntry("by", "CNY 100.00");
        }
    }

    @Test
    @Tag("CU-06")
    void counts_what_is_not_invoiced_and_what_is_invoiced_and_not_paid() {
        scene.note("n0").of(scene.order("o0").of(10).released(), 10).departed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i0", ref("n0"), yuan(600), scene.today()));
        note("n1", 1);

        assertThat(clear("n1").isGranted()).isFalse();
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i0", "r0", yuan(100)));
        assertThat(clear("n1").isGranted()).isTrue();
    }

    @Test
    @Tag("CU-06")
    @Tag("XP-19")
    void is_free_again_when_a_cleared_note_is_voided() {
        CustomerAccount before = scene.find(Scene.ACCOUNT).content();
        note("n0", 10);
        clear("n0");

        scene.does(CLERK, ref("n0"), new VoidNote("called off"));

        assertThat(scene.find(Scene.ACCOUNT).content()).isEqualTo(before);
    }

    @Test
    @Tag("CU-05")
    void rises_only_when_the_general_manager_and_then_the_director_agree() {
        scene.does(REP, Scene.ACCOUNT, new ChangeCreditLimit(yuan(2000)));

        assertThat(approve(SALES_DIRECTOR).isGranted()).isFalse();
        assertThat(approve(GENERAL_MANAGER).isGranted()).isTrue();
        assertThat(limit()).isEqualTo(yuan(1000));
        assertThat(approve(SALES_DIRECTOR).isGranted()).isTrue();
        assertThat(limit()).isEqualTo(yuan(2000));
    }

    @Test
    @Tag("CU-05")
    void is_nothing_for_a_new_customer() {
        Scene fresh = Scene.inMemory().furnished(yuan(0), PaymentTerm.CREDIT);
        fresh.note("n1").of(fresh.order("o1").of(1).released(), 1).approved();

        assertThat(fresh.attempt(ACCOUNTANT, ref("n1"), new ClearNote("", 1)).isGranted())
                .isFalse();
    }

    @Test
    @Tag("CU-05")
    void needs_both_again_for_a_second_rise() {
        raise(2000);

        scene.does(REP, Scene.ACCOUNT, new ChangeCreditLimit(yuan(3000)));

        assertThat(limit()).isEqualTo(yuan(2000));
        assertThat(approve(SALES_DIRECTOR).isGranted()).isFalse();
    }

    @Test
    @Tag("AP-02")
    void is_approved_by_nobody_who_asked_for_it() {
        Actor both = SALES_MANAGER;
        scene.does(both, Scene.ACCOUNT, new ChangeCreditLimit(yuan(2000)));
        Actor promoted = Actor.of(both.person(), TENANT, Role.GENERAL_MANAGER);

        Outcome own = approve(promoted);

        assertThat(own.reasons()).extracting(Refusal::name).containsExactly("approver-is-not-the-maker");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # approved excess, granted
        100,              true
        99,               false
        """)
    @Tag("XP-13")
    void lets_a_note_over_it_by_no_more_than_was_approved(long excess, boolean granted) {
        note("n1", 11);
        exceed("n1", excess);

        assertThat(clear("n1").isGranted()).isEqualTo(granted);
    }

    @Test
    @Tag("XP-13")
    @Tag("CU-06")
    void lets_no_other_note_use_the_excess_of_one_that_is_cleared() {
        NoteScene first = scene.note("n1").of(scene.order("o1").of(15).released(), 15);
        first.approved();
        exceed("n1", 500);
        first.departedOnceApproved();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", ref("n1"), yuan(1500), scene.today()));
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", yuan(1000)));
        note("n2", 6);

        assertThat(clear("n2").isGranted()).isFalse();
    }

    @Test
    @Tag("XP-13")
    void uses_an_approved_excess_up_once() {
        note("n1", 11);
        exceed("n1", 100);

        clear("n1");

        assertThat(scene.find(Scene.ACCOUNT).content().overrides()).isEmpty();
    }

    @Test
    @Tag("CU-05")
    @Tag("XP-13")
    void is_exceeded_only_when_the_general_manager_and_then_the_director_agree() {
        note("n1", 11);
        scene.does(REP, Scene.ACCOUNT, new ExceedCreditLimit(ref("n1"), yuan(100)));
        scene.approve(Scene.ACCOUNT, GENERAL_MANAGER);

        assertThat(clear("n1").isGranted()).isFalse();
        Filed<CustomerAccount> approved = scene.approve(Scene.ACCOUNT, SALES_DIRECTOR);

        assertThat(approved.content().overrides()).containsEntry("n1", yuan(100));
        assertThat(clear("n1").isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"USD, 100", "CNY, -1"})
    @Tag("CU-05")
    @Tag("CU-06")
    void is_money_of_the_accounts_currency(String currency, long amount) {
        Money odd = Money.of(CurrencyUnit.of(currency), amount);

        assertThat(scene.attempt(REP, Scene.ACCOUNT, new ChangeCreditLimit(odd)).reasons())
                .extracting(Refusal::name)
                .containsExactly("names-a-limit-in-the-currency-of-the-account");
        assertThat(scene.attempt(REP, Scene.ACCOUNT, new ExceedCreditLimit(ref("n1"), odd))
                        .reasons())
                .extracting(Refusal::name)
                .containsExactly("names-a-sum-in-the-currency-of-the-account");
    }

    private void raise(long to) {
        scene.does(REP, Scene.ACCOUNT, new ChangeCreditLimit(yuan(to)));
        scene.approve(Scene.ACCOUNT, GENERAL_MANAGER, SALES_DIRECTOR);
    }

    private void exceed(String note, long by) {
        scene.does(REP, Scene.ACCOUNT, new ExceedCreditLimit(ref(note), yuan(by)));
        scene.approve(Scene.ACCOUNT, GENERAL_MANAGER, SALES_DIRECTOR);
    }

    private Outcome approve(Actor actor) {
        return scene.attempt(actor, Scene.ACCOUNT, new Review.Approve<>());
    }

    private Money limit() {
        return scene.find(Scene.ACCOUNT).content().creditLimit();
    }

    private void note(String id, long pieces) {
        scene.note(id)
                .of(scene.order("order-of-" + id).of(pieces).released(), pieces)
                .approved();
    }

    private Outcome clear(String id) {
        return scene.attempt(ACCOUNTANT, ref(id), new ClearNote("", 1));
    }

    private static Ref<DeliveryNote> ref(String id) {
        return DeliveryNote.ref(id);
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
