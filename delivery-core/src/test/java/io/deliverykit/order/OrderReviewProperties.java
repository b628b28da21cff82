package io.deliverykit.order;

import static io.deliverykit.testkit.People.ENGINEER;
import static io.deliverykit.testkit.People.ORDER_DESK;
import static io.deliverykit.testkit.People.PLANNER;
import static io.deliverykit.testkit.People.PURCHASER;
import static io.deliverykit.testkit.People.QUALITY_MANAGER;
import static io.deliverykit.testkit.People.REP;
import static io.deliverykit.testkit.People.SALES_DIRECTOR;
import static io.deliverykit.testkit.People.SALES_MANAGER;
import static io.deliverykit.testkit.People.WAREHOUSE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.Scene;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** In whatever order those who review an order agree. */
class OrderReviewProperties {
    @Provide
    Arbitrary<List<Actor>> everyDepartment() {
        return Arbitraries.shuffle(SALES_MANAGER, PLANNER, PURCHASER, ENGINEER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR);
    }

    @Property(tries = 48)
    @Tag("SO-05")
    @Tag("SO-17")
    void it_is_quoted_once_all_have_agreed_and_the_director_comes_after_them(
            @ForAll("everyDepartment") List<Actor> reviewers) {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1")
                .reviewedInFull()
                .of(Orders.pieces(10), Tolerance.NONE, Orders.yuan(90))
                .inReview();

        for (Actor each : reviewers) {
            assertThat(scene.attempt(SALES_DIRECTOR, order, new Review.Approve<>())
                            .isGranted())
                    .as("before %s", each.person())
                    .isFalse();
            assertThat(scene.approve(order, each).state()).isEqualTo(SalesOrderState.IN_REVIEW);
        }
        assertThat(scene.approve(order, SALES_DIRECTOR).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    /** What each of them looked at and the change leaves alone needs nobody again. */
    @Property(tries = 48)
    @Tag("XP-06")
    @Tag("SO-11")
    void a_later_change_asks_exactly_those_whose_values_it_touches_and_the_sales_manager_first(
            @ForAll("everyDepartment") List<Actor> reviewers) {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").reviewedInFull().of(10).inReview();
        reviewers.forEach(each -> scene.approve(order, each));
        scene.does(ORDER_DESK, order, new SendConfirmation(scene.today()));
        scene.does(ORDER_DESK, order, new ConfirmOrder("Ms Wang", "agreed"));

        scene.does(REP, order, Orders.amendment(scene, Orders.line(scene, "1").withOrdered(Orders.pieces(12))));
        for (Actor each : reviewers) {
            assertThat(scene.attempt(each, order, new Review.Approve<>()).isGranted())
                    .as("%s may be the first", each.person())
                    .isEqualTo(each.equals(SALES_MANAGER));
            if (each.equals(SALES_MANAGER)) {
                break;
            }
        }
        Filed<SalesOrder> amended = scene.approve(order, WAREHOUSE_SUPERVISOR, PURCHASER, PLANNER);

        assertThat(amended.proposal()).isNull();
        assertThat(Orders.line(scene, "1").ordered()).isEqualTo(Orders.pieces(12));
    }
}
