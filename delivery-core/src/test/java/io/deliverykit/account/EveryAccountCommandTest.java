package io.deliverykit.account;

import io.deliverykit.account.CustomerAccountCommands.AdmitSubsidiary;
import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.account.CustomerAccountCommands.ApplyCredit;
import io.deliverykit.account.CustomerAccountCommands.BookCredit;
import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.CloseAccount;
import io.deliverykit.account.CustomerAccountCommands.Commit;
import io.deliverykit.account.CustomerAccountCommands.DishonourBill;
import io.deliverykit.account.CustomerAccountCommands.DisputeInvoice;
import io.deliverykit.account.CustomerAccountCommands.ExceedCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.HonourBill;
import io.deliverykit.account.CustomerAccountCommands.JoinGroup;
import io.deliverykit.account.CustomerAccountCommands.LiftSupplyHold;
import io.deliverykit.account.CustomerAccountCommands.ReceiveBill;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.account.CustomerAccountCommands.SetAside;
import io.deliverykit.account.CustomerAccountCommands.UseOwnPrices;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryAccountCommandTest {
    private static final Ref<DeliveryNote> NOTE = DeliveryNote.ref("n1");
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Money HUNDRED = Money.of(Scene.CNY, 100);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(CustomerAccountLifecycle.LIFECYCLE)
                .in(CustomerAccountState.OPEN, scene -> Scene.ACCOUNT)
                .in(CustomerAccountState.CLOSED, EveryAccountCommandTest::closed)
                .with(new ChangeCreditLimit(HUNDRED))
                .with(new ExceedCreditLimit(NOTE, HUNDRED))
                .with(new LiftSupplyHold(DAY))
                .with(new JoinGroup("Group A"))
                .with(new AdmitSubsidiary())
                .with(new AnnounceTransfer("t1", HUNDRED))
                .with(new ReceivePrepayment("r1", HUNDRED))
                .with(new ReceiveBill("b1", HUNDRED, DAY))
                .with(new HonourBill("b1", null))
                .with(new DishonourBill("b1", "no funds"))
                .with(new RecordInvoice("i1", NOTE, HUNDRED, DAY))
                .with(new ReceivePayment("i1", "r1", HUNDRED))
                .with(new BookCredit("c1", HUNDRED))
                .with(new ApplyCredit("c1", "i1", HUNDRED))
                .with(new DisputeInvoice("i1", true))
                .with(new CloseAccount())
                .with(new Commit(
                        NOTE, List.of(), List.of(), HUNDRED, Money.zero(Scene.CNY), Money.zero(Scene.CNY), false))
                .with(new SetAside(SalesOrder.ref("o1"), HUNDRED))
                .with(new UseOwnPrices(Scene.PRICES, null))
                .tests();
    }

    private static Ref<CustomerAccount> closed(Scene scene) {
        scene.does(People.FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount());
        return Scene.ACCOUNT;
    }
}
