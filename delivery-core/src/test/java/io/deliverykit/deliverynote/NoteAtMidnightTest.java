package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note is good on the day of its approval; at midnight of the policy's zone what is still here goes back (DN-12). */
class NoteAtMidnightTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    private static Map<String, Quantity> pieces(long number) {
        return Map.of("1", Quantity.of(number, Unit.PIECE));
    }

    private static Money cny(long amount) {
        return Money.of(Scene.CNY, amount);
    }

    private void midnight() {
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
    }

    private LineQuantities quantities() {
        SalesOrder now = scene.find(order).content();
        return now.quantities(now.lines().get(0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # zone,             approved at,              expires at
          Asia/Shanghai,    2025-03-05T01:00:00Z,     2025-03-05T16:00:00Z
          Asia/Shanghai,    2025-03-05T15:59:59Z,     2025-03-05T16:00:00Z
          Asia/Shanghai,    2025-03-05T16:00:00Z,     2025-03-06T16:00:00Z
          UTC,              2025-03-05T16:00:00Z,     2025-03-06T00:00:00Z
          America/New_York, 2025-03-09T06:30:00Z,     2025-03-10T04:00:00Z
        """)
    @Tag("DN-12")
    void comes_in_the_policys_zone(ZoneId zone, Instant approved, Instant expires) {
        Scene there = Scene.with(new MemoryStorage(), desk -> desk.policy(Policy.standard(zone)))
                .furnished();
        there.clock().advance(Duration.ofDays(1));
        Ref<SalesOrder> ordered = there.order("o1").of(10).released();
        Ref<DeliveryNote> drawn = there.note("n1").of(ordered, 10).inReview();
        there.clock().set(approved);
        there.approve(drawn, SALES_MANAGER, FINANCE_MANAGER);

        assertThat(there.find(drawn).deadline("validity"))
                .hasValueSatisfying(deadline -> assertThat(deadline.due()).isEqualTo(expires));
    }

    @Test
    @Tag("DN-12")
    @Tag("XP-19")
    void sends_everything_back_when_nothing_has_left() {
        note.loaded();
        midnight();
        List<Outcome> fired = scene.desk().fireDue(TENANT, 10);

        assertThat(fired).hasSize(1).allMatch(Outcome::isGranted);
        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.EXPIRED);
        assertThat(quantities().held().isNothing()).isTrue();
        assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(cny(0));
        assertThat(scene.note("n2").of(order, 10).signed()).isNotNull();
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-17")
    void lets_what_has_left_go_on_and_sends_the_rest_back() {
        leaveWithFour();
        midnight();
        scene.desk().fireDue(TENANT, 10);

        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(quantities().reserved().isZero()).isTrue();
        assertThat(quantities().departed()).isEqualTo(Quantity.of(4, Unit.PIECE));
        assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(cny(400));
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p2", PLATE, pieces(6))))
                .containsExactly("AX-01 not-in-state");

        scene.does(DRIVER, note.ref(), new ConfirmDelivery("Mr Li"));
        scene.accept(note.ref());
        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.ACCEPTED);
        assertThat(quantities().accepted()).isEqualTo(Quantity.of(4, Unit.PIECE));
    }

    private void leaveWithFour() {
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(4)));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, pieces(6)));
        scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, pieces(4)));
    }

    @Test
    @Tag("DN-12")
    void lets_nobody_out_even_before_the_clock_has_fired() {
        leaveWithFour();
        midnight();

        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p2", PLATE, pieces(6))))
                .containsExactly("DN-12 past-due");
    }

    @Test
    @Tag("DN-12")
    void does_not_come_early() {
        note.approved();
        scene.clock()
                .set(scene.today()
                        .plusDays(1)
                        .atStartOfDay(Scene.ZONE)
                        .toInstant()
                        .minusNanos(1));

        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();
        assertThat(scene.attempt(ACCOUNTANT, note.ref(), new ClearNote("", 1)).isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-12")
    void counts_anew_for_a_note_that_was_approved_again() {
        note.approved();
        NoteLine less = note.draft().lines().get(0).withQuantity(Quantity.of(9, Unit.PIECE));
        scene.does(CLERK, note.ref(), new AmendNote(List.of(less), PaymentTerm.CREDIT, "", Set.of()));
        midnight();
        assertThat(scene.desk().fireDue(TENANT, 10))
                .extracting(Outcome::document)
                .doesNotContain(note.ref());

        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        assertThat(scene.attempt(ACCOUNTANT, note.ref(), new ClearNote("", 2)).isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-26")
    void closes_a_note_of_which_the_customer_has_fetched_a_part() {
        Ref<SalesOrder> pickup = scene.order("o2").of(10).forSelfPickup().released();
        NoteScene fetched = scene.note("n2").of(pickup, 10).forSelfPickup();
        fetched.loading();
        scene.does(KEEPER, fetched.ref(), new LoadVehicle("p1", PLATE, pieces(4)));
        scene.does(KEEPER, fetched.ref(), new LoadVehicle("p2", PLATE, pieces(6)));
        scene.does(CUSTOMER, fetched.ref(), fetched.acceptance());
        scene.does(GUARD, fetched.ref(), new PassGate("p1", PLATE, pieces(4)));
        midnight();
        scene.desk().fireDue(TENANT, 10);

        SalesOrder left = scene.find(pickup).content();
        LineQuantities gone = left.quantities(left.lines().get(0));
        assertThat(scene.find(fetched.ref()).state()).isEqualTo(DeliveryNoteState.CLOSED);
        assertThat(gone.departed()).isEqualTo(Quantity.of(4, Unit.PIECE));
        assertThat(gone.accepted()).isEqualTo(Quantity.of(4, Unit.PIECE));
        assertThat(gone.reserved().isZero()).isTrue();
    }

    @Test
    @Tag("DN-12")
    @Tag("FI-07")
    void gives_the_prepaid_money_back_that_no_goods_left_for() {
        scene.prepay(cny(1000));
        NoteScene prepaid = scene.note("n2").of(order, 10).payable(PaymentTerm.PREPAID);
        prepaid.cleared();
        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(cny(0));
        midnight();
        scene.desk().fireDue(TENANT, 10);

        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(cny(1000));
    }
}
