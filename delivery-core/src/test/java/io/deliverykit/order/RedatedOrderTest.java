package io.deliverykit.order;

import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order in effect whose dates are agreed anew: the first promise stays what it was (SO-14). */
@Tag("SO-14")
@Tag("XP-06")
class RedatedOrderTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    void rewrites_neither_the_first_promise_nor_what_was_closed_short() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).released();
        scene.does(ORDER_DESK, order, new CloseShort("2", "not needed"));
        LocalDate promised = line(scene, "1").promised();
        List<OrderLine> wanted = new ArrayList<>();
        for (OrderLine each : order(scene).lines()) {
            wanted.add(each.asOrdered().withAgreed(promised.plusDays(9), true));
        }

        scene.does(REP, order, new AmendOrder(wanted));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(line(scene, "1").promised()).isEqualTo(promised);
        assertThat(line(scene, "1").agreed()).isEqualTo(promised.plusDays(9));
        assertThat(line(scene, "2").closedShort()).isEqualTo(pieces(10));
    }

    @ParameterizedTest
    @CsvSource({"true, 7", "false, 0"})
    void keeps_both_dates_and_counts_the_first_unless_the_customer_asked(boolean customerAsked, int moved) {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        LocalDate promised = line(scene, "1").promised();

        scene.does(ORDER_DESK, order, new AgreeDate("1", promised.plusDays(7), "flood", customerAsked));
        assertThat(line(scene, "1").agreed()).isEqualTo(promised);
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(line(scene, "1").agreed()).isEqualTo(promised.plusDays(7));
        assertThat(line(scene, "1").promised()).isEqualTo(promised.plusDays(moved));
        assertThat(scene.desk().journal(CLERK, order).toString()).contains("flood");
    }
}
