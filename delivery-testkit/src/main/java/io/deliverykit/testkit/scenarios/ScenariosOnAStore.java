package io.deliverykit.testkit.scenarios;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.port.Storage;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import org.joda.money.Money;

/** What every scenario needs: a store, and short words for what stands in it. */
interface ScenariosOnAStore {
    /** The store under test: the same one during a test, an empty one for each. */
    Storage storage();

    /** A small manufacturer on the store, with one customer and a contract on credit. */
    default Scene furnishedScene() {
        return Scene.on(storage()).furnished();
    }

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    static Quantity pieces(String number) {
        return Quantity.of(number, Unit.PIECE);
    }

    static Quantity dozens(long number) {
        return Quantity.of(number, Unit.DOZEN);
    }

    static Money cny(long amount) {
        return Money.ofMajor(Scene.CNY, amount);
    }

    /** What is still to leave of an order's line. */
    static Quantity open(Scene scene, Ref<SalesOrder> order, String line) {
        SalesOrder content = scene.find(order).content();
        return content.quantities(lineOf(content, line)).open();
    }

    /** What has left of an order's line. */
    static Quantity delivered(Scene scene, Ref<SalesOrder> order, String line) {
        SalesOrder content = scene.find(order).content();
        return content.quantities(lineOf(content, line)).departed();
    }

    /** What waits to leave of an order's line. */
    static Quantity reserved(Scene scene, Ref<SalesOrder> order, String line) {
        SalesOrder content = scene.find(order).content();
        return content.quantities(lineOf(content, line)).reserved();
    }

    static OrderLine line(Filed<SalesOrder> order, String id) {
        return lineOf(order.content(), id);
    }

    private static OrderLine lineOf(SalesOrder order, String id) {
        return order.line(id).orElseThrow(() -> new AssertionError("the order has no line " + id));
    }
}
