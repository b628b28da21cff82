package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.ShipmentScene.*;
import static io.deliverykit.transport.TransportClaimState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ConfirmDelivery;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.ReviewFreight;
import io.deliverykit.transport.TransportClaimCommands.*;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer may report of a shipment, and who answers for it. */
class ClaimedTroubleTest {
    private static final Money WORTH = Money.of(Scene.CNY, 300);

    private final Scene scene = Scene.inMemory().furnished();
    private final ShipmentScene shipment = new ShipmentScene(scene);

    private void answered(LossPlace place) {
        scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", place)));
        scene.does(SERVICE_AGENT, CLAIM, new AnswerCustomer("three new sheets next week"));
    }

    @ParameterizedTest
    @Tag("TR-07")
    @CsvSource(textBlock = """
        GATE,        BEFORE_THE_GATE, CUSTOMER,  OURSELVES
        GATE,        ON_THE_WAY,      OURSELVES, CUSTOMER
        GATE,        ON_THE_WAY,      OURSELVES, CARRIER
        GATE,        AFTER_ARRIVAL,   OURSELVES, CUSTOMER
        DESTINATION, BEFORE_THE_GATE, CUSTOMER,  OURSELVES
        DESTINATION, ON_THE_WAY,      CUSTOMER,  CARRIER
        DESTINATION, ON_THE_WAY,      CUSTOMER,  OURSELVES
        DESTINATION, AFTER_ARRIVAL,   OURSELVES, CUSTOMER
        """)
    void charges_whoever_answers_by_where_the_contract_ends_our_protection(
            ProtectionEnd end, LossPlace place, Bearer wrong, Bearer right) {
        if (end == ProtectionEnd.DESTINATION) {
            shipment.isOursUpTo(end);
        }
        shipment.arrived();
        answered(place);

        assertThat(scene.refusals(DISPATCHER, CLAIM, new OpenClaim(new Charge(wrong, WORTH))))
                .containsExactly("TR-07 charges-by-the-contract");
        scene.does(DISPATCHER, CLAIM, new OpenClaim(new Charge(right, WORTH)));
    }

    @Test
    @Tag("TR-06")
    void is_dropped_only_when_nothing_is_lost_and_claimed_only_when_something_is() {
        shipment.arrived();
        answered(LossPlace.ON_THE_WAY);
        assertThat(scene.refusals(DISPATCHER, CLAIM, new DropClaim())).containsExactly("TR-06 nothing-is-lost");

        ClaimedTroubleTest found = new ClaimedTroubleTest();
        found.shipment.arrived();
        found.answered(LossPlace.NOWHERE);
        assertThat(found.scene.refusals(DISPATCHER, CLAIM, new OpenClaim(new Charge(Bearer.CARRIER, WORTH))))
                .containsExactly("TR-06 something-is-lost");
    }

    @Test
    @Tag("AC-03")
    @Tag("TR-08")
    void is_what_the_customer_wrote_on_the_acceptance_list_and_shown_to_whoever_reviews_the_freight() {
        shipment.arrived();
        Ref<Acceptance> list = Acceptance.of(NOTE);
        scene.does(DRIVER, NOTE, new ConfirmDelivery("Mr Li"));
        assertThat(scene.refusals(CLERK, CLAIM, report(TroubleKind.DAMAGED, list)))
                .as("nothing is written yet")
                .containsExactly("AC-03 is-what-its-acceptance-says");
        Quantity none = Quantity.of(0, Unit.PIECE);
        Quantity three = Quantity.of(3, Unit.PIECE);
        AcceptanceLine bent = new AcceptanceLine("1", Quantity.of(7, Unit.PIECE), three, none, none, none, true);
        scene.does(CUSTOMER, list, new SignAcceptance("Mr Li", List.of(bent)));
        assertThat(scene.refusals(CLERK, CLAIM, report(TroubleKind.NOT_RECEIVED, list)))
                .containsExactly("AC-03 is-what-its-acceptance-says");

        assertThat(scene.does(CLERK, CLAIM, report(TroubleKind.DAMAGED, list))
                        .content()
                        .acceptance())
                .isEqualTo(list);

        assertThat(scene.refusals(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of())))
                .containsExactly("TR-08 reviewer-has-seen-its-troubles");
    }

    @Test
    @Tag("AC-03")
    void is_of_missing_goods_where_the_list_says_that_some_were_short() {
        shipment.arrived();
        Ref<Acceptance> list = Acceptance.of(NOTE);
        scene.does(DRIVER, NOTE, new ConfirmDelivery("Mr Li"));
        Quantity none = Quantity.of(0, Unit.PIECE);
        Quantity three = Quantity.of(3, Unit.PIECE);
        AcceptanceLine missing = new AcceptanceLine("1", Quantity.of(7, Unit.PIECE), none, three, none, none, true);
        scene.does(CUSTOMER, list, new SignAcceptance("Mr Li", List.of(missing)));

        assertThat(scene.refusals(CLERK, CLAIM, report(TroubleKind.DAMAGED, list)))
                .containsExactly("AC-03 is-what-its-acceptance-says");
        scene.does(CLERK, CLAIM, report(TroubleKind.NOT_RECEIVED, list));
    }

    @Test
    @Tag("AC-03")
    void is_of_the_acceptance_list_of_its_own_note() {
        shipment.arrived();
        Ref<DeliveryNote> other =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).delivered();
        Quantity none = Quantity.of(0, Unit.PIECE);
        AcceptanceLine bent = new AcceptanceLine("1", none, Quantity.of(10, Unit.PIECE), none, none, none, true);
        scene.does(CUSTOMER, Acceptance.of(other), new SignAcceptance("Mr Li", List.of(bent)));

        assertThat(scene.refusals(CLERK, CLAIM, report(TroubleKind.DAMAGED, Acceptance.of(other))))
                .containsExactly("AC-03 is-what-its-acceptance-says");
    }

    @Test
    @Tag("TR-06")
    void is_of_a_shipment_that_has_left() {
        shipment.confirmed();

        assertThat(scene.refusals(CLERK, CLAIM, report(TroubleKind.NOT_RECEIVED)))
                .containsExactly("TR-06 its-shipment-has-left");
    }

    @Test
    @Tag("TR-07")
    void names_the_note_of_its_shipment_and_all_contracts_of_it() {
        shipment.underWay();
        DeliveryNote note = scene.find(NOTE).content();
        assertThat(note.contracts()).containsExactly(Scene.CONTRACT);

        ReportTrouble withoutContract =
                new ReportTrouble(SHIPMENT, NOTE, List.of(), null, TroubleKind.DAMAGED, "three sheets bent");
        assertThat(scene.refusals(CLERK, CLAIM, withoutContract))
                .containsExactly("TR-07 names-note-and-contracts-of-its-shipment");
    }
}
