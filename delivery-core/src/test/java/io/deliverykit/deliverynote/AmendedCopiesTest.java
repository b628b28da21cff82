package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.CARRIER;
import static io.deliverykit.testkit.NoteScene.CARRIER_NAME;
import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note that was amended while its copies were out: the old copies are void, and what was done by them is done anew. */
class AmendedCopiesTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    private NoteLine line() {
        return note.draft().lines().get(0);
    }

    private NoteLine line(long pieces) {
        return line().withQuantity(Quantity.of(pieces, Unit.PIECE));
    }

    private static AmendNote to(NoteLine... lines) {
        return new AmendNote(List.of(lines), PaymentTerm.CREDIT, "", Set.of());
    }

    @Test
    @Tag("DN-10")
    void is_loaded_by_its_new_warehouse_copy_only() {
        note.inspected();
        scene.does(CLERK, note.ref(), to(line(9)));
        releaseAgain();

        assertThat(scene.refusals(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 1)))
                .containsExactly("DN-10 warehouse-copy-is-current");
        assertThat(scene.attempt(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 2))
                        .isGranted())
                .isTrue();
    }

    private void releaseAgain() {
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        scene.does(ACCOUNTANT, note.ref(), new ClearNote("", 2));
        scene.does(CLERK, note.ref(), new HandOver(CARRIER.driverIdentity(), PLATE));
    }

    @Test
    @Tag("DN-10")
    @Tag("DN-17")
    void leaves_by_its_new_pass_only_and_counts_nothing_as_loaded_by_the_old_copies() {
        note.stowed();
        Map<String, Quantity> before = note.quantities();
        scene.does(CLERK, note.ref(), to(line(9)));
        releaseAgain();
        scene.does(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 2));

        assertThat(scene.refusals(GUARD, note.ref(), new PassGate(note.pass(), PLATE, before)))
                .containsExactly("DN-10 pass-is-current");
        Filed<DeliveryNote> amended = scene.find(note.ref());
        assertThat(amended.content().loaded(line(9)).isZero()).isTrue();
        assertThat(NoteParts.gatePass(amended, note.pass())).isEmpty();
        assertThat(NoteParts.warehouse(amended).head().issue()).isEqualTo(2);
    }

    @Test
    @Tag("DN-10")
    @Tag("DN-13")
    void has_its_copies_stamped_anew_when_money_changes_and_keeps_them_when_nothing_does() {
        note.approved();

        scene.does(CLERK, note.ref(), to(line()));
        assertThat(scene.find(note.ref()).content().issue()).isEqualTo(1);

        scene.does(CLERK, note.ref(), new AmendNote(List.of(line()), PaymentTerm.CASH_ON_PICKUP, "", Set.of()));
        assertThat(scene.find(note.ref()).content().issue()).isEqualTo(2);
    }

    @Test
    @Tag("DN-06")
    @Tag("DN-10")
    void is_handed_over_and_checked_anew() {
        note.loading();
        NoteLine otherBatch =
                new NoteLine("1", order, "1", "SHEET", "", line().quantity(), line().price(), "", "", "4 t");
        assertThat(scene.does(CLERK, note.ref(), to(otherBatch)).state()).isEqualTo(DeliveryNoteState.LOADING);

        assertThat(scene.refusals(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, note.quantities())))
                .containsExactly("DN-06 vehicle-was-checked");
        scene.does(CLERK, note.ref(), new HandOver(CARRIER.driverIdentity(), PLATE));
        scene.does(KEEPER, note.ref(), new StartLoading(PLATE, CARRIER_NAME, 2));
        assertThat(scene.attempt(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, note.quantities()))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-01")
    @Tag("QI-02")
    void awaits_an_inspection_of_what_was_added_to_it() {
        NoteScene less = scene.note("n2").of(scene.order("o2").of(10).released(), 5);
        less.inspected();
        NoteLine more = less.draft().lines().get(0).withQuantity(Quantity.of(10, Unit.PIECE));
        scene.does(CLERK, less.ref(), to(more));
        assertThat(scene.find(less.ref()).content().verdict().inspection()).isEqualTo(OutgoingInspection.AWAITED);

        scene.approve(less.ref(), SALES_MANAGER, FINANCE_MANAGER);
        scene.does(ACCOUNTANT, less.ref(), new ClearNote("", 2));
        scene.does(CLERK, less.ref(), new HandOver(CARRIER.driverIdentity(), PLATE));
        assertThat(scene.refusals(KEEPER, less.ref(), new StartLoading(PLATE, CARRIER_NAME, 2)))
                .containsExactly("QI-02 passed-its-inspection");
    }

    @Test
    @Tag("DN-26")
    @Tag("DN-10")
    void is_signed_by_the_agent_anew_when_its_copies_are_void() {
        Ref<SalesOrder> pickup = scene.order("o2").of(10).forSelfPickup().released();
        NoteScene fetched = scene.note("n2").of(pickup, 10).forSelfPickup();
        fetched.approved();
        NoteLine less = fetched.draft().lines().get(0).withQuantity(Quantity.of(9, Unit.PIECE));

        scene.does(CLERK, fetched.ref(), new AmendNote(List.of(less), PaymentTerm.CREDIT, PLATE, Set.of()));
        scene.approve(fetched.ref(), SALES_MANAGER, FINANCE_MANAGER);

        assertThat(scene.refusals(ACCOUNTANT, fetched.ref(), new ClearNote("", 2)))
                .containsExactly("DN-26 is-signed-by-the-agent");
    }
}
