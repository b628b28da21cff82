package io.deliverykit.acceptance;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.AcceptanceCommands.SettleLine;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An acceptance list's whole life, with a line that the customer disputes. */
class AcceptanceStoryTest {
    private static final Quantity NONE = Quantity.zero(Unit.PIECE);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> good = scene.order("o1").of(10).released();
    private final Ref<SalesOrder> bent = scene.order("o2").of(5).released();

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private LineQuantities quantities(Ref<SalesOrder> order) {
        SalesOrder now = scene.find(order).content();
        return now.quantities(now.lines().get(0));
    }

    @Test
    @Tag("AC-01")
    @Tag("AC-02")
    @Tag("AC-03")
    void one_line_is_disputed_the_rest_is_accepted_and_the_note_when_the_dispute_is_settled() {
        Ref<DeliveryNote> note = scene.note("n1").of(good, 10).of(bent, 5).delivered();
        Ref<Acceptance> list = Acceptance.of(note);
        assertThat(scene.find(list).content().delivered())
                .containsEntry("1", pieces(10))
                .containsEntry("2", pieces(5));
        assertThat(scene.refusals(CLERK, note, new CloseNote())).containsExactly("AX-01 not-in-state");

        AcceptanceLine disputed = new AcceptanceLine("2", pieces(3), pieces(2), NONE, NONE, NONE, true);
        scene.does(
                CUSTOMER, list, new SignAcceptance("Mr Li", List.of(AcceptanceLine.inFull("1", pieces(10)), disputed)));

        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.DISPUTED);
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.DISPUTED);
        assertThat(scene.find(note).content().answers().disputed()).containsExactly("2");
        assertThat(quantities(good).accepted()).isEqualTo(pieces(10));
        assertThat(quantities(bent).accepted()).isEqualTo(NONE);

        AcceptanceLine settled = new AcceptanceLine("2", pieces(4), pieces(1), NONE, NONE, NONE, false);
        scene.does(SALES_MANAGER, list, new SettleLine(settled, "one was bent by us", "Mr Li"));

        assertThat(scene.find(list).state()).isEqualTo(AcceptanceState.SIGNED);
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.ACCEPTED);
        assertThat(quantities(bent).accepted()).isEqualTo(pieces(4));
        assertThat(quantities(bent).refused()).isEqualTo(pieces(1));
        scene.does(CLERK, note, new SendAgain("2", "bent by us"));
        assertThat(quantities(bent).open()).isEqualTo(pieces(1));
        assertThat(scene.does(CLERK, note, new CloseNote()).state()).isEqualTo(DeliveryNoteState.CLOSED);
        assertThat(scene.desk().verifyJournal(CLERK, list)).isEmpty();
    }
}
