package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.ShipmentScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.ReverseDeparture;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.*;
import io.deliverykit.transport.TransportClaimCommands.AnswerCustomer;
import io.deliverykit.transport.TransportClaimCommands.DropClaim;
import io.deliverykit.transport.TransportClaimCommands.TraceTrouble;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shipment whose vehicle has left. */
class SentShipmentTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ShipmentScene shipment = new ShipmentScene(scene);

    @Test
    @Tag("TR-03")
    void arrives_when_the_time_has_come_and_not_before_it_left() {
        shipment.underWay();

        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new RecordArrival(NOON)))
                .containsExactly("TR-03 has-arrived-by-now");
        assertThat(scene.refusals(DISPATCHER, SHIPMENT, new RecordArrival(Scene.START.minusSeconds(1))))
                .containsExactly("TR-03 has-arrived-by-now");
    }

    @Test
    @Tag("XP-19")
    void says_that_the_goods_of_its_note_have_really_left() {
        shipment.underWay();

        assertThat(scene.refusals(SALES_MANAGER, NOTE, new ReverseDeparture("in the yard")))
                .containsExactly("XP-19 its-shipment-has-not-left");
    }

    @Test
    @Tag("TR-03")
    void is_told_of_and_paid_for_only_once_its_signed_slip_is_back() {
        shipment.underWay();
        assertThat(scene.refusals(CLERK, SHIPMENT, new TellOfDispatch("Mr Li")))
                .containsExactly("TR-03 its-slip-is-back");
        scene.does(DISPATCHER, SHIPMENT, new RecordArrival(Scene.START));

        assertThat(scene.refusals(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of())))
                .containsExactly("TR-03 its-slip-is-back");
    }

    @Test
    @Tag("TR-05")
    void is_told_to_the_customer_on_the_day_on_which_its_slip_came_back() {
        shipment.withSlip();
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());

        assertThat(scene.desk().dueDeadlines(TENANT, 10))
                .anyMatch(due -> due.document().equals(SHIPMENT) && due.clock().equals("telling the customer"));
        scene.desk().fireDue(TENANT, 10);
        assertThat(scene.desk().journal(CLERK, SHIPMENT))
                .anyMatch(entry -> entry.rules().contains("TR-05"));
    }

    @Test
    @Tag("TR-05")
    void is_no_longer_to_be_told_once_it_was() {
        shipment.withSlip();
        scene.does(CLERK, SHIPMENT, new TellOfDispatch("Mr Li"));
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());

        assertThat(scene.desk().dueDeadlines(TENANT, 10))
                .noneMatch(due -> due.document().equals(SHIPMENT));
    }

    @Test
    @Tag("TR-08")
    void is_reviewed_by_one_who_has_seen_what_was_reported_of_it() {
        shipment.arrived();
        scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED));

        assertThat(scene.refusals(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of())))
                .containsExactly("TR-08 reviewer-has-seen-its-troubles");
        assertThat(scene.refusals(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of("c1", "c9"))))
                .containsExactly("TR-08 reviewer-has-seen-its-troubles");
        scene.does(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of("c1")));

        scene.does(CASHIER, SHIPMENT, new PayFreight("receipt-9"));
    }

    @Test
    @Tag("TR-08")
    void is_reviewed_again_when_damage_is_reported_before_the_freight_is_paid() {
        shipment.reviewed();
        scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED));
        assertThat(scene.refusals(CASHIER, SHIPMENT, new PayFreight("receipt-9")))
                .containsExactly("TR-08 its-troubles-were-reviewed");

        scene.does(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of("c1")));

        scene.does(CASHIER, SHIPMENT, new PayFreight("receipt-9"));
        assertThat(scene.find(SHIPMENT).content().troubles())
                .containsEntry("c1", Trouble.reported(TroubleKind.DAMAGED, "three sheets bent"));
    }

    @Test
    @Tag("TR-08")
    @Tag("XP-19")
    void forgets_what_turned_out_to_be_nothing() {
        shipment.reviewed();
        scene.does(CLERK, CLAIM, report(TroubleKind.NOT_RECEIVED));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("at the other gate", LossPlace.NOWHERE)));
        scene.does(CLERK, CLAIM, new AnswerCustomer("it stands at your other gate"));
        scene.does(DISPATCHER, CLAIM, new DropClaim());

        assertThat(scene.find(SHIPMENT).content().troubles()).isEmpty();
        scene.does(CASHIER, SHIPMENT, new PayFreight("receipt-9"));
    }

    @Test
    @Tag("TR-06")
    void is_not_refused_its_freight_unless_something_went_wrong() {
        shipment.arrived();

        assertThat(scene.refusals(FINANCE_MANAGER, SHIPMENT, new RefuseFreight("dear")))
                .containsExactly("TR-06 something-went-wrong");
    }
}
