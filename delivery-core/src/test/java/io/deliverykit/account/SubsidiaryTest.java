package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.AdmitSubsidiary;
import io.deliverykit.account.CustomerAccountCommands.JoinGroup;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer that is a unit of a group. */
@Tag("CU-05")
class SubsidiaryTest {
    private final Scene scene = Scene.inMemory().furnished();

    private Ref<DeliveryNote> approved(String id) {
        return scene.note(id).of(scene.order("o-" + id).of(1).released(), 1).approved();
    }

    private Outcome clear(Ref<DeliveryNote> note) {
        return scene.attempt(ACCOUNTANT, note, new ClearNote("", 1));
    }

    private void joined() {
        scene.does(CLERK, Scene.ACCOUNT, new JoinGroup("Group A"));
    }

    private void admitted() {
        scene.does(REP, Scene.ACCOUNT, new AdmitSubsidiary());
        scene.approve(Scene.ACCOUNT, SALES_DIRECTOR);
    }

    @Test
    void is_supplied_only_once_the_director_has_approved_the_first_sale() {
        joined();
        Ref<DeliveryNote> note = approved("n1");

        Outcome refused = clear(note);

        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("rule.CU-05.its-first-sale-is-approved");
            assertThat(reason.values()).containsEntry("group", "Group A");
            assertThat(reason.liftedBy()).containsExactly(Role.SALES_DIRECTOR);
        });
        admitted();
        assertThat(clear(note).isGranted()).isTrue();
    }

    @Test
    void needs_the_director_and_nobody_else() {
        joined();
        scene.does(REP, Scene.ACCOUNT, new AdmitSubsidiary());

        for (Actor other : List.of(REP, SALES_MANAGER, GENERAL_MANAGER, FINANCE_MANAGER)) {
            assertThat(scene.attempt(other, Scene.ACCOUNT, new Review.Approve<>())
                            .isGranted())
                    .isFalse();
        }
        assertThat(clear(approved("n1")).isGranted()).isFalse();
    }

    @Test
    void needs_nothing_for_later_sales() {
        joined();
        admitted();

        assertThat(clear(approved("n1")).isGranted()).isTrue();
        assertThat(clear(approved("n2")).isGranted()).isTrue();
        assertThat(scene.refusals(REP, Scene.ACCOUNT, new AdmitSubsidiary()))
                .containsExactly("CU-05 waits-for-its-first-sale");
    }

    @Test
    void needs_it_anew_in_another_group_and_not_in_the_same() {
        joined();
        admitted();

        assertThat(scene.refusals(CLERK, Scene.ACCOUNT, new JoinGroup("Group A")))
                .containsExactly("CU-05 is-no-unit-of-it-yet");
        scene.does(CLERK, Scene.ACCOUNT, new JoinGroup("Group B"));
        assertThat(clear(approved("n1")).isGranted()).isFalse();
    }

    @Test
    void is_asked_of_whoever_pays_beforehand_too() {
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("r1", Money.of(Scene.CNY, 500)));
        joined();
        Ref<DeliveryNote> note = scene.note("n1")
                .of(scene.order("o1").of(1).released(), 1)
                .payable(PaymentTerm.PREPAID)
                .approved();

        assertThat(clear(note).reasons()).extracting(Refusal::rule).containsExactly("CU-05");
    }

    @Test
    void lets_a_note_go_back_that_was_cleared_before_it_joined() {
        Ref<DeliveryNote> note = approved("n1");
        clear(note);
        joined();

        scene.does(CLERK, note, new VoidNote("called off"));

        assertThat(scene.find(Scene.ACCOUNT).content().commitments()).isEmpty();
    }

    @Test
    void is_admitted_as_what_it_is_when_the_director_looks() {
        joined();
        scene.does(REP, Scene.ACCOUNT, new AdmitSubsidiary());
        scene.does(CLERK, Scene.ACCOUNT, new JoinGroup("Group B"));
        scene.approve(Scene.ACCOUNT, SALES_DIRECTOR);

        assertThat(scene.find(Scene.ACCOUNT).content().subsidiary()).isEqualTo(new Subsidiary("Group B", true));
    }

    @Test
    void asks_nothing_of_a_customer_on_its_own() {
        assertThat(clear(approved("n1")).isGranted()).isTrue();
        assertThat(scene.refusals(REP, Scene.ACCOUNT, new AdmitSubsidiary()))
                .containsExactly("CU-05 waits-for-its-first-sale");
    }
}
