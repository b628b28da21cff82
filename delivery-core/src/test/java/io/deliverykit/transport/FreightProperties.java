package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.CarrierScene.DISPATCHER;
import static io.deliverykit.transport.ShipmentScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.ShipmentCommands.*;
import io.deliverykit.transport.TransportClaimCommands.AnswerCustomer;
import io.deliverykit.transport.TransportClaimCommands.DropClaim;
import io.deliverykit.transport.TransportClaimCommands.TraceTrouble;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

/** In whatever order damage is reported, found to be nothing, reviewed and paid for. */
class FreightProperties {
    /** What may happen to a shipment that has arrived. */
    enum Event {
        REPORT_ONE,
        REPORT_ANOTHER,
        DROP_ONE,
        REVIEW_KNOWING_ALL,
        REVIEW_KNOWING_NONE,
        PAY
    }

    @Property(tries = 60)
    @Tag("TR-08")
    void freight_is_paid_only_after_a_review_that_knew_what_was_reported(
            @ForAll @Size(min = 4, max = 12) List<Event> events) {
        Scene scene = Scene.inMemory().furnished();
        new ShipmentScene(scene).arrived();
        Set<String> reported = new TreeSet<>();
        Set<String> known = null;
        boolean isPaid = false;
        for (Event event : events) {
            boolean isGranted = happens(scene, event, Set.copyOf(reported));
            switch (event) {
                case REPORT_ONE -> reported.add(reportedNow(scene, "c1"));
                case REPORT_ANOTHER -> reported.add(reportedNow(scene, "c2"));
                case DROP_ONE -> {
                    if (isGranted) {
                        reported.remove("c1");
                    }
                }
                case REVIEW_KNOWING_ALL, REVIEW_KNOWING_NONE -> {
                    Set<String> seen = event == Event.REVIEW_KNOWING_ALL ? Set.copyOf(reported) : Set.of();
                    assertThat(isGranted).isEqualTo(!isPaid && seen.equals(reported));
                    known = isGranted ? seen : known;
                }
                case PAY -> {
                    assertThat(isGranted).isEqualTo(!isPaid && known != null && known.containsAll(reported));
                    isPaid |= isGranted;
                }
            }
            reported.remove("");
            assertThat(scene.find(SHIPMENT).content().troubles()).containsOnlyKeys(reported);
        }
    }

    private static boolean happens(Scene scene, Event event, Set<String> reported) {
        return switch (event) {
            case REPORT_ONE ->
                scene.attempt(CLERK, TransportClaim.ref("c1"), report(TroubleKind.NOT_RECEIVED))
                        .isGranted();
            case REPORT_ANOTHER ->
                scene.attempt(CLERK, TransportClaim.ref("c2"), report(TroubleKind.DAMAGED))
                        .isGranted();
            case DROP_ONE -> drop(scene, TransportClaim.ref("c1"));
            case REVIEW_KNOWING_ALL ->
                scene.attempt(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, reported))
                        .isGranted();
            case REVIEW_KNOWING_NONE ->
                scene.attempt(ACCOUNTANT, SHIPMENT, new ReviewFreight(FREIGHT, Set.of()))
                        .isGranted();
            case PAY ->
                scene.attempt(CASHIER, SHIPMENT, new PayFreight("receipt-9")).isGranted();
        };
    }

    /** A claim that was dropped is not reported a second time under the same id. */
    private static String reportedNow(Scene scene, String claim) {
        return scene.find(TransportClaim.ref(claim)).isIn(TransportClaimState.DROPPED) ? "" : claim;
    }

    private static boolean drop(Scene scene, Ref<TransportClaim> claim) {
        scene.attempt(DISPATCHER, claim, new TraceTrouble(new Trace("at your gate", LossPlace.NOWHERE)));
        scene.attempt(CLERK, claim, new AnswerCustomer("it is there"));
        return scene.attempt(DISPATCHER, claim, new DropClaim()).isGranted();
    }
}
