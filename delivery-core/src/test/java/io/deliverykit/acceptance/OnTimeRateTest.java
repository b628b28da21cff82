package io.deliverykit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.acceptance.OnTimeRate.Of;
import io.deliverykit.acceptance.OnTimeRate.Promise;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.AgreeToChange;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTimeRateTest {
    private static final LocalDate PROMISED = LocalDate.of(2025, 3, 31);

    private static Promise promise(@Nullable LocalDate delivered) {
        return new Promise("customer-1", "SHEET", PROMISED, delivered);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # delivered,  today,      due, on time
              2025-03-31, 2025-03-31, 1,   1
              2025-04-01, 2025-04-01, 1,   0
              2025-03-01, 2025-03-01, 1,   1
              -,          2025-03-31, 0,   0
              -,          2025-04-01, 1,   0
            """)
    @Tag("AC-06")
    void judges_a_promise_by_the_day_promised(@Nullable LocalDate delivered, LocalDate today, long due, long onTime) {
        assertThat(OnTimeRate.of(List.of(promise(delivered)), today)).isEqualTo(new OnTimeRate(due, onTime));
    }

    @Test
    @Tag("AC-06")
    void is_told_by_customer_product_and_month_of_the_promise() {
        LocalDate late = PROMISED.plusDays(1);
        List<Promise> promises = List.of(
                promise(PROMISED),
                promise(late),
                new Promise("customer-1", "COIL", PROMISED, PROMISED),
                new Promise("customer-2", "SHEET", PROMISED, late),
                new Promise("customer-1", "SHEET", late, late));

        assertThat(OnTimeRate.byCustomerProductAndMonth(promises, late))
                .hasSize(4)
                .containsEntry(new Of("customer-1", "SHEET", YearMonth.of(2025, 3)), new OnTimeRate(2, 1))
                .containsEntry(new Of("customer-1", "SHEET", YearMonth.of(2025, 4)), new OnTimeRate(1, 1))
                .containsEntry(new Of("customer-1", "COIL", YearMonth.of(2025, 3)), new OnTimeRate(1, 1))
                .containsEntry(new Of("customer-2", "SHEET", YearMonth.of(2025, 3)), new OnTimeRate(1, 0));
        assertThat(OnTimeRate.missed(promises, late)).containsExactly(promises.get(1), promises.get(3));
    }

    @Test
    @Tag("AC-06")
    void is_a_percentage_only_where_there_is_something_to_judge() {
        assertThat(new OnTimeRate(3, 2).percent()).contains(new BigDecimal("66.67"));
        assertThat(OnTimeRate.NONE.percent()).isEmpty();
        assertThatThrownBy(() -> new OnTimeRate(1, 2)).hasMessageContaining("of 1 promises, 2");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked by the customer, days after the start
              false, 14
              true,  20
            """)
    @Tag("AC-06")
    @Tag("SO-14")
    void goes_by_the_first_date_unless_the_customer_asked_for_another(boolean customerAsked, long days) {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        LocalDate later = scene.today().plusDays(20);
        scene.does(People.ORDER_DESK, order, new AgreeDate("1", later, "storm", customerAsked));
        if (customerAsked) {
            Filed.Proposal<SalesOrder> change =
                    Objects.requireNonNull(scene.find(order).proposal());
            scene.does(People.ORDER_DESK, order, new AgreeToChange(change.number(), "Ms Wang", "agreed"));
        }
        scene.approve(order, People.SALES_MANAGER, People.PLANNER, People.PURCHASER);
        Filed<SalesOrder> agreed = scene.find(order);

        Promise promise = Promise.of(agreed, agreed.content().lines().get(0), null);

        assertThat(promise.promised()).isEqualTo(scene.today().plusDays(days));
        assertThat(promise.customer()).isEqualTo(Scene.ACCOUNT.id());
    }
}
