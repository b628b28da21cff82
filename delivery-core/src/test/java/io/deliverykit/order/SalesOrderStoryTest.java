package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.ReturnOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.order.SalesOrderCommands.TakeOffHold;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order's whole life, sent back once, delivered in two parts. */
class SalesOrderStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("SO-03")
    @Tag("SO-08")
    @Tag("SO-15")
    @Tag("SO-17")
    @Tag("XP-07")
    void an_order_is_mended_reviewed_confirmed_released_delivered_in_parts_and_archived() {
        Ref<SalesOrder> order = scene.order("o1").of(10).drafted();
        scene.does(REP, order, new SubmitOrder());
        scene.does(ORDER_DESK, order, new ReturnOrder("the address is missing"));
        scene.does(REP, order, new SubmitOrder());
        scene.does(ORDER_DESK, order, new PassToReview());
        assertThat(status()).isEqualTo(OrderStatus.IN_PREPARATION);
        scene.approve(order, SALES_MANAGER, PURCHASER, PLANNER);
        scene.does(ORDER_DESK, order, new SendConfirmation(scene.today()));
        assertThat(status()).isEqualTo(OrderStatus.WITH_CUSTOMER);
        scene.does(ORDER_DESK, order, new ConfirmOrder("Ms Wang", "agreed"));
        assertThat(status()).isEqualTo(OrderStatus.TO_RELEASE);
        scene.does(ORDER_DESK, order, new ReleaseOrder());
        assertThat(status()).isEqualTo(OrderStatus.TO_DELIVER);

        scene.note("n1").of(order, 6).closed();
        assertThat(status()).isEqualTo(OrderStatus.PARTLY_DELIVERED);
        scene.does(ORDER_DESK, order, new PutOnHold("doubts"));
        assertThat(status()).isEqualTo(OrderStatus.ON_HOLD);
        scene.does(ORDER_DESK, order, new TakeOffHold());
        scene.note("n2").of(order, 4).closed();
        assertThat(status()).isEqualTo(OrderStatus.DELIVERED);
        Filed<SalesOrder> archived = scene.does(ORDER_DESK, order, new ArchiveOrder());

        assertThat(status()).isEqualTo(OrderStatus.ARCHIVED);
        assertThat(archived.content().confirmation()).isEqualTo(Confirmation.of(scene.today(), "Ms Wang", "agreed"));
        assertThat(archived.content().onNotes().notes()).isEmpty();
        assertThat(scene.desk().journal(CLERK, order).toString()).contains("the address is missing");
        assertThat(scene.desk().verifyJournal(CLERK, order)).isEmpty();
    }

    @Test
    @Tag("SO-15")
    void an_archived_order_takes_no_command_any_more() {
        Orders.archived(scene);

        assertThat(scene.desk().explain(ORDER_DESK, Orders.REF).orElseThrow().offers())
                .noneMatch(offer -> offer.reasons().isEmpty());
        assertThat(scene.desk()
                        .dryRun(Submission.of(ORDER_DESK, Orders.REF, new PutOnHold("late")))
                        .isGranted())
                .isFalse();
    }

    private OrderStatus status() {
        return OrderStatus.of(scene.find(Orders.REF));
    }
}
