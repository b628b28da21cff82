package io.deliverykit.order;

import static io.deliverykit.order.Orders.amendment;
import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.order.Orders.yuan;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("XP-06")
class AmendedOrderTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    void raised_after_it_was_delivered_is_open_again_as_its_next_revision() {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(4), Tolerance.NONE, yuan(200)).inReview();
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER, SALES_DIRECTOR);
        scene.does(ORDER_DESK, order, new SendConfirmation(scene.today()));
        scene.does(ORDER_DESK, order, new ConfirmOrder("Ms Wang", "agreed"));
        scene.does(ORDER_DESK, order, new ReleaseOrder());
        scene.note("n1")
                .of(NoteLine.of("1", order, "1", "SHEET", pieces(4), yuan(200)))
                .closed();

        Filed<SalesOrder> proposed =
                scene.does(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(7))));
        Filed<SalesOrder> amended = scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(amended.content().quantities(line(scene, "1")).open()).isEqualTo(pieces(3));
        assertThat(amended.content().total()).isEqualTo(Money.of(Scene.CNY, 1400));
        assertThat(amended.revision()).isEqualTo(proposed.revision() + 1);
        assertThat(proposed.state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(amended.state()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(reasons(scene.attempt(
                        REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(2))))))
                .containsExactly("is-not-below-what-notes-took");
    }

    @Test
    @Tag("XP-07")
    void lowered_to_what_was_delivered_is_fulfilled_once_it_takes_effect() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.note("n1").of(order, 6).closed();

        Filed<SalesOrder> proposed =
                scene.does(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(6))));
        Filed<SalesOrder> amended = scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(proposed.state()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(amended.state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(OrderStatus.of(amended)).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    @Tag("XP-07")
    void closed_short_before_its_release_and_raised_again_waits_for_its_release() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);

        scene.does(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(12))));
        Filed<SalesOrder> amended = scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(amended.content().quantities(line(scene, "1")).open()).isEqualTo(pieces(2));
        assertThat(amended.state()).isEqualTo(SalesOrderState.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # tolerance, amended to, granted
        0,           6,          true
        0,           5,          false
        50,          6,          true
        50,          5,          false
        """)
    void is_not_lowered_below_what_notes_took_whatever_the_tolerance(long percent, long to, boolean granted) {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(10), Tolerance.percent(percent, 0)).released();
        scene.note("n1").of(order, 6).signed();

        Outcome outcome =
                scene.attempt(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(to))));

        assertThat(outcome.isGranted()).isEqualTo(granted);
    }

    @Test
    @Tag("SO-13")
    void is_raised_where_it_would_not_cover_what_notes_took() {
        Ref<SalesOrder> order =
                scene.order("o1").of(pieces(10), Tolerance.percent(50, 0)).released();
        scene.note("n1").of(order, 14).signed();

        Outcome outcome =
                scene.attempt(REP, order, amendment(scene, line(scene, "1").withTolerance(Tolerance.NONE)));

        assertThat(reasons(outcome)).containsExactly("covers-what-notes-took");
        assertThat(outcome.reasons().get(0).remedies())
                .extracting(each -> each.key() + " " + each.values().get("by"))
                .containsExactly("raise 4 pc");
    }

    @Test
    void of_a_line_closed_short_keeps_its_unit_also_under_a_contract() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(5).released();
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));
        OrderLine weighed = OrderLine.of(
                "1", "c1", "SHEET", Quantity.of(10, Unit.KILOGRAM), Price.of("CNY 1", Unit.KILOGRAM), scene.today());

        assertThat(reasons(scene.attempt(REP, order, amendment(scene, weighed))))
                .contains("keeps-the-goods-on-notes");
    }

    @Test
    @Tag("SO-07")
    @Tag("SO-08")
    void takes_effect_with_the_customers_signature_and_answer() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        List<OrderLine> dearer = List.of(line(scene, "1").withPrice(yuan(150)));

        assertThat(reasons(scene.attempt(REP, order, new AmendOrder(dearer, "", "by phone"))))
                .containsExactly("is-signed-by-the-customer");
        scene.does(REP, order, new AmendOrder(dearer, "Mr Li", "150 is agreed"));
        assertThat(order(scene).confirmation()).isEqualTo(Confirmation.of(scene.today(), "Ms Wang", "agreed"));
        scene.approve(order, SALES_MANAGER, SALES_DIRECTOR);

        assertThat(order(scene).confirmation())
                .isEqualTo(Confirmation.ofChange(scene.today(), "Mr Li", "150 is agreed"));
    }

    @Test
    @Tag("SO-11")
    void takes_effect_with_the_sales_manager_even_where_only_the_signature_and_the_answer_change() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();

        scene.does(REP, order, new AmendOrder(order(scene).lines(), "Mr Li", "to another gate, please"));

        assertThat(order(scene).confirmation().signedBy()).isEqualTo("Ms Wang");
        scene.approve(order, SALES_MANAGER);
        assertThat(order(scene).confirmation().signedBy()).isEqualTo("Mr Li");
        assertThat(scene.find(order).proposal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"899, true", "900, true", "901, false"})
    @Tag("SO-07")
    void prepaid_takes_more_only_when_that_is_paid_in_advance_too(long pieces, boolean granted) {
        Scene prepaid = Scene.inMemory().furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        prepaid.prepay(Money.of(Scene.CNY, 90_000));
        Ref<SalesOrder> order =
                prepaid.order("o1").payable(PaymentTerm.PREPAID).of(1).released();

        Outcome outcome = prepaid.attempt(
                REP, order, amendment(prepaid, line(prepaid, "1").withOrdered(pieces(pieces))));

        assertThat(outcome.isGranted()).isEqualTo(granted);
        assertThat(prepaid.attempt(
                                REP,
                                order,
                                amendment(prepaid, line(prepaid, "1").withTolerance(Tolerance.percent(5, 0))))
                        .isGranted())
                .isEqualTo(!granted);
    }

    @Test
    void loses_no_line_that_was_delivered_but_one_that_was_not() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).released();
        scene.note("n1").of(order, 4).closed();
        List<OrderLine> lines = order(scene).lines();

        assertThat(reasons(scene.attempt(REP, order, new AmendOrder(List.of(lines.get(1)), "Ms Wang", "agreed"))))
                .containsExactly("has-every-line-on-notes");
        assertThat(scene.attempt(REP, order, new AmendOrder(List.of(lines.get(0)), "Ms Wang", "agreed"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void keeps_the_goods_and_the_unit_of_what_notes_took() {
        Ref<SalesOrder> order = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(10)
                .released();
        scene.note("n1")
                .withoutContract()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(order, 4)
                .signed();
        OrderLine coil = OrderLine.of("1", null, "COIL", pieces(10), Scene.LIST_PRICE, scene.today());
        OrderLine weighed = OrderLine.of(
                "1", null, "SHEET", Quantity.of(10, Unit.KILOGRAM), Price.of("CNY 1", Unit.KILOGRAM), scene.today());

        assertThat(reasons(scene.attempt(REP, order, amendment(scene, coil))))
                .containsExactly("keeps-the-goods-on-notes");
        assertThat(reasons(scene.attempt(REP, order, amendment(scene, weighed))))
                .containsExactly("keeps-the-goods-on-notes");
    }

    @Test
    @Tag("XP-10")
    void is_counted_in_another_unit_while_nothing_of_it_was_taken_or_closed_short() {
        Ref<SalesOrder> order = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(10)
                .of(5)
                .released();
        OrderLine weighed = OrderLine.of(
                "1", null, "SHEET", Quantity.of(10, Unit.KILOGRAM), Price.of("CNY 1", Unit.KILOGRAM), scene.today());

        assertThat(scene.desk()
                        .dryRun(Submission.of(REP, order, amendment(scene, weighed)))
                        .isGranted())
                .isTrue();
        scene.does(ORDER_DESK, order, new CloseShort("1", "not needed"));
        assertThat(reasons(scene.attempt(REP, order, amendment(scene, weighed))))
                .containsExactly("keeps-the-goods-on-notes");
    }

    @Test
    @Tag("XP-03")
    void closes_nothing_short() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();

        assertThat(reasons(scene.attempt(
                        REP, order, amendment(scene, line(scene, "1").withClosedShort(pieces(3))))))
                .containsExactly("closes-nothing-short");
    }
}
