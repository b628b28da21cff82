package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.AgreeToChange;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.DeclineOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.ReturnOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Orders of ten pieces in states that the kit's scene does not stop at, and words for what tests look at. */
final class Orders {
    static final Ref<SalesOrder> REF = SalesOrder.ref("o1");

    private Orders() {}

    static Ref<SalesOrder> submitted(Scene scene) {
        scene.order("o1").of(10).drafted();
        scene.does(REP, REF, new SubmitOrder());
        return REF;
    }

    static Ref<SalesOrder> returned(Scene scene) {
        submitted(scene);
        scene.does(ORDER_DESK, REF, new ReturnOrder("no address"));
        return REF;
    }

    static Ref<SalesOrder> turnedDown(Scene scene) {
        scene.order("o1").of(10).inReview();
        scene.approve(REF, SALES_MANAGER);
        scene.does(PLANNER, REF, new Review.Reject<>("the date does not hold"));
        return REF;
    }

    static Ref<SalesOrder> quoted(Scene scene) {
        scene.order("o1").of(10).inReview();
        scene.approve(REF, SALES_MANAGER, PLANNER, PURCHASER);
        return REF;
    }

    static Ref<SalesOrder> awaitingCustomer(Scene scene) {
        quoted(scene);
        scene.does(ORDER_DESK, REF, new SendConfirmation(scene.today()));
        return REF;
    }

    static Ref<SalesOrder> fulfilled(Scene scene) {
        scene.note("n1").of(scene.order("o1").of(10).released(), 10).closed();
        return REF;
    }

    static Ref<SalesOrder> archived(Scene scene) {
        fulfilled(scene);
        scene.does(ORDER_DESK, REF, new ArchiveOrder());
        return REF;
    }

    static Ref<SalesOrder> declined(Scene scene) {
        quoted(scene);
        scene.does(SALES_DIRECTOR, REF, new DeclineOrder("no capacity"));
        return REF;
    }

    static Ref<SalesOrder> cancelled(Scene scene) {
        scene.order("o1").of(10).drafted();
        scene.does(REP, REF, new CancelOrder("called off", null));
        return REF;
    }

    /** The order's draft with other lines. */
    static DraftOrder with(DraftOrder draft, OrderLine... lines) {
        return new DraftOrder(draft.customer(), draft.contract(), draft.priceList(), draft.terms(), List.of(lines));
    }

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    static Price yuan(long amount) {
        return Price.of("CNY " + amount, Unit.PIECE);
    }

    static SalesOrder order(Scene scene) {
        return scene.find(REF).content();
    }

    static OrderLine line(Scene scene, String id) {
        return order(scene).line(id).orElseThrow();
    }

    /** An amendment of the order's first line that leaves the others as they are. */
    static AmendOrder amendment(Scene scene, OrderLine... changed) {
        List<OrderLine> lines = new ArrayList<>(order(scene).lines());
        for (OrderLine each : changed) {
            lines.replaceAll(line -> line.id().equals(each.id()) ? each : line);
        }
        return new AmendOrder(lines, "Ms Wang", "agreed");
    }

    /** The customer agrees to the date of the change that waits. */
    static AgreeToChange agreement(Scene scene) {
        return new AgreeToChange(waiting(scene), "Ms Wang", "later will do");
    }

    /** The number of the change that waits. */
    static long waiting(Scene scene) {
        return Objects.requireNonNull(scene.find(REF).proposal(), "no change waits")
                .number();
    }

    static List<String> reasons(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }
}
