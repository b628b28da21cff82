package io.deliverykit.order;

import static io.deliverykit.order.Orders.agreement;
import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
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
            wanted.add(each.asOrdered().withAgreed(promised.plusDays(9)));
        }

        scene.does(REP, order, new AmendOrder(wanted, "Ms Wang", "agreed"));
        scene.does(ORDER_DESK, order, agreement(scene));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(line(scene, "1").promised()).isEqualTo(promised);
        assertThat(line(scene, "1").agreed()).isEqualTo(promised.plusDays(9));
        assertThat(line(scene, "2").closedShort()).isEqualTo(pieces(10));
    }

    @Test
    @Tag("SO-11")
    void is_agreed_by_the_sales_manager_before_anybody_reviews_the_date() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        LocalDate later = line(scene, "1").promised().plusDays(7);
        scene.does(ORDER_DESK, order, new AgreeDate("1", later, "flood", false));

        assertThat(scene.attempt(PURCHASER, order, new Review.Approve<>()).isGranted())
                .isFalse();
        scene.approve(order, SALES_MANAGER, PURCHASER, PLANNER);

        assertThat(line(scene, "1").agreed()).isEqualTo(later);
    }

    @Test
    @Tag("SO-11")
    @Tag("XP-03")
    void is_not_rewritten_under_other_ids_without_approval() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).released();
        LocalDate promised = line(scene, "1").promised();
        scene.does(ORDER_DESK, order, new AgreeDate("1", promised.plusDays(7), "flood", false));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        Filed<SalesOrder> proposed = scene.does(REP, order, new AmendOrder(renamed("1", "1b"), "Ms Wang", "agreed"));

        assertThat(proposed.proposal()).isNotNull();
        assertThat(line(scene, "1").promised()).isEqualTo(promised);
    }

    @Test
    @Tag("XP-03")
    void keeps_the_line_that_was_closed_short() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(10).released();
        scene.does(ORDER_DESK, order, new CloseShort("2", "not needed"));

        assertThat(reasons(scene.attempt(REP, order, new AmendOrder(renamed("2", "2b"), "Ms Wang", "agreed"))))
                .containsExactly("keeps-the-goods-on-notes");
    }

    private List<OrderLine> renamed(String from, String to) {
        return order(scene).lines().stream()
                .map(each -> each.id().equals(from)
                        ? OrderLine.of(
                                to, each.contractLine(), each.product(), each.ordered(), each.price(), each.agreed())
                        : each)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"true, 7", "false, 0"})
    void keeps_both_dates_and_counts_the_first_unless_the_customer_asked(boolean customerAsked, int moved) {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        LocalDate promised = line(scene, "1").promised();

        scene.does(ORDER_DESK, order, new AgreeDate("1", promised.plusDays(7), "flood", customerAsked));
        assertThat(line(scene, "1").agreed()).isEqualTo(promised);
        if (customerAsked) {
            scene.does(ORDER_DESK, order, agreement(scene));
        }
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(line(scene, "1").agreed()).isEqualTo(promised.plusDays(7));
        assertThat(line(scene, "1").promised()).isEqualTo(promised);
        assertThat(order(scene).measuredBy(line(scene, "1"))).isEqualTo(promised.plusDays(moved));
        assertThat(scene.desk().journal(CLERK, order).toString()).contains("flood");
    }

    @Test
    @Tag("SO-11")
    void asks_again_when_only_the_date_that_counts_would_be_another() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        LocalDate later = line(scene, "1").promised().plusDays(7);
        scene.does(ORDER_DESK, order, new AgreeDate("1", later, "flood", false));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        Filed<SalesOrder> proposed =
                scene.does(ORDER_DESK, order, new AgreeDate("1", later, "the customer's holidays", true));

        assertThat(proposed.proposal()).isNotNull();
    }

    @Test
    void is_agreed_for_no_day_that_has_passed() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();

        assertThat(reasons(scene.attempt(
                        ORDER_DESK, order, new AgreeDate("1", scene.today().minusDays(1), "flood", false))))
                .containsExactly("date-is-still-to-come");
    }
}
