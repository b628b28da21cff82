package io.deliverykit.jdbc;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.*;
import io.deliverykit.transport.DispatchNoticeCommands.*;
import io.deliverykit.transport.ShipmentCommands.*;
import io.deliverykit.transport.TransportClaimCommands.*;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of transport are read as they were written, with every part filled in. */
@Tag("XP-12")
class StoredTransportTest {
    private static final Actor DISPATCHER = People.person("dispatcher", "transport", Role.DISPATCHER);
    private static final Ref<CarrierFile> CARRIER = Scene.CARRIER;
    private static final Ref<Shipment> SHIPMENT = Shipment.ref("s1");
    private static final Ref<TransportClaim> CLAIM = TransportClaim.ref("k1");
    private static final Ref<DispatchNotice> NOTICE = DispatchNotice.ref("f1");
    private static final Instant LATER = Scene.START.plusSeconds(3600);
    private static final Money FREIGHT = Money.of(Scene.CNY, 300);

    private final Json json = new Json();
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    @Test
    void each_comes_back_as_it_was() {
        handTheNotice();
        carry();
        claim();
        scene.does(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of("k1")));
        scene.does(KEEPER, NOTICE, new FinishDispatch(Set.of(note.ref())));

        comesBack(CARRIER, CarrierFile.class);
        comesBack(SHIPMENT, Shipment.class);
        comesBack(CLAIM, TransportClaim.class);
        comesBack(NOTICE, DispatchNotice.class);
        comesBack(note.ref(), DeliveryNote.class);
    }

    @Test
    @Tag("TR-07")
    void a_contract_written_before_it_could_say_where_our_protection_ends_has_it_end_at_the_gate() {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        String before = json.write(contract).replace(",\"protection\":null", "");

        assertThat(before).doesNotContain("\"protection\"");
        assertThat(json.read(before, SalesContract.class)).isEqualTo(contract);
        assertThat(contract.terms().protectionEnds()).isEqualTo(ProtectionEnd.GATE);
    }

    private void handTheNotice() {
        DispatchLine line = new DispatchLine("1", "SHEET", "", Quantity.of(10, Unit.PIECE), "spare bolts");
        DispatchPlan plan = new DispatchPlan(Scene.START, LATER, "1 Harbour Road");
        scene.does(CLERK, NOTICE, new IssueDispatch(Scene.ACCOUNT, order, Scene.CONTRACT, List.of(line), plan));
        scene.does(PLANNER, NOTICE, new ReviewDispatch());
        scene.does(PLANNER, NOTICE, new HandDispatch("keeper", "dispatcher"));
    }

    private void carry() {
        note.approved();
        scene.does(CLERK, SHIPMENT, new RequestVehicle(note.ref(), null, "1 Harbour Road", Scene.START, LATER));
        scene.does(DISPATCHER, SHIPMENT, new PostponeDeparture("no lorry", LATER, LATER.plusSeconds(60)));
        scene.does(DISPATCHER, SHIPMENT, new QuoteFreight(new Haul(CARRIER, "Mr Sun", FREIGHT)));
        scene.approve(SHIPMENT, SALES_MANAGER);
        note.carriedBy(NoteScene.CARRIER.comingFor(SHIPMENT)).departedOnceApproved();
        scene.does(DISPATCHER, SHIPMENT, new RecordDeparture(Scene.START));
        scene.does(DRIVER, SHIPMENT, new RecordHandOver("Mr Zhao", "Mr Qian", "the depot"));
        scene.does(DISPATCHER, SHIPMENT, new ReceiveSlip("slip-7", "Mr Zhao"));
        scene.does(CLERK, SHIPMENT, new TellOfDispatch("Mr Li"));
        scene.does(DRIVER, SHIPMENT, new RecordArrival(Scene.START));
    }

    private void claim() {
        scene.does(
                CLERK,
                CLAIM,
                new ReportTrouble(
                        SHIPMENT, note.ref(), List.of(Scene.CONTRACT), null, TroubleKind.DAMAGED, "three sheets bent"));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", LossPlace.ON_THE_WAY)));
        scene.does(SERVICE_AGENT, CLAIM, new AnswerCustomer("three new sheets"));
        scene.does(DISPATCHER, CLAIM, new OpenClaim(new Charge(Bearer.CARRIER, FREIGHT)));
    }

    private <D> void comesBack(Ref<D> document, Class<D> type) {
        D content = scene.find(document).content();

        assertThat(json.read(json.write(content), type)).isEqualTo(content);
    }
}
