package io.deliverykit.figures;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderStatus;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How delivery stands on one day, and when that is reported. */
class DashboardTest {
    private static final Policy POLICY = Policy.standard(Scene.ZONE);

    private final Scene scene = Scene.inMemory().furnished();

    @SafeVarargs
    private List<Filed<SalesOrder>> filed(Ref<SalesOrder>... orders) {
        return Stream.of(orders).map(scene::find).toList();
    }

    @Test
    @Tag("RP-01")
    void orders_are_counted_by_status() {
        Ref<SalesOrder> called = scene.order("o4").of(10).confirmed();
        scene.does(ORDER_DESK, called, new CancelOrder("not wanted", null));
        List<Filed<SalesOrder>> orders = filed(
                scene.order("o1").of(10).drafted(),
                scene.order("o2").of(10).inReview(),
                scene.order("o3").of(10).released(),
                called);

        OrdersAtHand atHand = OrdersAtHand.of(orders, scene.today(), POLICY);

        assertThat(atHand.byStatus())
                .containsOnlyKeys(OrderStatus.values())
                .containsEntry(OrderStatus.IN_PREPARATION, 2L)
                .containsEntry(OrderStatus.TO_DELIVER, 1L)
                .containsEntry(OrderStatus.CALLED_OFF, 1L)
                .containsEntry(OrderStatus.ARCHIVED, 0L);
        assertThat(atHand.byStatus().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(orders.size());
    }

    /** Every order of the scene is due on the fourteenth day. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # days after the start, late, soon late
              6,  false, false
              7,  false, true
              14, false, true
              15, true,  false
            """)
    @Tag("RP-01")
    void an_order_is_soon_late_and_late_by_the_day_agreed(int days, boolean late, boolean soonLate) {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<SalesOrder> held = scene.order("o2").of(10).released();
        scene.does(ORDER_DESK, held, new PutOnHold("doubts"));
        Ref<SalesOrder> draft = scene.order("o3").of(10).drafted();

        OrdersAtHand atHand =
                OrdersAtHand.of(filed(held, order, draft), scene.today().plusDays(days), POLICY);

        assertThat(atHand.late()).isEqualTo(late ? List.of(order, held) : List.of());
        assertThat(atHand.soonLate()).isEqualTo(soonLate ? List.of(order, held) : List.of());
    }

    @Test
    @Tag("RP-01")
    void how_early_an_order_is_soon_late_is_the_policys() {
        List<Filed<SalesOrder>> orders = filed(scene.order("o1").of(10).released());

        assertThat(OrdersAtHand.of(orders, scene.today(), POLICY).soonLate()).isEmpty();
        assertThat(OrdersAtHand.of(orders, scene.today(), POLICY.with(OrdersAtHand.SOON, 14))
                        .soonLate())
                .hasSize(1);
    }

    @Test
    @Tag("RP-01")
    void what_is_delivered_is_late_no_more() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.note("n1").of(order, 10).departed();

        assertThat(OrdersAtHand.of(filed(order), scene.today().plusDays(30), POLICY)
                        .late())
                .isEmpty();
    }

    @Test
    @Tag("RP-01")
    void open_approvals_are_counted_by_person() {
        scene.note("n1").of(scene.order("o1").of(10).released(), 10).inReview();
        scene.order("o2").of(10).inReview();

        assertThat(OpenApprovals.byPerson(scene.desk(), List.of(SALES_MANAGER, FINANCE_MANAGER)))
                .containsOnlyKeys(SALES_MANAGER.person(), FINANCE_MANAGER.person())
                .containsEntry(SALES_MANAGER.person(), new OpenApprovals(2, 0))
                .containsEntry(FINANCE_MANAGER.person(), new OpenApprovals(0, 0));
        assertThatThrownBy(() -> OpenApprovals.byPerson(scene.desk(), List.of(SALES_MANAGER, SALES_MANAGER)))
                .hasMessageContaining("named twice");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,      next
              2025-03-01, 2025-03-05
              2025-03-05, 2025-03-05
              2025-03-06, 2025-03-15
              2025-03-16, 2025-03-25
              2025-03-26, 2025-04-05
            """)
    @Tag("RP-01")
    void reports_are_due_three_times_a_month(LocalDate from, LocalDate next) {
        assertThat(ReportDays.next(from, POLICY)).isEqualTo(next);
        assertThat(ReportDays.isOne(from, POLICY)).isEqualTo(from.equals(next));
    }

    @Test
    @Tag("RP-01")
    void a_day_that_a_month_does_not_have_is_its_last() {
        Policy monthEnd = POLICY.with(ReportDays.DAYS, Set.of(31));

        assertThat(ReportDays.next(LocalDate.of(2025, 2, 1), monthEnd)).isEqualTo("2025-02-28");
        assertThatThrownBy(() -> ReportDays.next(scene.today(), POLICY.with(ReportDays.DAYS, Set.of())))
                .hasMessage("RP-01.report-days needs days from 1 to 31, got []");
    }
}
