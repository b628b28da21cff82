package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/**
 * Every way back, from as far as a note may have come, leaves order, credit and prepaid balance as if it had not been, but
 * for what has left (XP-19).
 */
class WayBackProperties {
    /** How far it has come. */
    enum Far {
        SIGNED(NoteScene::signed),
        IN_REVIEW(NoteScene::inReview),
        APPROVED(NoteScene::approved),
        CLEARED(NoteScene::cleared),
        RELEASED(NoteScene::released),
        LOADING(NoteScene::loading),
        STOWED(NoteScene::stowed),
        LOADED(NoteScene::loaded);

        private final Function<NoteScene, Ref<DeliveryNote>> come;

        Far(Function<NoteScene, Ref<DeliveryNote>> come) {
            this.come = come;
        }
    }

    /** What sends it back. */
    enum Back {
        VOID((scene, note) -> scene.does(CLERK, note.ref(), new VoidNote("drawn up wrongly"))),
        MIDNIGHT((scene, note) -> {
            scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
            scene.desk().fireDue(TENANT, 10);
            Filed<DeliveryNote> now = scene.find(note.ref());
            if (now.isIn(DeliveryNoteState.SIGNED, DeliveryNoteState.IN_REVIEW)) {
                VOID.send.accept(scene, note);
            } else {
                assertThat(now.state()).isEqualTo(DeliveryNoteState.EXPIRED);
            }
        }),
        AMENDMENT_AND_REJECTION((scene, note) -> {
            boolean mayBeAmended = !scene.find(note.ref()).isIn(DeliveryNoteState.LOADED);
            if (mayBeAmended) {
                NoteLine less = note.draft().lines().get(0).withQuantity(Quantity.of("0.5", Unit.PIECE));
                AmendNote change = new AmendNote(List.of(less), note.draft().payment(), "", Set.of());
                if (scene.does(CLERK, note.ref(), change).isIn(DeliveryNoteState.SIGNED)) {
                    scene.does(CLERK, note.ref(), new SubmitNote());
                }
                scene.does(SALES_MANAGER, note.ref(), new Review.Reject<>("not like this"));
            } else {
                VOID.send.accept(scene, note);
            }
        });

        private final BiConsumer<Scene, NoteScene> send;

        Back(BiConsumer<Scene, NoteScene> send) {
            this.send = send;
        }
    }

    private static Ref<SalesOrder> orderIn(Scene scene) {
        return scene.order("o1")
                .of(Quantity.of(10, Unit.PIECE), Tolerance.percent(50, 0))
                .released();
    }

    private record Figures(String order, Money exposure, Money available) {
        static Figures of(Scene scene, Ref<SalesOrder> ref) {
            SalesOrder order = scene.find(ref).content();
            CustomerAccount account = scene.find(Scene.ACCOUNT).content();
            return new Figures(
                    order.onNotes() + " "
                            + order.quantities(order.lines().get(0)).open(),
                    account.exposure(),
                    account.available());
        }
    }

    @Property(tries = 48)
    @Tag("XP-19")
    void nothing_is_left_of_a_note_of_which_nothing_has_left(
            @ForAll Far far,
            @ForAll Back back,
            @ForAll boolean prepaid,
            @ForAll @IntRange(min = 1, max = 15) int pieces) {
        Scene scene = Scene.inMemory().furnished();
        scene.prepay(Money.of(Scene.CNY, 5000));
        Ref<SalesOrder> order = orderIn(scene);
        Figures before = Figures.of(scene, order);
        NoteScene note = scene.note("n1").of(order, pieces).payable(prepaid ? PaymentTerm.PREPAID : PaymentTerm.CREDIT);

        far.come.apply(note);
        back.send.accept(scene, note);
        if (scene.find(note.ref()).isIn(DeliveryNoteState.DRAFT)) {
            scene.does(CLERK, note.ref(), new VoidNote("not wanted"));
        }

        assertThat(Figures.of(scene, order)).isEqualTo(before);
    }

    @Property(tries = 24)
    @Tag("XP-19")
    @Tag("DN-12")
    void exactly_what_has_left_is_left_of_a_note_that_expires_on_the_way(
            @ForAll boolean prepaid,
            @ForAll @IntRange(min = 1, max = 7) int left,
            @ForAll @IntRange(min = 1, max = 8) int here) {
        Scene scene = Scene.inMemory().furnished();
        scene.prepay(Money.of(Scene.CNY, 5000));
        Ref<SalesOrder> order = orderIn(scene);
        NoteScene note =
                scene.note("n1").of(order, left + here).payable(prepaid ? PaymentTerm.PREPAID : PaymentTerm.CREDIT);
        note.loading();
        Map<String, Quantity> part = Map.of("1", Quantity.of(left, Unit.PIECE));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, part));
        scene.does(GUARD, note.ref(), new PassGate("p1", PLATE, part));

        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.desk().fireDue(TENANT, 10);

        Money worth = Money.of(Scene.CNY, 100L * left);
        SalesOrder now = scene.find(order).content();
        CustomerAccount account = scene.find(Scene.ACCOUNT).content();
        assertThat(now.quantities(now.lines().get(0)).taken()).isEqualTo(Quantity.of(left, Unit.PIECE));
        assertThat(account.exposure()).isEqualTo(prepaid ? Money.of(Scene.CNY, 0) : worth);
        assertThat(account.available())
                .isEqualTo(Money.of(Scene.CNY, 5000).minus(prepaid ? worth : Money.of(Scene.CNY, 0)));
    }
}
