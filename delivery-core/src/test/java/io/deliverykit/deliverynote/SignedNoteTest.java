package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note that somebody signs, and answers for: it says what its orders say by then, and the signer does not approve it. */
class SignedNoteTest {
    private static final String STALE_PRICE = "PR-02 its-prices-are-those-of-its-orders";
    private static final Actor CLERK_AND_MANAGER =
            new Actor("both", TENANT, TENANT, "sales", Set.of(Role.SALES_CLERK, Role.SALES_MANAGER));
    private static final Actor OTHER_CLERK = People.person("other-clerk", "sales", Role.SALES_CLERK);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    private OrderLine ordered() {
        return scene.find(order).content().lines().get(0);
    }

    private void amendOrder(OrderLine line) {
        scene.does(REP, order, new AmendOrder(List.of(line)));
        scene.approve(order, SALES_MANAGER, SALES_DIRECTOR);
        assertThat(ordered().price()).isEqualTo(line.price());
    }

    private void raisePrice() {
        amendOrder(ordered().withPrice(Price.of("CNY 120", Unit.PIECE)));
    }

    private NoteLine inStandard(String standard) {
        NoteLine was = note.draft().lines().get(0);
        return new NoteLine(
                was.id(), order, was.orderLine(), was.product(), "", was.quantity(), was.price(), standard, "", "");
    }

    private static AmendNote to(NoteLine line) {
        return new AmendNote(List.of(line), PaymentTerm.CREDIT, "", Set.of());
    }

    @Test
    @Tag("DN-01")
    @Tag("PR-02")
    void says_what_its_orders_say_by_the_time_it_is_signed() {
        note.drafted();
        raisePrice();

        assertThat(scene.refusals(CLERK, note.ref(), new SignNote())).containsExactly(STALE_PRICE);
        NoteLine dearer = note.draft().lines().get(0).withPrice(ordered().price());
        scene.does(CLERK, note.ref(), new ReviseNote(List.of(dearer), "", Set.of()));
        assertThat(scene.attempt(CLERK, note.ref(), new SignNote()).isGranted()).isTrue();
    }

    @Test
    @Tag("DN-01")
    @Tag("PR-02")
    @Tag("XP-06")
    void says_what_its_orders_say_by_the_time_it_is_approved() {
        note.inReview();
        raisePrice();

        assertThat(scene.refusals(SALES_MANAGER, note.ref(), new Review.Approve<>()))
                .containsExactly(STALE_PRICE);
    }

    @Test
    @Tag("DN-01")
    @Tag("PR-02")
    @Tag("XP-06")
    void says_what_its_orders_say_by_the_time_it_is_cleared() {
        note.approved();
        raisePrice();

        assertThat(scene.refusals(ACCOUNTANT, note.ref(), new ClearNote("", 1))).containsExactly(STALE_PRICE);
    }

    @Test
    @Tag("DN-02")
    @Tag("DN-07")
    @Tag("AP-02")
    void is_not_approved_by_who_signed_it_though_another_drew_it_up() {
        note.drafted();
        scene.does(CLERK_AND_MANAGER, note.ref(), new SignNote());
        scene.does(CLERK, note.ref(), new SubmitNote());

        assertThat(scene.find(note.ref()).content().signedBy()).isEqualTo("both");
        assertThat(scene.refusals(CLERK_AND_MANAGER, note.ref(), new Review.Approve<>()))
                .containsExactly("AP-02 approver-is-not-the-maker");
    }

    @Test
    @Tag("DN-02")
    @Tag("AP-02")
    void is_answered_for_by_who_amended_it_last_and_not_approved_by_them() {
        note.signed();
        scene.does(CLERK_AND_MANAGER, note.ref(), to(inStandard("GB/T 708")));

        assertThat(scene.find(note.ref()).content().signedBy()).isEqualTo("both");
        scene.does(CLERK, note.ref(), new SubmitNote());
        assertThat(scene.refusals(CLERK_AND_MANAGER, note.ref(), new Review.Approve<>()))
                .containsExactly("AP-02 approver-is-not-the-maker");
    }

    @Test
    @Tag("DN-02")
    @Tag("DN-09")
    void loses_what_was_approved_on_another_signature_but_not_by_a_signature_given_again() {
        note.inReview();
        scene.approve(note.ref(), SALES_MANAGER);
        scene.does(FINANCE_MANAGER, note.ref(), new Review.Reject<>("the payer is away"));

        assertThat(scene.attempt(CLERK, note.ref(), new SignNote()).voided()).isEmpty();
        scene.does(CLERK, note.ref(), new SubmitNote());
        scene.does(FINANCE_MANAGER, note.ref(), new Review.Reject<>("still away"));
        assertThat(scene.attempt(OTHER_CLERK, note.ref(), new SignNote()).voided())
                .containsExactly("sales");
    }

    @Test
    @Tag("DN-09")
    void loses_no_approval_by_who_amends_what_nobody_approved() {
        note.approved();
        NoteLine was = note.draft().lines().get(0);
        NoteLine weighed = new NoteLine(
                was.id(), order, was.orderLine(), was.product(), "", was.quantity(), was.price(), "", "", "4 t");

        assertThat(scene.attempt(OTHER_CLERK, note.ref(), to(weighed)).voided()).isEmpty();
    }

    @Test
    @Tag("DN-01")
    @Tag("DN-14")
    void names_the_standard_of_its_contract_or_none() {
        note.signed();

        assertThat(scene.refusals(CLERK, note.ref(), to(inStandard("house standard"))))
                .containsExactly("DN-01 agrees-with-its-orders");
        assertThat(scene.attempt(CLERK, note.ref(), to(inStandard("GB/T 708"))).isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-01")
    @Tag("DN-09")
    void loses_sales_approval_with_the_standard_that_it_named() {
        note.approved();

        assertThat(scene.attempt(CLERK, note.ref(), to(inStandard("GB/T 708"))).voided())
                .containsExactly("sales");
    }
}
