package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerAccountCommands.BookCredit;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of a note came short, lost or damaged is sent again or closed, and the order follows (XP-21). */
@Tag("XP-21")
class ExceptionsOfANoteTest {
    private static final Quantity NONE = Quantity.zero(Unit.PIECE);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final Ref<DeliveryNote> note = scene.note("n1").of(order, 10).delivered();

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private LineQuantities line() {
        SalesOrder now = scene.find(order).content();
        return now.quantities(now.lines().get(0));
    }

    private Quantity drawn() {
        var contract = scene.find(Scene.CONTRACT).content();
        return contract.drawnOf(contract.lines().get(0));
    }

    /** One is damaged, two never came. */
    private void signed() {
        AcceptanceLine found = new AcceptanceLine("1", pieces(7), pieces(1), pieces(2), NONE, NONE, false);
        scene.does(CUSTOMER, Acceptance.of(note), new SignAcceptance("Mr Li", List.of(found)));
    }

    @Test
    void a_line_taken_in_full_or_not_answered_for_has_nothing_to_resolve() {
        assertThat(scene.refusals(CLERK, note, new SendAgain("1", "lost"))).containsExactly("AX-01 not-in-state");

        scene.accept(note);

        assertThat(scene.refusals(CLERK, note, new SendAgain("1", "lost")))
                .containsExactly("XP-21 line-was-not-taken-in-full");
        assertThat(scene.refusals(CLERK, note, new CloseException("7", "lost")))
                .containsExactly("XP-21 line-was-not-taken-in-full");
        assertThat(scene.does(CLERK, note, new CloseNote()).state()).isEqualTo(DeliveryNoteState.CLOSED);
    }

    @Test
    void the_order_knows_what_was_refused_and_the_note_is_not_closed_before_it_is_resolved() {
        signed();

        assertThat(line().accepted()).isEqualTo(pieces(7));
        assertThat(line().refused()).isEqualTo(pieces(3));
        assertThat(line().open()).isEqualTo(NONE);
        assertThat(scene.refusals(CLERK, note, new CloseNote())).containsExactly("XP-21 its-exceptions-are-resolved");
    }

    @Test
    @Tag("XP-04")
    void what_is_sent_again_opens_the_order_for_one_more_note() {
        signed();
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);

        scene.does(CLERK, note, new SendAgain("1", "lost on the way"));

        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(line().open()).isEqualTo(pieces(3));
        scene.does(CLERK, note, new CloseNote());
        assertThat(line().open()).isEqualTo(pieces(3));
        scene.note("n2").of(order, 3).closed();
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(line().delivered()).isEqualTo(pieces(10));
        assertThat(line().accepted()).isEqualTo(pieces(10));
        assertThat(scene.refusals(
                        CLERK,
                        DeliveryNote.ref("n3"),
                        scene.note("n3").of(order, 1).draft()))
                .containsExactly("SO-13 fits-its-orders");
    }

    @Test
    @Tag("XP-03")
    @Tag("SC-04")
    void what_is_closed_is_closed_short_on_the_order_and_given_back_to_the_contract() {
        signed();

        scene.does(SALES_MANAGER, note, new CloseException("1", "not needed any more"));

        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(line().closedShort()).isEqualTo(pieces(3));
        assertThat(line().wanted()).isEqualTo(pieces(7));
        assertThat(drawn()).isEqualTo(pieces(7));
        assertThat(scene.refusals(ORDER_DESK, order, new ReopenLine("1")))
                .containsExactly("XP-03 line-is-closed-short");
    }

    @Test
    @Tag("XP-19")
    void the_other_choice_undoes_the_first_one_as_long_as_nobody_has_built_on_it() {
        signed();
        scene.does(CLERK, note, new CloseException("1", "not needed"));
        Object closed = scene.find(order).content();

        scene.does(CLERK, note, new SendAgain("1", "needed after all"));
        assertThat(drawn()).isEqualTo(pieces(10));
        scene.does(CLERK, note, new CloseException("1", "not needed"));
        assertThat(scene.find(order).content()).isEqualTo(closed);

        scene.does(CLERK, note, new SendAgain("1", "needed after all"));
        Ref<DeliveryNote> second = scene.note("n2").of(order, 3).signed();
        assertThat(scene.refusals(CLERK, note, new CloseException("1", "not needed")))
                .containsExactly("SO-13 is-within-tolerance");
        scene.does(CLERK, second, new VoidNote("not needed"));
        scene.does(CLERK, note, new CloseException("1", "not needed"));
        assertThat(scene.find(order).content()).isEqualTo(closed);
    }

    /** Cleared and not invoiced, delivered or not: what was refused leaves the exposure by invoice and credit note (CU-06). */
    @Test
    @Tag("CU-06")
    @Tag("XP-13")
    void what_is_sent_again_counts_with_both_notes_until_the_first_is_invoiced_and_credited() {
        signed();
        scene.does(CLERK, note, new SendAgain("1", "lost on the way"));
        scene.does(CLERK, note, new CloseNote());
        assertThat(exposure()).isEqualTo(yuan(1000));
        scene.note("n2").of(order, 3).closed();
        assertThat(exposure()).isEqualTo(yuan(1300));

        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(1000), scene.today()));
        assertThat(exposure()).isEqualTo(yuan(1300));
        scene.does(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit("c1", yuan(300)));

        assertThat(exposure()).isEqualTo(yuan(1000));
    }

    private Money exposure() {
        return scene.find(Scene.ACCOUNT).content().exposure();
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
