package io.deliverykit.order;

import static io.deliverykit.order.Orders.amendment;
import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.order.Orders.yuan;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Table;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A change of an order in effect, on its way through those who must agree to it. */
@Tag("XP-06")
class AmendmentUnderReviewTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    void is_refused_at_its_last_approval_when_more_was_delivered_meanwhile() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.does(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(4))));
        scene.approve(order, SALES_MANAGER, PLANNER);
        scene.note("n1").of(order, 6).signed();

        Outcome last = scene.attempt(PURCHASER, order, new Review.Approve<>());

        assertThat(reasons(last)).contains("covers-what-notes-took");
        assertThat(line(scene, "1").ordered()).isEqualTo(pieces(10));
    }

    @Test
    @Tag("SC-04")
    void asks_its_contract_before_it_asks_for_approvals() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.order("o2").of(900).inReview();

        assertThat(reasons(scene.attempt(
                        REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(101))))))
                .containsExactly("fits-its-contract");
        assertThat(scene.attempt(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(100))))
                        .isGranted())
                .isTrue();
    }

    @Test
    void takes_one_amendment_at_a_time_and_goes_on_meanwhile() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.does(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(20))));

        assertThat(reasons(scene.attempt(
                        REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(30))))))
                .containsExactly("has-no-open-amendment");
        scene.note("n1").of(order, 4).signed();
        Filed<SalesOrder> amended = scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(amended.content().lines().get(0).ordered()).isEqualTo(pieces(20));
        assertThat(amended.content().quantities(line(scene, "1")).reserved()).isEqualTo(pieces(4));
    }

    @Test
    @Tag("SO-11")
    void is_approved_by_the_sales_manager_before_anybody_reviews_it() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        scene.does(REP, order, amendment(scene, line(scene, "1").withTolerance(Tolerance.percent(50, 0))));

        assertThat(scene.attempt(PLANNER, order, new Review.Approve<>()).isGranted())
                .isFalse();
        assertThat(line(scene, "1").tolerance()).isEqualTo(Tolerance.NONE);
    }

    @Test
    void under_a_hosts_own_steps_voids_exactly_what_looked_at_the_change_and_a_dry_run_says_so() {
        Scene own = Scene.hosting(withOwnSteps());
        own.furnished();
        Ref<SalesOrder> order = own.order("o1").of(5).of(1).inReview();
        own.approve(order, SALES_MANAGER, PLANNER, PURCHASER, FINANCE_MANAGER, QUALITY_MANAGER);
        own.does(ORDER_DESK, order, new SendConfirmation(own.today()));
        own.does(ORDER_DESK, order, new ConfirmOrder("Ms Wang", "agreed"));
        AmendOrder both = amendment(
                own,
                line(own, "1").withOrdered(pieces(4)).withPrice(yuan(90)),
                line(own, "2").withOrdered(pieces(2)));
        Filed<SalesOrder> before = own.find(order);

        Outcome dry = own.desk().dryRun(Submission.of(REP, order, both));
        assertThat(own.find(order)).isEqualTo(before);
        Outcome real = own.attempt(REP, order, both);
        long proposed = own.find(order).revision();
        assertThat(own.attempt(PLANNER, order, new Review.Approve<>()).isGranted())
                .as("the company's own steps leave the sales manager first")
                .isFalse();
        Filed<SalesOrder> amended =
                own.approve(order, SALES_MANAGER, PLANNER, PURCHASER, SALES_DIRECTOR, FINANCE_MANAGER);

        assertThat(dry).isEqualTo(real);
        assertThat(real.voided()).contains("credit check").doesNotContain("goods check");
        assertThat(amended.proposal()).isNull();
        assertThat(amended.revision()).isEqualTo(proposed + 1);
        assertThat(amended.content().total()).isEqualTo(Money.of(Scene.CNY, 560));
    }

    private static Lifecycle<SalesOrder> withOwnSteps() {
        return SalesOrderLifecycle.LIFECYCLE
                .extended("1-own")
                .approvals(
                        "order review",
                        policy -> policy.then(
                                Table.step(SalesOrder.class, "credit check", Role.FINANCE_MANAGER)
                                        .covering(Table.covered("total", SalesOrder::total)),
                                Table.step(SalesOrder.class, "goods check", Role.QUALITY_MANAGER)
                                        .covering(Table.covered("products", AmendmentUnderReviewTest::products))))
                .build();
    }

    private static List<String> products(SalesOrder order) {
        return order.lines().stream().map(OrderLine::product).toList();
    }
}
