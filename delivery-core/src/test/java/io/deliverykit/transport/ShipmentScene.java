package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.*;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.*;
import io.deliverykit.transport.TransportClaimCommands.ReportTrouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** A shipment of a note of ten pieces, which leaves at noon and arrives a day later, as far as a test wants it. */
final class ShipmentScene {
    static final Ref<Shipment> SHIPMENT = Shipment.ref("s1");
    static final Ref<DeliveryNote> NOTE = DeliveryNote.ref("n1");
    static final Ref<TransportClaim> CLAIM = TransportClaim.ref("c1");
    static final Instant NOON = Scene.START.plus(Duration.ofHours(4));
    static final Instant NEXT_NOON = NOON.plus(Duration.ofDays(1));
    static final Money FREIGHT = Money.of(Scene.CNY, 300);

    private final Scene scene;
    private final NoteScene note;

    ShipmentScene(Scene scene) {
        this.scene = scene;
        this.note = scene.note(NOTE.id()).of(scene.order("o1").of(10).released(), 10);
    }

    static QuoteFreight quote() {
        return new QuoteFreight(new Haul(Scene.CARRIER, "Mr Sun", FREIGHT));
    }

    static RequestVehicle request() {
        return new RequestVehicle(NOTE, null, "1 Harbour Road", NOON, NEXT_NOON);
    }

    /** Of goods that a dispatch notice sends. */
    static RequestVehicle request(Ref<DispatchNotice> dispatch, String destination, Instant arrival) {
        return new RequestVehicle(NOTE, dispatch, destination, NOON, arrival);
    }

    static ReportTrouble report(TroubleKind kind) {
        return new ReportTrouble(SHIPMENT, NOTE, List.of(Scene.CONTRACT), null, kind, "three sheets bent");
    }

    /** The same, as the customer wrote it on this acceptance list. */
    static ReportTrouble report(TroubleKind kind, Ref<Acceptance> acceptance) {
        return new ReportTrouble(SHIPMENT, NOTE, List.of(Scene.CONTRACT), acceptance, kind, "as on the list");
    }

    NoteScene note() {
        return note;
    }

    Ref<Shipment> requested() {
        note.approved();
        return does(CLERK, request());
    }

    Ref<Shipment> quoted() {
        requested();
        return does(DISPATCHER, quote());
    }

    Ref<Shipment> confirmed() {
        quoted();
        scene.approve(SHIPMENT, SALES_MANAGER);
        note.carriedBy(NoteScene.CARRIER.comingFor(SHIPMENT));
        return SHIPMENT;
    }

    Ref<Shipment> underWay() {
        confirmed();
        return leaves();
    }

    /** Once its freight is confirmed. */
    Ref<Shipment> leaves() {
        note.carriedBy(NoteScene.CARRIER.comingFor(SHIPMENT));
        note.departedOnceApproved();
        return does(DISPATCHER, new RecordDeparture(scene.clock().instant()));
    }

    Ref<Shipment> withSlip() {
        underWay();
        return does(DISPATCHER, new ReceiveSlip("slip-7", "Mr Zhao"));
    }

    Ref<Shipment> arrived() {
        withSlip();
        return does(DISPATCHER, new RecordArrival(scene.clock().instant()));
    }

    Ref<Shipment> reviewed(String... troubles) {
        arrived();
        return does(ACCOUNTANT, new ReviewFreight(FREIGHT, Set.of(troubles)));
    }

    Ref<Shipment> does(Actor actor, Command<Shipment> command) {
        scene.does(actor, SHIPMENT, command);
        return SHIPMENT;
    }

    /** By the contract our protection of the goods ends there. */
    void isOursUpTo(ProtectionEnd end) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        scene.does(
                REP,
                Scene.CONTRACT,
                new AmendContract(contract.lines(), contract.terms().withProtectionTo(end)));
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);
    }
}
