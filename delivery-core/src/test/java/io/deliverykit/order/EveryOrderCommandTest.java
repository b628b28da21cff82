package io.deliverykit.order;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrderClaims.FileConsent;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.order.SalesOrderClaims.Instruct;
import io.deliverykit.order.SalesOrderClaims.Notify;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.AgreeToChange;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderCommands.BookDeposit;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.CloseOrderShort;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.DeclineOrder;
import io.deliverykit.order.SalesOrderCommands.ObjectToOrder;
import io.deliverykit.order.SalesOrderCommands.OfferDate;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.SalesOrderCommands.ReopenOrder;
import io.deliverykit.order.SalesOrderCommands.ReturnOrder;
import io.deliverykit.order.SalesOrderCommands.ReviseOrder;
import io.deliverykit.order.SalesOrderCommands.SendChangeNotice;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.order.SalesOrderCommands.TakeOffHold;
import io.deliverykit.order.UniqueItemCommands.Take;
import io.deliverykit.order.UniqueItemCommands.WithdrawItem;
import io.deliverykit.production.DesignChange;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("AX-01")
class EveryOrderCommandTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    @TestFactory
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return withExamples(inEveryState(EveryStateCommandAndRole.of(SalesOrderLifecycle.LIFECYCLE)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_a_unique_item_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(UniqueItemLifecycle.LIFECYCLE)
                .in(UniqueItemState.AVAILABLE, scene -> new ItemScene(scene).registered())
                .in(UniqueItemState.TAKEN, scene -> new ItemScene(scene).taken())
                .in(UniqueItemState.SOLD, scene -> new ItemScene(scene).sold())
                .in(UniqueItemState.WITHDRAWN, scene -> new ItemScene(scene).withdrawn())
                .with(new WithdrawItem("lost"))
                .with(new Take(Orders.REF, true, false))
                .tests();
    }

    private static EveryStateCommandAndRole<SalesOrder> inEveryState(EveryStateCommandAndRole<SalesOrder> every) {
        return every.in(SalesOrderState.DRAFT, scene -> scene.order("o1").of(10).drafted())
                .in(SalesOrderState.SUBMITTED, Orders::submitted)
                .in(SalesOrderState.RETURNED, Orders::returned)
                .in(SalesOrderState.IN_REVIEW, scene -> scene.order("o1").of(10).inReview())
                .in(SalesOrderState.QUOTED, Orders::quoted)
                .in(SalesOrderState.AWAITING_CUSTOMER, Orders::awaitingCustomer)
                .in(SalesOrderState.CONFIRMED, scene -> scene.order("o1").of(10).confirmed())
                .in(SalesOrderState.RELEASED, scene -> scene.order("o1").of(10).released())
                .in(SalesOrderState.FULFILLED, Orders::fulfilled)
                .in(SalesOrderState.CLOSED, Orders::archived)
                .in(SalesOrderState.DECLINED, Orders::declined)
                .in(SalesOrderState.CANCELLED, Orders::cancelled);
    }

    private static EveryStateCommandAndRole<SalesOrder> withExamples(EveryStateCommandAndRole<SalesOrder> every) {
        var draft = Scene.inMemory().furnished().order("example").of(10).draft();
        return every.with(new ReviseOrder(draft.priceList(), draft.terms(), draft.lines()))
                .with(new SubmitOrder())
                .with(new ReturnOrder("no address"))
                .with(new PassToReview())
                .with(new OfferDate("1", DAY))
                .with(new SendConfirmation(DAY))
                .with(new ObjectToOrder("later, please"))
                .with(new ConfirmOrder("Ms Wang", "agreed"))
                .with(new DeclineOrder("no capacity"))
                .with(new BookDeposit(Money.of(Scene.CNY, 20)))
                .with(new ReleaseOrder())
                .with(new AmendOrder(draft.lines(), "Ms Wang", "agreed"))
                .with(new AgreeDate("1", DAY, "flood", false))
                .with(new SendChangeNotice(1))
                .with(new AgreeToChange(1, "Ms Wang", "later will do"))
                .with(new PutOnHold("doubts"))
                .with(new TakeOffHold())
                .with(new CloseShort("1", "not needed"))
                .with(new CloseOrderShort("not needed"))
                .with(new ReopenLine("1"))
                .with(new ReopenOrder())
                .with(new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing")))
                .with(new ArchiveOrder())
                .with(new Instruct(ProductionInstruction.ref("p9"), Map.of(), Instructed.Stage.TO_BEGIN))
                .with(new FileConsent(DesignChange.ref("g9"), null))
                .with(new Notify(SalesNotice.ref("x9"), Map.of(), false))
                .with(new Hold(DeliveryNote.ref("n9"), Map.of(), List.of(), false));
    }
}
