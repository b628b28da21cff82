package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note that is changed after it was signed: what was agreed on what changed is void, and so are the old copies. */
class AmendedNoteTest {
    private static final Price LOWER = Price.of("CNY 90", Unit.PIECE);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    private NoteLine line() {
        return note.draft().lines().get(0);
    }

    private NoteLine line(long pieces) {
        return line().withQuantity(Quantity.of(pieces, Unit.PIECE));
    }

    private static AmendNote to(NoteLine... lines) {
        return new AmendNote(List.of(lines), PaymentTerm.CREDIT, "", Set.of());
    }

    /** The order's price is agreed anew, and so the note's may be. */
    private void lowerTheOrdersPrice() {
        OrderLine ordered = scene.find(order).content().lines().get(0);
        scene.does(REP, order, new AmendOrder(List.of(ordered.withPrice(LOWER))));
        scene.approve(order, SALES_MANAGER, SALES_DIRECTOR);
        assertThat(scene.find(order).content().lines().get(0).price()).isEqualTo(LOWER);
    }

    @Test
    @Tag("DN-09")
    void loses_both_approvals_when_its_quantity_changes() {
        note.approved();

        Outcome outcome = scene.attempt(CLERK, note.ref(), to(line(9)));

        assertThat(outcome.state()).isEqualTo("IN_REVIEW");
        assertThat(outcome.voided()).containsExactlyInAnyOrder("sales", "finance");
    }

    @Test
    @Tag("DN-09")
    void loses_only_finances_approval_when_its_price_changes() {
        note.cleared();
        lowerTheOrdersPrice();

        Outcome outcome = scene.attempt(CLERK, note.ref(), to(line().withPrice(LOWER)));

        assertThat(outcome.voided()).containsExactly("finance");
        assertThat(outcome.state()).isEqualTo("IN_REVIEW");
        assertThat(scene.approve(note.ref(), FINANCE_MANAGER).state()).isEqualTo(DeliveryNoteState.APPROVED);
    }

    @Test
    @Tag("DN-09")
    void loses_only_finances_approval_when_its_payer_pays_otherwise() {
        note.approved();

        Outcome outcome = scene.attempt(
                CLERK, note.ref(), new AmendNote(List.of(line()), PaymentTerm.CASH_ON_PICKUP, "", Set.of()));

        assertThat(outcome.voided()).containsExactly("finance");
    }

    @Test
    @Tag("DN-09")
    void loses_no_approval_and_stays_where_it_is_when_nobody_approved_what_changes() {
        note.released();
        NoteLine otherBatch =
                new NoteLine("1", order, "1", "SHEET", "", line().quantity(), line().price(), "", "B7", "");

        Outcome outcome = scene.attempt(CLERK, note.ref(), to(otherBatch));

        assertThat(outcome.voided()).isEmpty();
        assertThat(outcome.state()).isEqualTo("RELEASED");
    }

    @Test
    @Tag("DN-09")
    void stays_before_review_or_in_it_when_it_was_not_approved_yet() {
        note.signed();
        assertThat(scene.attempt(CLERK, note.ref(), to(line(9))).state()).isEqualTo("SIGNED");

        scene.does(CLERK, note.ref(), new SubmitNote());
        scene.approve(note.ref(), SALES_MANAGER);
        Outcome outcome = scene.attempt(CLERK, note.ref(), to(line(8)));

        assertThat(outcome.state()).isEqualTo("IN_REVIEW");
        assertThat(outcome.voided()).containsExactly("sales");
    }

    @Test
    @Tag("DN-09")
    void keeps_no_approval_alive_by_being_changed_back() {
        note.approved();
        scene.does(CLERK, note.ref(), to(line(9)));

        assertThat(scene.does(CLERK, note.ref(), to(line(10))).state()).isEqualTo(DeliveryNoteState.IN_REVIEW);
    }

    @Test
    @Tag("DN-09")
    @Tag("XP-19")
    void gives_its_credit_back_until_it_is_cleared_again() {
        note.cleared();
        assertThat(exposure()).isEqualTo(Money.of(Scene.CNY, 1000));

        scene.does(CLERK, note.ref(), to(line(9)));
        assertThat(exposure()).isEqualTo(Money.of(Scene.CNY, 0));

        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        scene.does(ACCOUNTANT, note.ref(), new ClearNote("", 2));
        assertThat(exposure()).isEqualTo(Money.of(Scene.CNY, 900));
    }

    private Money exposure() {
        return scene.find(Scene.ACCOUNT).content().exposure();
    }

    @Test
    @Tag("DN-13")
    void is_never_edited_once_it_is_signed() {
        note.signed();

        assertThat(scene.refusals(CLERK, note.ref(), new ReviseNote(List.of(line(9)), "", Set.of())))
                .containsExactly("AX-01 not-in-state");
    }

