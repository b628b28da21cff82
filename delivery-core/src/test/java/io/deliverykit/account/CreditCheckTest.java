package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.ExceedCreditLimit;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.PassGate;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.OrderAndAccount;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A credit limit that is checked besides clearing where the policy says so, at 100 a piece. */
class CreditCheckTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        # policy, pieces, granted, pointed out
        NONE,     11,     true,    false
        WARN,     10,     true,    false
        WARN,     11,     true,    true
        BLOCK,    10,     true,    false
        BLOCK,    11,     false,   false
        """)
    @Tag("XP-13")
    void is_made_when_an_order_is_released(CreditCheck check, long pieces, boolean granted, boolean pointedOut) {
        Scene scene = scene(OrderAndAccount.CREDIT_AT_RELEASE, check, 1000);
        Ref<SalesOrder> order = scene.order("o1").of(pieces).confirmed();

        Outcome outcome = scene.attempt(ORDER_DESK, order, new ReleaseOrder());

        answers(outcome, granted, pointedOut);
    }

    @Test
    @Tag("XP-13")
    void is_not_made_of_a_prepaid_order() {
        Scene scene = scene(OrderAndAccount.CREDIT_AT_RELEASE, CreditCheck.BLOCK, 1000);
        scene.prepay(yuan(1100));
        Ref<SalesOrder> order =
                scene.order("o1").payable(PaymentTerm.PREPAID).of(11).confirmed();

        answers(scene.attempt(ORDER_DESK, order, new ReleaseOrder()), true, false);
    }

    @Test
    @Tag("XP-13")
    void refuses_what_is_in_another_currency_than_the_limit() {
        Scene scene = Scene.inMemory().furnished(yuan(1000), PaymentTerm.CREDIT);
        CustomerAccount account = scene.find(Scene.ACCOUNT).content();

        assertThat(CustomerAccountRules.within(account, Money.of(CurrencyUnit.USD, 1), yuan(1000))
                        .isMet())
                .isFalse();
        assertThat(CustomerAccountRules.within(account, yuan(1000), yuan(1000)).isMet())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # policy, limit by then, granted, pointed out
        NONE,     999,           true,    false
        WARN,     1000,          true,    false
        WARN,     999,           true,    true
        BLOCK,    1000,          true,    false
        BLOCK,    999,           false,   false
        """)
    @Tag("XP-13")
    void is_made_when_a_note_departs(CreditCheck check, long limit, boolean granted, boolean pointedOut) {
        Scene scene = scene(DeliveryNoteRules.CREDIT_AT_DEPARTURE, check, 2000);
        NoteScene note = loaded(scene);
        limit(scene, limit);

        answers(pass(scene, note), granted, pointedOut);
    }

    @Test
    @Tag("XP-13")
    void lets_a_note_depart_once_its_excess_is_approved_and_uses_that_up() {
        Scene scene = scene(DeliveryNoteRules.CREDIT_AT_DEPARTURE, CreditCheck.BLOCK, 2000);
        NoteScene note = loaded(scene);
        limit(scene, 999);
        scene.does(REP, Scene.ACCOUNT, new ExceedCreditLimit(note.ref(), yuan(1)));
        assertThat(pass(scene, note).isGranted()).isFalse();
        scene.approve(Scene.ACCOUNT, GENERAL_MANAGER, SALES_DIRECTOR);

        assertThat(pass(scene, note).isGranted()).isTrue();
        assertThat(scene.find(Scene.ACCOUNT).content().overrides()).isEmpty();
    }

    private static void answers(Outcome outcome, boolean granted, boolean pointedOut) {
        assertThat(outcome.isGranted()).isEqualTo(granted);
        if (!granted) {
            assertThat(outcome.reasons()).extracting(Refusal::rule).containsExactly("XP-13");
        }
        assertThat(outcome.hints().stream().map(Refusal::rule).toList().contains("XP-13"))
                .isEqualTo(pointedOut);
    }

    private static Scene scene(Setting<CreditCheck> where, CreditCheck check, long limit) {
        Policy policy = Policy.standard(Scene.ZONE).with(where, check);
        return Scene.with(new MemoryStorage(), desk -> desk.policy(policy)).furnished(yuan(limit), PaymentTerm.CREDIT);
    }

    private static NoteScene loaded(Scene scene) {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.loaded();
        return note;
    }

    private static void limit(Scene scene, long limit) {
        scene.does(REP, Scene.ACCOUNT, new ChangeCreditLimit(yuan(limit)));
        scene.approve(Scene.ACCOUNT, GENERAL_MANAGER, SALES_DIRECTOR);
    }

    private static Outcome pass(Scene scene, NoteScene note) {
        return scene.attempt(GUARD, note.ref(), new PassGate(note.pass(), NoteScene.PLATE, note.quantities()));
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
