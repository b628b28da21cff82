package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.*;
import static io.deliverykit.transport.ShipmentScene.*;
import static io.deliverykit.transport.ShipmentState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.HandOver;
import io.deliverykit.deliverynote.DeliveryNoteCommands.NameCarrier;
import io.deliverykit.deliverynote.NoteAndTransport;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFileCommands.SuspendCarrier;
import io.deliverykit.transport.ShipmentCommands.*;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shipment whose vehicle has not left yet. */
class PlannedShipmentTest {
    private static final HandOver HAND_OVER = new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE);

    private final Scene scene = Scene.inMemory().furnished();
    private final ShipmentScene shipment = new ShipmentScene(scene);

    @Test
    @Tag("TR-02")
    void has_its_freight_confirmed_by_the_sales_manager_before_the_note_is_handed_over() {
        shipment.quoted();
        scene.does(ACCOUNTANT, NOTE, new ClearNote("", 1));
        scene.does(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER.comingFor(SHIPMENT)));
        assertThat(scene.refusals(CLERK, NOTE, HAND_OVER)).containsExactly("TR-02 its-freight-is-confirmed");

        scene.approve(SHIPMENT, SALES_MANAGER);

        scene.does(CLERK, NOTE, HAND_OVER);
    }

    @Test
    @Tag("TR-02")
    void serves_its_own_note_and_the_carrier_that_was_confirmed() {
        shipment.confirmed();
        Ref<DeliveryNote> other = scene.note("n2")
                .carriedBy(NoteScene.CARRIER.comingFor(SHIPMENT))
                .of(scene.order("o2").of(10).released(), 10)
                .awaited();
        assertThat(scene.refusals(CLERK, other, HAND_OVER)).containsExactly("TR-02 its-freight-is-confirmed");

        Ref<CarrierFile> rival = scene.carrier(CarrierFile.ref("rival-freight"), "Rival Freight");
        scene.does(ACCOUNTANT, NOTE, new ClearNote("", 1));
        scene.does(
                CLERK,
                NOTE,
                new NameCarrier(new Carrier(rival, "Mr Zhao", "ID-310", NoteScene.PLATE).comingFor(SHIPMENT)));
        assertThat(scene.refusals(CLERK, NOTE, HAND_OVER)).containsExactly("TR-02 its-freight-is-confirmed");
    }

    @Test
    @Tag("TR-02")
    void serves_no_further_vehicle_once_it_is_cancelled() {
        shipment.confirmed();
        scene.does(ACCOUNTANT, NOTE, new ClearNote("", 1));
        scene.does(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER.comingFor(SHIPMENT)));

        scene.does(DISPATCHER, SHIPMENT, new CancelShipment("broken down"));

        assertThat(scene.refusals(CLERK, NOTE, HAND_OVER)).containsExactly("TR-02 its-freight-is-confirmed");
    }

    @Test
    @Tag("TR-02")
    void is_named_by_the_note_where_the_company_keeps_shipments() {
        Scene strict = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.policy(
                                Policy.standard(Scene.ZONE).with(NoteAndTransport.GOES_WITHOUT_SHIPMENT, false)))
                .furnished();
        Ref<DeliveryNote> note =
                strict.note("n1").of(strict.order("o1").of(10).released(), 10).awaited();

        assertThat(strict.refusals(CLERK, note, HAND_OVER)).containsExactly("TR-02 may-go-without-shipment");
    }

    @Test
    @Tag("TR-02")
    void is_confirmed_anew_when_the_freight_changes() {
        shipment.confirmed();
        Haul dearer = new Haul(Scene.CARRIER, "Mr Sun", Money.of(Scene.CNY, 400));

        assertThat(scene.does(DISPATCHER, SHIPMENT, new QuoteFreight(dearer)).state())
                .isEqualTo(QUOTED);
        assertThat(scene.approve(SHIPMENT, SALES_MANAGER).state()).isEqualTo(CONFIRMED);
    }

    @Test
    @Tag("TR-02")
    void stands_as_confirmed_once_the_driver_has_the_note() {
        shipment.confirmed();
        scene.does(ACCOUNTANT, NOTE, new ClearNote("", 1));
        scene.does(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER.comingFor(SHIPMENT)));
        scene.does(CLERK, NOTE, HAND_OVER);

        assertThat(scene.refusals(DISPATCHER, SHIPMENT, quote())).containsExactly("TR-02 its-vehicle-is-not-in-use");
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new CancelShipment("broken down")))
                .containsExactly("TR-02 its-vehicle-is-not-in-use");
        scene.does(CLERK, NOTE, new NameCarrier(NoteScene.CARRIER));

        scene.does(DISPATCHER, SHIPMENT, new CancelShipment("broken down"));
    }

    @Test
    @Tag("TR-01")
    void goes_with_a_qualified_carrier_and_is_of_a_shipped_note() {
        shipment.requested();
        scene.does(DISPATCHER, Scene.CARRIER, new SuspendCarrier("late"));
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, quote())).containsExactly("TR-01 its-carrier-is-qualified");

        scene.does(DISPATCHER, Scene.CARRIER, evaluate(scene));
        scene.approve(Scene.CARRIER, SALES_MANAGER);
        scene.does(DISPATCHER, SHIPMENT, quote());
        scene.does(DISPATCHER, Scene.CARRIER, new SuspendCarrier("late again"));
        assertThat(scene.refusals(SALES_MANAGER, SHIPMENT, new Review.Approve<>()))
                .containsExactly("TR-01 its-carrier-is-qualified");

        Ref<DeliveryNote> fetched = scene.note("n2")
                .forSelfPickup()
                .of(scene.order("o2").forSelfPickup().of(10).released(), 10)
                .approved();
        assertThat(scene.refusals(
                        CLERK,
                        Shipment.ref("s2"),
                        new RequestVehicle(fetched, null, "1 Harbour Road", NOON, NEXT_NOON)))
                .containsExactly("TR-01 its-note-is-shipped");
    }

    @Test
    @Tag("TR-04")
    void that_cannot_leave_is_reported_to_the_order_desk_with_cause_and_new_times() {
        shipment.confirmed();
        PostponeDeparture delay = new PostponeDeparture("no lorry", NEXT_NOON, NEXT_NOON.plus(Duration.ofDays(1)));
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new PostponeDeparture("no lorry", NOON, NEXT_NOON)))
                .containsExactly("TR-04 leaves-later");

        Shipment told = scene.does(DISPATCHER, SHIPMENT, delay).content();

        assertThat(told.delays())
                .containsExactly(new Delay("no lorry", NOON, delay.departure(), delay.arrival(), Scene.START));
        assertThat(told.journey()).isEqualTo(Journey.planned(delay.departure(), delay.arrival()));
    }

    @Test
    @Tag("TR-04")
    void is_told_of_at_midnight_when_it_neither_left_nor_was_reported() {
        shipment.confirmed();
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());

        assertThat(scene.desk().dueDeadlines(TENANT, 10))
                .anyMatch(due -> due.document().equals(SHIPMENT) && due.clock().equals("delay report"));
        scene.desk().fireDue(TENANT, 10);
        assertThat(scene.desk().dueDeadlines(TENANT, 10)).isEmpty();
        assertThat(scene.desk().journal(CLERK, SHIPMENT))
                .anyMatch(entry -> entry.rules().contains("TR-04"));
    }

    @Test
    @Tag("TR-04")
    void is_not_told_of_before_the_end_of_the_day_for_which_it_was_reported() {
        shipment.confirmed();
        scene.does(DISPATCHER, SHIPMENT, new PostponeDeparture("no lorry", NEXT_NOON, NEXT_NOON.plusSeconds(3600)));
        scene.clock().set(NEXT_NOON);

        assertThat(scene.desk().dueDeadlines(TENANT, 10))
                .noneMatch(due -> due.document().equals(SHIPMENT));
    }

    @Test
    @Tag("TR-03")
    void arrives_after_it_leaves_and_leaves_when_its_goods_have_passed_the_gate() {
        shipment.confirmed();
        assertThat(scene.refusals(
                        CLERK, Shipment.ref("s2"), new RequestVehicle(NOTE, null, "1 Harbour Road", NEXT_NOON, NOON)))
                .containsExactly("TR-03 arrives-after-it-leaves");
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new PostponeDeparture("no lorry", NEXT_NOON, NOON)))
                .containsExactly("TR-03 arrives-after-it-leaves");
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new RecordDeparture(Scene.START)))
                .containsExactly("TR-03 its-goods-have-left");
        shipment.note().departedOnceApproved();
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new RecordDeparture(NOON)))
                .containsExactly("TR-03 has-left-by-now");
    }
}
