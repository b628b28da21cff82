package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.DispatchScene.NOTICE;
import static io.deliverykit.transport.DispatchScene.PLAN;
import static io.deliverykit.transport.DispatchScene.handed;
import static io.deliverykit.transport.DispatchScene.line;
import static io.deliverykit.transport.ShipmentScene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.form.Opinion;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.TransportForms.DispatchSheet;
import io.deliverykit.transport.TransportForms.VehicleSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The forms of transport, filled in from the documents that they stand on. */
class TransportFormsTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("DN-20")
    @Tag("DN-25")
    void the_dispatch_notice_says_what_to_send_to_whom_by_when_and_where() {
        handed(scene);

        DispatchSheet sheet = TransportForms.dispatch(scene.find(NOTICE));

        assertThat(sheet.customer()).isEqualTo(Scene.ACCOUNT);
        assertThat(sheet.order()).isEqualTo(DispatchScene.ORDER);
        assertThat(sheet.goods()).containsExactly(line("1", "SHEET"));
        assertThat(sheet.plan()).isEqualTo(PLAN);
        assertThat(sheet.handlings())
                .extracting(DispatchHandling::became)
                .containsExactly(DispatchNoticeState.ISSUED, DispatchNoticeState.REVIEWED, DispatchNoticeState.HANDED);
    }

    @Test
    @Tag("TR-02")
    void the_request_for_a_vehicle_says_who_has_confirmed_its_freight() {
        ShipmentScene shipment = new ShipmentScene(scene);
        shipment.requested();
        VehicleSheet asked = TransportForms.vehicle(scene.find(SHIPMENT));
        assertThat(asked.note()).isEqualTo(NOTE);
        assertThat(asked.destination()).isEqualTo("1 Harbour Road");
        assertThat(asked.departure()).isEqualTo(NOON);
        assertThat(asked.arrival()).isEqualTo(NEXT_NOON);
        assertThat(asked.haul()).isNull();
        assertThat(asked.opinions()).isEmpty();

        shipment.does(DISPATCHER, quote());
        scene.approve(SHIPMENT, SALES_MANAGER);

        VehicleSheet confirmed = TransportForms.vehicle(scene.find(SHIPMENT));
        assertThat(confirmed.haul()).isEqualTo(new Haul(Scene.CARRIER, "Mr Sun", FREIGHT));
        assertThat(confirmed.opinions())
                .extracting(Opinion::by, Opinion::stands)
                .containsExactly(tuple(SALES_MANAGER.person(), true));
    }
}
