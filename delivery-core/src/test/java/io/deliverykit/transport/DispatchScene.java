package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.DispatchNoticeCommands.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A dispatch notice for ten pieces of a released order that leave in two days, as far as a test wants it. */
final class DispatchScene {
    static final Ref<DispatchNotice> NOTICE = DispatchNotice.ref("f1");
    static final Ref<SalesOrder> ORDER = SalesOrder.ref("o1");
    static final Instant LEAVES = Scene.START.plus(Duration.ofDays(2));
    static final DispatchPlan PLAN = new DispatchPlan(LEAVES, LEAVES.plus(Duration.ofHours(8)), "1 Harbour Road");

    private DispatchScene() {}

    static DispatchLine line(String orderLine, String product) {
        return new DispatchLine(orderLine, product, "", Quantity.of(10, Unit.PIECE), "");
    }

    static IssueDispatch issue(DispatchLine... lines) {
        return new IssueDispatch(Scene.ACCOUNT, ORDER, Scene.CONTRACT, List.of(lines), PLAN);
    }

    static Ref<DispatchNotice> issued(Scene scene) {
        scene.order(ORDER.id()).of(10).released();
        return then(scene, CLERK, issue(line("1", "SHEET")));
    }

    static Ref<DispatchNotice> reviewed(Scene scene) {
        issued(scene);
        return then(scene, PLANNER, new ReviewDispatch());
    }

    static Ref<DispatchNotice> handed(Scene scene) {
        reviewed(scene);
        return then(scene, PLANNER, new HandDispatch("keeper", "dispatcher"));
    }

    static Ref<DispatchNotice> then(Scene scene, Actor actor, Command<DispatchNotice> command) {
        scene.does(actor, NOTICE, command);
        return NOTICE;
    }
}
