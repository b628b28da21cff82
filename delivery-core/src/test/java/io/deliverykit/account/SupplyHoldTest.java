package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.DisputeInvoice;
import io.deliverykit.account.CustomerAccountCommands.LiftSupplyHold;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Remedy;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invoice of 1 000 is due on 10 March, the grace is a month; an order waits for its release. */
@Tag("CU-04")
class SupplyHoldTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 10);
    private static final LocalDate LAST_OF_GRACE = LocalDate.of(2025, 4, 10);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> waiting = SalesOrder.ref("o2");

    @BeforeEach
    void an_invoice_is_open() {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).closed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(1000), DUE));
        scene.order("o2").of(1).confirmed();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,        released
        2025-03-11,   true
        2025-04-10,   true
        2025-04-11,   false
        """)
    void begins_when_the_grace_after_the_due_day_is_over(LocalDate day, boolean released) {
        on(day);

        assertThat(release().isGranted()).isEqualTo(released);
    }

    @Test
    void names_what_is_overdue_by_how_many_days_and_who_can_lift_it() {
        on(LAST_OF_GRACE.plusDays(1));

        Refusal refusal = release().reasons().get(0);

        assertThat(refusal.name()).isEqualTo("its-customer-is-not-on-supply-hold");
        assertThat(refusal.values()).containsEntry("items", "32/i1").containsEntry("sum", "CNY 1000.00");
        assertThat(refusal.remedies()).containsExactly(new Remedy("pay", Map.of("by", "CNY 1000.00")));
        assertThat(refusal.liftedBy()).containsExactlyInAnyOrder(Role.SALES_DIRECTOR, Role.FINANCE_MANAGER);
    }

    @Test
    void names_on_a_note_too_who_can_lift_it() {
        scene.does(ORDER_DESK, waiting, new ReleaseOrder());
        on(LAST_OF_GRACE.plusDays(1));
        scene.note("n2").of(waiting, 1).approved();

        Refusal refusal = scene.attempt(ACCOUNTANT, DeliveryNote.ref("n2"), new ClearNote("", 1))
                .reasons()
                .get(0);

        assertThat(refusal.name()).isEqualTo("its-customer-is-not-on-supply-hold");
        assertThat(refusal.liftedBy()).containsExactlyInAnyOrder(Role.SALES_DIRECTOR, Role.FINANCE_MANAGER);
    }

    @Test
    void ends_with_the_payment() {
        on(LAST_OF_GRACE.plusDays(1));

        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("i1", "r1", yuan(1000)));

        assertThat(release().isGranted()).isTrue();
    }

    @Test
    void is_lifted_when_the_director_and_finance_agree_up_to_and_including_a_day() {
        LocalDate day = LAST_OF_GRACE.plusDays(1);
        on(day);
        scene.does(REP, Scene.ACCOUNT, new LiftSupplyHold(day.plusDays(2)));
        scene.approve(Scene.ACCOUNT, FINANCE_MANAGER);
        assertThat(release().isGranted()).isFalse();

        scene.approve(Scene.ACCOUNT, SALES_DIRECTOR);

        on(day.plusDays(3));
        assertThat(release().isGranted()).isFalse();
        on(day.plusDays(2));
        assertThat(release().isGranted()).isTrue();
    }

    @Test
    @Tag("AP-02")
    void is_lifted_by_a_finance_manager_who_opened_the_account_and_by_nobody_who_asked_for_it() {
        Ref<CustomerAccount> own = CustomerAccount.ref("customer-2");
        scene.does(FINANCE_MANAGER, own, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY));
        scene.does(SALES_MANAGER, own, new LiftSupplyHold(DUE));
        Actor promoted = Actor.of(SALES_MANAGER.person(), TENANT, Role.SALES_DIRECTOR);

        assertThat(scene.attempt(FINANCE_MANAGER, own, new Review.Approve<>()).isGranted())
                .isTrue();
        assertThat(scene.refusals(promoted, own, new Review.Approve<>()))
                .containsExactly("AP-02 approver-is-not-the-maker");
    }

    @Test
    @Tag("FI-05")
    void does_not_begin_for_an_invoice_that_finance_knows_to_be_disputed() {
        assertThat(scene.attempt(SALES_MANAGER, Scene.ACCOUNT, new DisputeInvoice("i1", true))
                        .isGranted())
                .isFalse();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new DisputeInvoice("i1", true));
        on(LAST_OF_GRACE.plusDays(1));
        assertThat(scene.attempt(ORDER_DESK, waiting, new ReleaseOrder()).isGranted())
                .isTrue();
    }

    @Test
    @Tag("FI-05")
    void does_not_keep_anyone_from_disputing_another_invoice() {
        Ref<DeliveryNote> other =
                scene.note("n3").of(scene.order("o3").of(1).released(), 1).departed();
        LocalDate day = LAST_OF_GRACE.plusDays(1);
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i2", other, yuan(100), day));
        on(day);

        assertThat(scene.attempt(ACCOUNTANT, Scene.ACCOUNT, new DisputeInvoice("i2", true))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("FI-05")
    void is_not_lifted_by_a_dispute() {
        LocalDate day = LAST_OF_GRACE.plusDays(1);
        on(day);
        Outcome dispute = scene.attempt(ACCOUNTANT, Scene.ACCOUNT, new DisputeInvoice("i1", true));
        assertThat(dispute.reasons()).extracting(Refusal::name).containsExactly("lifts-no-supply-hold");
        assertThat(dispute.reasons().get(0).liftedBy())
                .containsExactlyInAnyOrder(Role.SALES_DIRECTOR, Role.FINANCE_MANAGER);

        scene.does(REP, Scene.ACCOUNT, new LiftSupplyHold(day));
        scene.approve(Scene.ACCOUNT, FINANCE_MANAGER, SALES_DIRECTOR);

        assertThat(scene.attempt(ACCOUNTANT, Scene.ACCOUNT, new DisputeInvoice("i1", true))
                        .isGranted())
                .isTrue();
    }

    private Outcome release() {
        return scene.attempt(ORDER_DESK, waiting, new ReleaseOrder());
    }

    private void on(LocalDate day) {
        scene.clock().set(day.atTime(8, 0).atZone(Scene.ZONE).toInstant());
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
