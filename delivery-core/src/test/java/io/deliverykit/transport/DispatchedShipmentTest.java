package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.DispatchScene.LEAVES;
import static io.deliverykit.transport.DispatchScene.NOTICE;
import static io.deliverykit.transport.DispatchScene.handed;
import static io.deliverykit.transport.DispatchScene.reviewed;
import static io.deliverykit.transport.DispatchScene.then;
import static io.deliverykit.transport.ShipmentScene.NOTE;
import static io.deliverykit.transport.ShipmentScene.SHIPMENT;
import static io.deliverykit.transport.ShipmentScene.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.DispatchNoticeCommands.CancelDispatch;
import io.deliverykit.transport.DispatchNoticeCommands.HandDispatch;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shipment of goods that a dispatch notice sends: transport acts on the notice that it was handed. */
class DispatchedShipmentTest {
    private static final String THERE = "1 Harbour Road";
    private static final Instant IN_TIME = LEAVES.plus(Duration.ofHours(8));

    private final Scene scene = Scene.inMemory().furnished();

    private void noteIsApproved() {
        scene.note(NOTE.id()).of(DispatchScene.ORDER, 10).approved();
    }

    @Test
    @Tag("DN-25")
    void is_requested_once_the_notice_was_handed_to_transport() {
        reviewed(scene);
        noteIsApproved();
        assertThat(scene.refusals(CLERK, SHIPMENT, request(NOTICE, THERE, IN_TIME)))
                .containsExactly("DN-25 its-dispatch-is-handed-over");

        then(scene, PLANNER, new HandDispatch("keeper", "dispatcher"));

        assertThat(scene.does(CLERK, SHIPMENT, request(NOTICE, THERE, IN_TIME))
                        .content()
                        .dispatch())
                .isEqualTo(NOTICE);
    }

    @Test
    @Tag("DN-25")
    void is_not_requested_on_a_notice_that_was_cancelled_or_sends_the_goods_of_another_order() {
        handed(scene);
        scene.note(NOTE.id()).of(scene.order("o2").of(10).released(), 10).approved();
        assertThat(scene.refusals(CLERK, SHIPMENT, request(NOTICE, THERE, IN_TIME)))
                .containsExactly("DN-25 its-dispatch-is-handed-over");

        scene.note("n2").of(DispatchScene.ORDER, 10).approved();
        then(scene, CLERK, new CancelDispatch("not yet"));
        assertThat(scene.refusals(
                        CLERK,
                        SHIPMENT,
                        new ShipmentCommands.RequestVehicle(DeliveryNote.ref("n2"), NOTICE, THERE, LEAVES, IN_TIME)))
                .containsExactly("DN-25 its-dispatch-is-handed-over");
    }

    @Test
    @Tag("DN-20")
    void brings_the_goods_where_and_by_when_the_notice_says() {
        handed(scene);
        noteIsApproved();

        assertThat(scene.refusals(CLERK, SHIPMENT, request(NOTICE, "2 Harbour Road", IN_TIME)))
                .containsExactly("DN-20 is-there-when-its-dispatch-says");
        assertThat(scene.refusals(CLERK, SHIPMENT, request(NOTICE, THERE, IN_TIME.plusSeconds(1))))
                .containsExactly("DN-20 is-there-when-its-dispatch-says");
        scene.does(CLERK, SHIPMENT, request(NOTICE, THERE, IN_TIME));
    }

    @Test
    @Tag("DN-25")
    void goes_without_a_notice_where_there_is_none() {
        scene.order(DispatchScene.ORDER.id()).of(10).released();
        noteIsApproved();

        assertThat(scene.does(CLERK, SHIPMENT, ShipmentScene.request())
                        .content()
                        .dispatch())
                .isNull();
    }
}
