package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.ShippingRule;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an order wants sent together is on one note and leaves with it (XP-16). */
@Tag("XP-16")
class NoteSentTogetherTest {
    private static final String TOGETHER = "XP-16 sends-together-what-its-orders-want-together";

    private final Scene scene = Scene.inMemory().furnished();

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    /** Of ten pieces with a tenth under, and of five. */
    private Ref<SalesOrder> order(ShippingRule rule) {
        return scene.order("o1")
                .shippedBy(rule)
                .of(pieces(10), Tolerance.percent(0, 10))
                .of(5)
                .released();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule,        of line 1, of line 2, is signed
            AS_AVAILABLE,   4,         0,         true
            COMPLETE_LINE,  4,         0,         false
            COMPLETE_LINE,  8,         0,         false
            COMPLETE_LINE,  9,         0,         true
            COMPLETE_LINE,  10,        4,         false
            COMPLETE_ORDER, 10,        0,         false
            COMPLETE_ORDER, 10,        4,         false
            COMPLETE_ORDER, 9,         5,         true
            """)
    void is_signed_when_it_has_all_that_its_order_wants_together(
            ShippingRule rule, long ofTheFirst, long ofTheSecond, boolean isSigned) {
        Ref<SalesOrder> order = order(rule);
        NoteScene note = scene.note("n1").of(order, ofTheFirst);
        if (ofTheSecond > 0) {
            note.of(order, "2", pieces(ofTheSecond));
        }
        note.drafted();

        Outcome signed = scene.attempt(CLERK, note.ref(), new SignNote());

        assertThat(signed.isGranted()).isEqualTo(isSigned);
        if (!isSigned) {
            assertThat(signed.reasons())
                    .allSatisfy(each -> assertThat(each.rule()).isEqualTo("XP-16"));
            assertThat(signed.reasons().get(0).remedies()).isNotEmpty();
        }
    }

    @Test
    void does_not_count_what_another_note_has_reserved_but_what_has_left() {
        Ref<SalesOrder> order = order(ShippingRule.COMPLETE_LINE);
        Ref<DeliveryNote> first = scene.note("n1").of(order, "2", pieces(5)).departed();

        scene.note("n2").of(order, "1", pieces(10)).signed();

        assertThat(scene.find(first).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(scene.refusals(
                        CLERK,
                        scene.note("n3").of(order, "1", pieces(1)).ref(),
                        scene.note("n3").of(order, "1", pieces(1)).draft()))
                .containsExactly("SO-13 fits-its-orders");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_not_amended_to_less(boolean isCleared) {
        Ref<SalesOrder> order = order(ShippingRule.COMPLETE_LINE);
        NoteScene note = scene.note("n1").of(order, 10);
        if (isCleared) {
            note.cleared();
        } else {
            note.signed();
        }

        List<NoteLine> less = List.of(note.draft().lines().get(0).withQuantity(pieces(4)));

        assertThat(scene.refusals(CLERK, note.ref(), new AmendNote(less, PaymentTerm.CREDIT, "", Set.of())))
                .containsExactly(TOGETHER);
    }

    @Test
    @Tag("XP-17")
    void leaves_on_several_vehicles_once_all_of_them_are_loaded() {
        NoteScene note = scene.note("n1").of(order(ShippingRule.COMPLETE_LINE), 10);
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, Map.of("1", pieces(4))));
        PassGate first = new PassGate("p1", PLATE, Map.of("1", pieces(4)));

        assertThat(scene.refusals(GUARD, note.ref(), first))
                .containsExactly("XP-16 leaves-together-if-its-orders-want-that");
        scene.does(KEEPER, note.ref(), new LoadVehicle("p2", PLATE, Map.of("1", pieces(6))));
        assertThat(scene.does(GUARD, note.ref(), first).state()).isEqualTo(DeliveryNoteState.LOADING);
        assertThat(scene.does(GUARD, note.ref(), new PassGate("p2", PLATE, Map.of("1", pieces(6))))
                        .state())
                .isEqualTo(DeliveryNoteState.DEPARTED);
    }
}