    @Test
    @Tag("DN-13")
    void is_neither_amended_nor_voided_once_a_part_has_left() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, Map.of("1", Quantity.of(4, Unit.PIECE))));
        scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, Map.of("1", Quantity.of(4, Unit.PIECE))));

        assertThat(scene.refusals(CLERK, note.ref(), to(line(9)))).containsExactly("DN-13 nothing-has-left");
        assertThat(scene.refusals(CLERK, note.ref(), new VoidNote("wrong"))).containsExactly("DN-13 nothing-has-left");
    }

    @Test
    @Tag("DN-13")
    @Tag("JR-03")
    void leaves_its_number_to_no_other_note_when_it_is_voided() {
        note.signed();
        Filed<DeliveryNote> voided = scene.does(CLERK, note.ref(), new VoidNote("written anew"));

        Filed<DeliveryNote> next = scene.find(scene.note("n2").of(order, 10).drafted());

        assertThat(voided.number()).isNotBlank().isNotEqualTo(next.number());
    }

    @Test
    @Tag("DN-01")
    @Tag("DN-14")
    @Tag("PR-02")
    @Tag("SO-13")
    void says_what_its_orders_say_in_review_and_after() {
        NoteLine wrong = NoteLine.of("1", order, "1", "COIL", Quantity.of(6, Unit.PIECE), LOWER);
        note.signed();
        assertSaysTheSame(wrong);

        scene.does(CLERK, note.ref(), new SubmitNote());
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        assertSaysTheSame(wrong);
    }

    private void assertSaysTheSame(NoteLine wrong) {
        assertThat(scene.refusals(CLERK, note.ref(), to(wrong, wrong)))
                .containsExactlyInAnyOrder(
                        "DN-01 agrees-with-its-orders",
                        "DN-14 names-each-line-once",
                        "PR-02 its-prices-are-those-of-its-orders",
                        "SO-13 fits-its-orders");
    }

    @Test
    @Tag("XP-22")
    void keeps_its_orders() {
        Ref<SalesOrder> second = scene.order("o2").of(10).released();
        NoteLine elsewhere = NoteLine.of("1", second, "1", "SHEET", line().quantity(), line().price());

        note.signed();
        assertThat(scene.refusals(CLERK, note.ref(), to(elsewhere))).containsExactly("XP-22 keeps-its-orders");

        scene.does(CLERK, note.ref(), new SubmitNote());
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        assertThat(scene.refusals(CLERK, note.ref(), to(elsewhere))).containsExactly("XP-22 keeps-its-orders");
    }

    @Test
    @Tag("DN-03")
    void names_its_vehicle_whatever_changes_when_it_is_picked_up() {
        Ref<SalesOrder> pickup = scene.order("o2").of(10).forSelfPickup().released();
        NoteScene fetched = scene.note("n2").of(pickup, 10).forSelfPickup();
        AmendNote blank = new AmendNote(fetched.draft().lines(), PaymentTerm.CREDIT, " ", Set.of());

        fetched.signed();
        assertThat(scene.refusals(CLERK, fetched.ref(), blank)).containsExactly("DN-03 names-its-vehicle");

        scene.does(CLERK, fetched.ref(), new SubmitNote());
        scene.approve(fetched.ref(), SALES_MANAGER, FINANCE_MANAGER);
        assertThat(scene.refusals(CLERK, fetched.ref(), blank)).containsExactly("DN-03 names-its-vehicle");
    }

    @Test
    @Tag("AP-02")
    @Tag("DN-09")
    void is_approved_by_nobody_who_amended_it() {
        note.signed();
        var manager = new io.deliverykit.party.Actor(
                "manager",
                TENANT,
                TENANT,
                "sales",
                java.util.Set.of(io.deliverykit.party.Role.SALES_CLERK, io.deliverykit.party.Role.SALES_MANAGER));
        scene.does(manager, note.ref(), to(line(9)));
        scene.does(CLERK, note.ref(), new SubmitNote());

        assertThat(scene.refusals(manager, note.ref(), new Review.Approve<>()))
                .containsExactly("AP-02 approver-is-not-the-maker");
    }

    @Test
    @Tag("DN-09")
    void loses_only_sales_approval_when_other_goods_take_the_place_of_as_many() {
        Ref<SalesOrder> two = scene.order("o2").of(10).of(10).released();
        NoteScene ofTwo = scene.note("n2").of(two, "1", Quantity.of(5, Unit.PIECE));
        ofTwo.approved();
        NoteLine was = ofTwo.draft().lines().get(0);
        NoteLine other = NoteLine.of(was.id(), two, "2", was.product(), was.quantity(), was.price());

        assertThat(scene.attempt(CLERK, ofTwo.ref(), to(other)).voided()).containsExactly("sales");
    }
}
