package io.deliverykit.notice;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;

/** A sales notice of an order of the scene's customer, as far as a test wants it. */
final class NoticeScene {
    static final Ref<SalesNotice> NOTICE = SalesNotice.ref("x1");

    private final Scene scene;
    private PaymentTerm payment = PaymentTerm.CREDIT;
    private Price price = Scene.LIST_PRICE;

    NoticeScene(Scene scene) {
        this.scene = scene;
    }

    /** A company where no note is drawn but from a sales notice (SN-05). */
    static Scene company() {
        return Scene.with(
                new MemoryStorage(),
                builder -> builder.policy(
                        Policy.standard(Scene.ZONE).with(DeliveryNoteRules.ORDER_STANDS_FOR_NOTICE, false)));
    }

    NoticeScene payable(PaymentTerm term) {
        payment = term;
        return this;
    }

    NoticeScene at(String other) {
        price = Price.of(other, Unit.PIECE);
        return this;
    }

    NoticeLine line(long pieces) {
        return new NoticeLine("1", "1", "SHEET", "", Quantity.of(pieces, Unit.PIECE), price);
    }

    DraftNotice draft(Ref<SalesOrder> order, long pieces) {
        return new DraftNotice(Scene.ACCOUNT, order, Scene.PRICES, payment, List.of(line(pieces)));
    }

    Ref<SalesNotice> drafted(Ref<SalesOrder> order, long pieces) {
        scene.does(CLERK, NOTICE, draft(order, pieces));
        return NOTICE;
    }

    Ref<SalesNotice> inApproval(Ref<SalesOrder> order, long pieces) {
        drafted(order, pieces);
        scene.does(CLERK, NOTICE, new SubmitNotice());
        return NOTICE;
    }

    Ref<SalesNotice> approved(Ref<SalesOrder> order, long pieces) {
        inApproval(order, pieces);
        scene.approve(NOTICE, payment.isCredit() ? FINANCE_MANAGER : ACCOUNTANT, SALES_MANAGER);
        return NOTICE;
    }

    Ref<SalesNotice> ready(Ref<SalesOrder> order, long pieces) {
        approved(order, pieces);
        scene.does(KEEPER, NOTICE, new PrepareStock());
        return NOTICE;
    }
}
