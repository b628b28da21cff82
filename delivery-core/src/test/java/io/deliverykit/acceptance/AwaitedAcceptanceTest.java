package io.deliverykit.acceptance;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.AcceptanceCommands.SettleLine;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delivered goods before the customer: each line is answered for, and the answer adds up (AC-02). */
class AwaitedAcceptanceTest {
    private static final String ADDS_UP = "AC-02 adds-up-to-what-was-delivered";
    private static final Quantity NONE = Quantity.zero(Unit.PIECE);

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<DeliveryNote> note =
            scene.note("n1").of(scene.order("o1").of(12).released(), 12).delivered();
    private final Ref<Acceptance> list = Acceptance.of(note);

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private static AcceptanceLine accepting(Quantity quantity) {
        return new AcceptanceLine("1", quantity, NONE, NONE, NONE, NONE, false);
    }

    private static SignAcceptance sign(AcceptanceLine... lines) {
        return new SignAcceptance("Mr Li", List.of(lines));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # of 12: accepted, damaged, short, over, refused, adds up
          12,  0,  0,  0,  0,  true
          0,   0,  0,  0,  12, true
          5,   4,  2,  0,  1,  true
          12,  0,  0,  3,  0,  true
          11,  0,  0,  0,  0,  false
          13,  0,  0,  0,  0,  false
          11,  0,  0,  1,  0,  false
          13, -1,  0,  0,  0,  false
          12,  0,  0, -1,  0,  false
        """)
    @Tag("AC-02")
    void is_answered_for_by_quantities_that_add_up(
            long accepted, long damaged, long shortage, long over, long refused, boolean addsUp) {
        AcceptanceLine line = new AcceptanceLine(
                "1", pieces(accepted), pieces(damaged), pieces(shortage), pieces(over), pieces(refused), false);

        Outcome outcome = scene.attempt(CUSTOMER, list, sign(line));

        assertThat(outcome.isGranted()).isEqualTo(addsUp);
        assertThat(outcome.isRefusedBy("AC-02")).isEqualTo(!addsUp);
    }

    @Test
    @Tag("AC-02")
    @Tag("XP-10")
    void is_counted_in_any_unit_that_converts_and_refused_in_any_other() {
        assertThat(scene.refusals(CUSTOMER, list, sign(accepting(Quantity.of(12, Unit.KILOGRAM)))))
                .containsExactly(ADDS_UP);
        AcceptanceLine oneForeign =
                new AcceptanceLine("1", pieces(12), NONE, NONE, Quantity.of(1, Unit.KILOGRAM), NONE, false);
        assertThat(scene.refusals(CUSTOMER, list, sign(oneForeign))).containsExactly(ADDS_UP);

        assertThat(scene.attempt(CUSTOMER, list, sign(accepting(Quantity.of(1, Unit.DOZEN))))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("AC-02")
    void is_answered_for_line_by_line_each_once() {
        AcceptanceLine all = AcceptanceLine.inFull("1", pieces(12));
        AcceptanceLine unknown = AcceptanceLine.inFull("2", pieces(12));

        assertThat(scene.refusals(CUSTOMER, list, sign(all, all))).containsExactly("AC-02 answers-for-every-line");
        assertThat(scene.refusals(CUSTOMER, list, sign(unknown)))
                .containsExactly("AC-02 answers-for-every-line", ADDS_UP);
    }

    @Test
    @Tag("AC-01")
    void is_signed_by_name_and_by_nobody_of_the_house_but_the_clerk_who_has_the_paper() {
        AcceptanceLine all = AcceptanceLine.inFull("1", pieces(12));

        assertThat(scene.attempt(CUSTOMER, list, new SignAcceptance(" ", List.of(all)))
                        .isGranted())
                .isFalse();
        Stream.of(DRIVER, SALES_MANAGER, GENERAL_MANAGER, KEEPER)
                .forEach(each ->
                        assertThat(scene.refusals(each, list, sign(all))).containsExactly("AX-01 not-by-role"));
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.DELIVERED);

        scene.does(CLERK, list, sign(all));
        assertThat(scene.find(note).state()).isEqualTo(DeliveryNoteState.ACCEPTED);
    }

    @Test
    @Tag("AC-02")
    @Tag("AC-03")
    void is_settled_line_by_line_and_only_where_it_is_disputed() {
        Ref<DeliveryNote> two = scene.note("n2")
                .of(scene.order("o2").of(4).released(), 4)
                .of(scene.order("o3").of(6).released(), 6)
                .delivered();
        Ref<Acceptance> ofTwo = Acceptance.of(two);
        AcceptanceLine bent = new AcceptanceLine("2", NONE, pieces(6), NONE, NONE, NONE, true);
        scene.does(CUSTOMER, ofTwo, sign(AcceptanceLine.inFull("1", pieces(4)), bent));

        assertThat(scene.refusals(CLERK, ofTwo, settle(AcceptanceLine.inFull("1", pieces(4)))))
                .containsExactly("AC-03 line-is-disputed");
        assertThat(scene.refusals(CLERK, ofTwo, settle(bent))).containsExactly("AC-03 line-is-disputed");
        assertThat(scene.refusals(CLERK, ofTwo, settle(AcceptanceLine.inFull("2", pieces(5)))))
                .containsExactly(ADDS_UP);
        assertThat(scene.refusals(CUSTOMER, ofTwo, settle(AcceptanceLine.inFull("2", pieces(6)))))
                .containsExactly("AX-01 not-by-role");
        assertThat(scene.does(CLERK, ofTwo, settle(AcceptanceLine.inFull("2", pieces(6))))
                        .state())
                .isEqualTo(AcceptanceState.SIGNED);
    }

    @Test
    @Tag("SO-15")
    void of_refused_and_damaged_goods_lets_the_order_be_archived_once_it_is_answered_and_filed() {
        Ref<SalesOrder> order = scene.order("o2").of(6).released();
        Ref<DeliveryNote> sent = scene.note("n2").of(order, 6).delivered();
        Ref<Acceptance> ofIt = Acceptance.of(sent);

        assertThat(scene.refusals(ORDER_DESK, order, new ArchiveOrder())).containsExactly("SO-15 is-answered-for");
        scene.does(CUSTOMER, ofIt, sign(new AcceptanceLine("1", NONE, pieces(6), NONE, NONE, NONE, true)));
        assertThat(scene.refusals(ORDER_DESK, order, new ArchiveOrder())).containsExactly("SO-15 is-answered-for");
        scene.does(CLERK, ofIt, settle(new AcceptanceLine("1", pieces(4), pieces(1), NONE, NONE, pieces(1), false)));
        scene.does(CLERK, sent, new CloseException("1", "not wanted any more"));
        scene.does(CLERK, sent, new CloseNote());

        assertThat(scene.does(ORDER_DESK, order, new ArchiveOrder()).state()).isEqualTo(SalesOrderState.CLOSED);
    }

    private static SettleLine settle(AcceptanceLine line) {
        return new SettleLine(line, "as agreed on the phone", "Mr Li");
    }

    @Test
    @Tag("AC-03")
    void stays_disputed_until_the_last_disputed_line_is_settled() {
        Ref<DeliveryNote> two = scene.note("n2")
                .of(scene.order("o2").of(4).released(), 4)
                .of(scene.order("o3").of(6).released(), 6)
                .delivered();
        Ref<Acceptance> ofTwo = Acceptance.of(two);
        scene.does(
                CUSTOMER,
                ofTwo,
                sign(
                        new AcceptanceLine("1", NONE, pieces(4), NONE, NONE, NONE, true),
                        new AcceptanceLine("2", NONE, pieces(6), NONE, NONE, NONE, true)));

        scene.does(CLERK, ofTwo, settle(AcceptanceLine.inFull("1", pieces(4))));
        assertThat(scene.find(two).state()).isEqualTo(DeliveryNoteState.DISPUTED);
        scene.does(CLERK, ofTwo, settle(AcceptanceLine.inFull("2", pieces(6))));
        assertThat(scene.find(two).state()).isEqualTo(DeliveryNoteState.ACCEPTED);
    }

    @Test
    @Tag("AC-01")
    @Tag("AC-03")
    void is_settled_to_the_customers_cost_only_with_the_customers_signature_and_keeps_how() {
        scene.does(CUSTOMER, list, sign(new AcceptanceLine("1", pieces(8), pieces(4), NONE, NONE, NONE, true)));
        AcceptanceLine more = AcceptanceLine.inFull("1", pieces(12));
        AcceptanceLine same = new AcceptanceLine("1", pieces(8), NONE, NONE, NONE, pieces(4), false);

        assertThat(scene.refusals(CLERK, list, new SettleLine(more, "they are good", " ")))
                .containsExactly("AC-01 customer-signs-what-is-accepted-on-top");
        Acceptance settled = scene.does(CLERK, list, new SettleLine(same, "four come back", ""))
                .content();
        assertThat(settled.settlements()).containsExactly(new Settlement("1", "four come back", ""));
    }
}
