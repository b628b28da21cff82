package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderCommands.BookDeposit;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.order.UniqueItemCommands.RegisterItem;
import io.deliverykit.order.UniqueItemCommands.WithdrawItem;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;

/** One thing at 100 that two customers want. */
final class ItemScene {
    static final Ref<UniqueItem> ITEM = UniqueItem.ref("press-7");
    static final Ref<CustomerAccount> OTHER = CustomerAccount.ref("customer-2");

    private final Scene scene;

    ItemScene(Scene scene) {
        this.scene = scene;
    }

    Ref<UniqueItem> registered() {
        scene.does(CLERK, ITEM, new RegisterItem("SHEET", "the prototype"));
        scene.does(CLERK, OTHER, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY));
        return ITEM;
    }

    Ref<UniqueItem> withdrawn() {
        registered();
        scene.does(SALES_MANAGER, ITEM, new WithdrawItem("lost"));
        return ITEM;
    }

    Ref<UniqueItem> taken() {
        registered();
        pay(Scene.ACCOUNT, 100);
        Ref<SalesOrder> order = confirmed("o1", Scene.ACCOUNT);
        scene.does(CASHIER, order, new BookDeposit(Money.of(Scene.CNY, 20)));
        scene.does(ORDER_DESK, order, new ReleaseOrder());
        return ITEM;
    }

    Ref<UniqueItem> sold() {
        taken();
        return leaves();
    }

    /** What the first order has taken is fetched, and the order goes to the archive. */
    Ref<UniqueItem> leaves() {
        scene.note("n1")
                .withoutContract()
                .forSelfPickup()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(SalesOrder.ref("o1"), 1)
                .departed();
        scene.does(ORDER_DESK, SalesOrder.ref("o1"), new ArchiveOrder());
        return ITEM;
    }

    void pay(Ref<CustomerAccount> customer, long yuan) {
        scene.does(CASHIER, customer, new ReceivePrepayment("receipt", Money.of(Scene.CNY, yuan)));
    }

    OrderLine line() {
        return OrderLine.of(
                        "1",
                        null,
                        "SHEET",
                        Orders.pieces(1),
                        Scene.LIST_PRICE,
                        scene.today().plusDays(14))
                .withItem(ITEM);
    }

    DraftOrder draft(Ref<CustomerAccount> customer, OrderLine... lines) {
        return draft(customer, PaymentTerm.CASH_ON_PICKUP, lines);
    }

    DraftOrder draft(Ref<CustomerAccount> customer, PaymentTerm payment, OrderLine... lines) {
        OrderTerms terms = OrderTerms.of(DeliveryMode.SELF_PICKUP, payment, "Ms Wang", "1 Harbour Road", "");
        return new DraftOrder(customer, null, Scene.PRICES, terms, List.of(lines));
    }

    Ref<SalesOrder> confirmed(String id, Ref<CustomerAccount> customer) {
        return confirmed(id, draft(customer, line()));
    }

    Ref<SalesOrder> confirmed(String id, DraftOrder draft) {
        return confirmed(submitted(id, draft));
    }

    Ref<SalesOrder> submitted(String id, DraftOrder draft) {
        Ref<SalesOrder> order = SalesOrder.ref(id);
        scene.does(REP, order, draft);
        scene.does(REP, order, new SubmitOrder());
        return order;
    }

    Ref<SalesOrder> confirmed(Ref<SalesOrder> order) {
        scene.does(ORDER_DESK, order, new PassToReview());
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);
        scene.does(ORDER_DESK, order, new SendConfirmation(scene.today()));
        scene.does(ORDER_DESK, order, new ConfirmOrder("", "agreed"));
        return order;
    }
}
