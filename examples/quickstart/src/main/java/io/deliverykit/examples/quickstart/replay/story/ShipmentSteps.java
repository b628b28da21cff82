package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Ending;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.transport.Haul;
import io.deliverykit.transport.Shipment;
import io.deliverykit.transport.ShipmentCommands.CancelShipment;
import io.deliverykit.transport.ShipmentCommands.QuoteFreight;
import io.deliverykit.transport.ShipmentCommands.RecordArrival;
import io.deliverykit.transport.ShipmentCommands.RecordDeparture;
import io.deliverykit.transport.ShipmentCommands.RequestVehicle;
import io.deliverykit.transport.ShipmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The shipment of a note that a carrier took. Of money no file says anything, so its freight is nothing. */
final class ShipmentSteps {

    private static final Duration NOT_RECORDED = Duration.ofDays(1);

    private final Office office;
    private final Papers papers;
    private final NotePlan plan;

    ShipmentSteps(Office office, Papers papers, NotePlan plan) {
        this.office = office;
        this.papers = papers;
        this.plan = plan;
    }

    /** Whether a carrier took it, and the paper says which. Of a carrier of whom the file knows nothing there is none. */
    boolean isMade() {
        return plan.vehicle().isNamed() && isCarried();
    }

    /** The same where the file names no carriers, and one is on file that is not recorded. */
    boolean isCarried() {
        return plan.ending() == Ending.LEFT
                && plan.mode() == DeliveryMode.SHIPPED
                && plan.vehicle().carrier() != null;
    }

    private Ref<Shipment> shipment() {
        return Papers.shipment(plan);
    }

    /** A vehicle is requested and its freight confirmed. */
    List<Submission<?>> confirmed(Ref<DeliveryNote> note) {
        if (!isMade()) {
            return List.of();
        }
        Instant departure = plan.times().issued();
        Instant delivered = plan.times().delivered();
        Instant arrival = delivered != null && delivered.isAfter(departure) ? delivered : departure.plus(NOT_RECORDED);
        String name = papers.customer().name();
        Haul haul = new Haul(
                Papers.carrier(carrier()),
                carrier(),
                Money.zero(papers.customer().currency()));
        Staff staff = office.staff();
        return List.of(
                step(staff.clerk(), shipment(), new RequestVehicle(note, null, name, departure, arrival)),
                step(staff.dispatcher(), shipment(), new QuoteFreight(haul)),
                approval(staff.salesManager(), shipment()));
    }

    private String carrier() {
        return Objects.requireNonNull(plan.vehicle().carrier());
    }

    /** The carrier as the note names it, coming for the shipment where there is one. */
    @Nullable
    Carrier carrier(String plate, String notRecorded) {
        if (!isCarried() || plan.vehicle().plate() == null) {
            return null;
        }
        Carrier named = new Carrier(Papers.carrier(carrier()), notRecorded, notRecorded, plate);
        return isMade() ? named.comingFor(shipment()) : named;
    }

    List<Submission<?>> departed() {
        return isMade()
                ? List.of(step(
                        office.staff().dispatcher(),
                        shipment(),
                        new RecordDeparture(plan.times().issued())))
                : List.of();
    }

    List<Submission<?>> arrived(Instant at) {
        return isMade() ? List.of(step(office.staff().dispatcher(), shipment(), new RecordArrival(at))) : List.of();
    }

    /** What is left to do where the note did not leave: nothing, where its driver has the note already (TR-02). */
    List<Submission<?>> cancelled(Ref<DeliveryNote> note) {
        boolean isHandedOver = office.find(note)
                .filter(filed -> !filed.content().haulage().handedTo().isEmpty())
                .isPresent();
        boolean isFree = !isHandedOver
                && office.find(shipment())
                        .filter(filed ->
                                filed.isIn(ShipmentState.REQUESTED, ShipmentState.QUOTED, ShipmentState.CONFIRMED))
                        .isPresent();
        return isFree
                ? List.of(step(office.staff().clerk(), shipment(), new CancelShipment("the goods did not leave")))
                : List.of();
    }
}
