package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.NoteScene.CARRIER;
import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.GatePass;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.NoteParts;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last hours of a note: the gate, and midnight. */
interface GateScenarios extends ScenariosOnAStore {
    private static Map<String, Quantity> load(long number) {
        return Map.of("1", pieces(number));
    }

    private static void itIs(Scene scene, LocalTime time) {
        scene.clock().set(scene.today().atTime(time).atZone(Scene.ZONE).toInstant());
    }

    @Test
    @DisplayName("21: half loaded and gone at 23:59, at midnight the rest is open again and its pass lets nobody out")
    @Tag("DN-12")
    @Tag("DN-17")
    @Tag("XP-19")
    default void expires_at_midnight_with_what_is_still_here() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        NoteScene note = scene.note("n1").of(order, 10);
        itIs(scene, LocalTime.of(9, 0));
        note.approved();
        itIs(scene, LocalTime.of(23, 58));
        note.loadingOnceApproved();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, load(5)));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, load(3)));
        itIs(scene, LocalTime.of(23, 59));
        scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, load(5)));

        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p2", PLATE, load(3))))
                .containsExactly("DN-12 past-due");
        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1).allMatch(Outcome::isGranted);
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();

        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(delivered(scene, order, "1")).isEqualTo(pieces(5));
        assertThat(reserved(scene, order, "1").isZero()).isTrue();
        assertThat(open(scene, order, "1")).isEqualTo(pieces(5));
        assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(cny(500));
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p2", PLATE, load(3))))
                .containsExactly("AX-01 not-in-state");
        scene.note("n2").of(order, 5).signed();
    }

    @Test
    @DisplayName("22: a pass lets its vehicle out once; another plate is refused")
    @Tag("DN-17")
    default void gets_out_once_and_with_its_own_plate_only() {
        Scene scene = furnishedScene();
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, load(6)));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, load(4)));

        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p1", "沪B99999", load(6))))
                .containsExactly("DN-17 vehicle-is-as-on-the-pass");
        scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, load(6)));
        assertThat(scene.refusals(GUARD, note.ref(), new PassGate("p1", PLATE, load(6))))
                .containsExactly("DN-17 pass-is-good");
    }

    @Test
    @DisplayName("22: a pass of a superseded issue is refused")
    @Tag("DN-10")
    default void does_not_get_out_by_a_superseded_pass() {
        Scene scene = furnishedScene();
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.stowed();
        NoteLine less = note.draft().lines().get(0).withQuantity(pieces(9));
        scene.does(CLERK, note.ref(), new AmendNote(List.of(less), PaymentTerm.CREDIT, "", Set.of()));
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        scene.does(ACCOUNTANT, note.ref(), new ClearNote("", 2));
        scene.does(CLERK, note.ref(), new HandOver(CARRIER.driverIdentity(), PLATE));
        scene.does(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 2));

        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, note.quantities())))
                .containsExactly("DN-10 pass-is-current");
    }

    @Test
    @DisplayName("22: the printed pass carries no customer name, price or amount")
    @Tag("DN-15")
    @Tag("DN-16")
    default void shows_the_guard_no_customer_price_or_amount() {
        Scene scene = furnishedScene();
        NoteScene note = scene.note("n1").of(scene.order("o1").of(7).released(), 7);
        note.loaded();

        GatePass pass = NoteParts.gatePass(scene.find(note.ref()), note.pass()).orElseThrow();

        assertThat(pass.goods()).hasSize(1);
        assertThat(pass.toString()).doesNotContain("Customer One", Scene.ACCOUNT.id(), "CNY", "100", "700");
    }
}
