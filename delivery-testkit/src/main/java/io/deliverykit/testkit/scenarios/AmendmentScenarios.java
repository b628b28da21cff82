package io.deliverykit.testkit.scenarios;

import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderLifecycle;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders that are amended while notes are on their way: revisions of one document, never copies. */
interface AmendmentScenarios extends ScenariosOnAStore {
    @Test
    @DisplayName("5: 4 at 200 delivered, amended to 7: open 3, 1 400, a later revision; not below what was delivered")
    @Tag("XP-06")
    default void is_raised_as_a_revision_of_itself_and_not_lowered_below_what_was_delivered() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1")
                .of(pieces(4), Tolerance.NONE, Price.of("CNY 200", Unit.PIECE))
                .of(2)
                .alsoApprovedBy(SALES_DIRECTOR)
                .released();
        scene.note("n1")
                .of(NoteLine.of("1", order, "1", "SHEET", pieces(4), Price.of("CNY 200", Unit.PIECE)))
                .delivered();
        Filed<SalesOrder> before = scene.find(order);
        OrderLine first = line(before, "1");
        OrderLine second = line(before, "2");

        scene.does(REP, order, new AmendOrder(List.of(first.withOrdered(pieces(7))), "Ms Wang", "agreed"));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER, SALES_DIRECTOR);

        Filed<SalesOrder> after = scene.find(order);
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(open(scene, order, "1")).isEqualTo(pieces(3));
        assertThat(after.content().lines()).extracting(OrderLine::id).containsExactly("1");
        assertThat(after.content().total()).isEqualTo(cny(1400));
        assertThat(scene.attempt(REP, order, new AmendOrder(List.of(first.withOrdered(pieces(2))), "Ms Wang", "agreed"))
                        .isRefusedBy("XP-06"))
                .isTrue();
        assertThat(scene.attempt(REP, order, new AmendOrder(List.of(second), "Ms Wang", "agreed"))
                        .isRefusedBy("XP-06"))
                .isTrue();
    }

    @Test
    @DisplayName("19: quantities and a price change in one revision; finance's approval is void, quality's stands")
    @Tag("XP-06")
    @Tag("DN-09")
    default void reopens_exactly_the_approvals_whose_inputs_changed() {
        Scene scene = Scene.hosting(storage(), desk -> desk, financed()).furnished();
        Ref<SalesOrder> order = scene.order("o1")
                .of(5)
                .of(1)
                .reviewedInFull()
                .alsoApprovedBy(FINANCE_MANAGER)
                .released();
        Filed<SalesOrder> before = scene.find(order);
        AmendOrder change = new AmendOrder(
                List.of(
                        line(before, "1").withOrdered(pieces(4)).withPrice(Price.of("CNY 90", Unit.PIECE)),
                        line(before, "2").withOrdered(pieces(2))),
                "Ms Wang",
                "agreed");

        Outcome tried = scene.desk().dryRun(Submission.of(REP, order, change));
        assertThat(scene.find(order)).isEqualTo(before);

        Outcome done = scene.attempt(REP, order, change);
        assertThat(done.isGranted()).isTrue();
        assertThat(done.voided()).contains("finance", "sales").doesNotContain("quality", "engineering");
        assertThat(tried.isGranted()).isTrue();
        assertThat(tried.voided()).isEqualTo(done.voided());
        assertThat(scene.find(order).content()).isEqualTo(before.content());
        assertThat(scene.refusals(REP, order, change)).containsExactly("XP-06 has-no-open-amendment");

        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER, WAREHOUSE_SUPERVISOR, SALES_DIRECTOR, FINANCE_MANAGER);
        Filed<SalesOrder> after = scene.find(order);
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.content().total()).isEqualTo(cny(560));
    }

    /** The standing order lifecycle of a company whose finance agrees to quantities and prices. */
    private static Lifecycle<SalesOrder> financed() {
        return SalesOrderLifecycle.LIFECYCLE
                .extended("with finance")
                .approvals(
                        "order review",
                        policy -> policy.then(step(SalesOrder.class, "finance", Role.FINANCE_MANAGER)
                                .covering(covered("total", SalesOrder::total))))
                .build();
    }
}
