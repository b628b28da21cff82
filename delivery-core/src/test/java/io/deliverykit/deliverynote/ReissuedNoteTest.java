package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.CARRIER;
import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note whose copies were issued and then made void: nothing that was done on them is good any longer. */
class ReissuedNoteTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    @BeforeEach
    void the_customer_can_pay() {
        scene.prepay(Money.of(Scene.CNY, 1000));
    }

    private static NoteLine line(NoteScene of, long pieces) {
        return of.draft().lines().get(0).withQuantity(Quantity.of(pieces, Unit.PIECE));
    }

    private static AmendNote payingInCash(NoteScene of) {
        return new AmendNote(
                of.draft().lines(), PaymentTerm.CASH_ON_PICKUP, of.draft().pickupProof(), Set.of());
    }

    private void approveAndRelease() {
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        clearAndHandOver();
    }

    private void clearAndHandOver() {
        int issue = scene.find(note.ref()).content().issue();
        scene.does(ACCOUNTANT, note.ref(), new ClearNote("receipt", issue));
        scene.does(CLERK, note.ref(), new HandOver(CARRIER.driverIdentity(), PLATE));
    }

    private static Map<String, Quantity> pieces(long number) {
        return Map.of("1", Quantity.of(number, Unit.PIECE));
    }

    @Test
    @Tag("DN-10")
    @Tag("DN-13")
    void keeps_no_old_copy_good_when_it_was_rejected_and_then_revised() {
        note.signed();
        scene.does(CLERK, note.ref(), new SubmitNote());
        scene.does(SALES_MANAGER, note.ref(), new Review.Reject<>("half of it"));

        scene.does(CLERK, note.ref(), new ReviseNote(List.of(line(note, 5)), "", Set.of()));

        assertThat(scene.find(note.ref()).content().issue()).isEqualTo(2);
    }

    @Test
    @Tag("DN-10")
    @Tag("DN-17")
    void lets_nothing_out_that_was_loaded_before_it_was_rejected() {
        note.stowed();
        scene.does(CLERK, note.ref(), payingInCash(note));
        scene.does(FINANCE_MANAGER, note.ref(), new Review.Reject<>("half of it"));
        scene.does(CLERK, note.ref(), new ReviseNote(List.of(line(note, 5)), "", Set.of()));
        scene.does(CLERK, note.ref(), new SignNote());
        scene.does(CLERK, note.ref(), new SubmitNote());
        approveAndRelease();

        int issue = scene.find(note.ref()).content().issue();
        scene.does(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, issue));
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, pieces(10))))
                .containsExactly("DN-10 pass-is-current");
        assertThat(scene.find(note.ref()).content().loaded(line(note, 5)).isZero())
                .isTrue();
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-10")
    void carries_nothing_that_was_loaded_over_midnight_while_it_is_reviewed_again() {
        note.stowed();
        scene.does(CLERK, note.ref(), payingInCash(note));
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.approve(note.ref(), FINANCE_MANAGER);
        clearAndHandOver();
        scene.does(CLERK, note.ref(), new ArrangeDelivery(note.appointment()));
        scene.does(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 2));

        assertThat(scene.find(note.ref()).content().loaded(line(note, 10)).isZero())
                .isTrue();
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, pieces(10))))
                .containsExactly("DN-10 pass-is-current");
    }

    @Test
    @Tag("DN-26")
    @Tag("DN-10")
    void is_signed_anew_by_the_agent_wherever_it_stays_when_its_copies_are_void() {
        NoteScene fetched = pickedUp();
        fetched.cleared();
        scene.does(CLERK, fetched.ref(), otherBatch(fetched));
        HandOver handOver = new HandOver("any", PLATE);

        assertThat(scene.refusals(CLERK, fetched.ref(), handOver)).containsExactly("DN-26 is-signed-by-the-agent");
        scene.does(CLERK, fetched.ref(), new SignAsAgent("Mr Li"));
        assertThat(scene.attempt(CLERK, fetched.ref(), handOver).isGranted()).isTrue();
    }

    @Test
    @Tag("DN-26")
    @Tag("DN-10")
    void is_not_loaded_before_the_agent_has_signed_it_anew() {
        NoteScene fetched = pickedUp();
        fetched.loading();
        scene.does(CLERK, fetched.ref(), otherBatch(fetched));

        assertThat(scene.refusals(KEEPER, fetched.ref(), new StartLoading(PLATE, "", 2)))
                .contains("DN-26 is-signed-by-the-agent");
        assertThat(scene.attempt(CLERK, fetched.ref(), new SignAsAgent("Mr Li")).isGranted())
                .isTrue();
    }

    private NoteScene pickedUp() {
        Ref<SalesOrder> pickup = scene.order("o2").of(10).forSelfPickup().released();
        return scene.note("n2").of(pickup, 10).forSelfPickup();
    }

    private static AmendNote otherBatch(NoteScene of) {
        NoteLine was = of.draft().lines().get(0);
        NoteLine is = new NoteLine(
                was.id(), was.order(), was.orderLine(), was.product(), "", was.quantity(), was.price(), "", "B7", "");
        return new AmendNote(List.of(is), of.draft().payment(), PLATE, Set.of());
    }

    @Test
    @Tag("DN-05")
    @Tag("DN-06")
    void is_handed_over_and_checked_anew_for_another_driver_on_the_same_plate() {
        note.loading();
        scene.does(CLERK, note.ref(), new NameCarrier(new Carrier(Scene.CARRIER, "Ms Sun", "ID-400", PLATE)));

        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(10))))
                .containsExactly("DN-06 vehicle-was-checked");
        scene.does(CLERK, note.ref(), new HandOver("ID-400", PLATE));
        scene.does(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 1));
        assertThat(scene.attempt(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, pieces(10)))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-05")
    @Tag("DN-06")
    void neither_finishes_nor_leaves_on_a_vehicle_whose_driver_has_changed() {
        note.stowed();
        Ref<CarrierFile> other = scene.carrier(CarrierFile.ref("slow-freight"), "Slow Freight");
        scene.does(CLERK, note.ref(), new NameCarrier(new Carrier(other, "Mr Zhao", "ID-310", PLATE)));

        assertThat(scene.refusals(KEEPER, note.ref(), new FinishLoading()))
                .containsExactly("DN-06 its-vehicles-were-checked");
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, pieces(10))))
                .containsExactly("DN-06 vehicle-was-checked");
    }

    @Test
    @Tag("DN-03")
    @Tag("DN-06")
    void is_checked_anew_when_the_customer_names_another_vehicle() {
        NoteScene fetched = pickedUp();
        fetched.loading();
        scene.does(
                CLERK, fetched.ref(), new AmendNote(fetched.draft().lines(), PaymentTerm.CREDIT, "沪C00001", Set.of()));

        assertThat(scene.refusals(KEEPER, fetched.ref(), new LoadVehicle("p1", PLATE, pieces(10))))
                .containsExactly("DN-06 vehicle-was-checked");
    }

    @Test
    @Tag("DN-10")
    @Tag("DN-11")
    void is_stamped_on_its_new_finance_copy_only_and_keeps_the_receipt() {
        note.approved();
        scene.does(CLERK, note.ref(), payingInCash(note));
        scene.approve(note.ref(), FINANCE_MANAGER);

        assertThat(scene.refusals(ACCOUNTANT, note.ref(), new ClearNote("r-7", 1)))
                .containsExactly("DN-10 finance-copy-is-current");
        assertThat(scene.does(ACCOUNTANT, note.ref(), new ClearNote("r-7", 2))
                        .content()
                        .receipt())
                .isEqualTo("r-7");
    }
}
