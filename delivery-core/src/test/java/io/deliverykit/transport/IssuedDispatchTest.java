package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.transport.DispatchNoticeState.*;
import static io.deliverykit.transport.DispatchScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.SettleDispute;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.TakeOffHold;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.DispatchNoticeCommands.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For what a dispatch notice is issued, when it is to be handed on, and when it is done. */
class IssuedDispatchTest {
    private final Scene scene = Scene.inMemory().furnished();

    private boolean isHandingDue() {
        return scene.desk().dueDeadlines(TENANT, 20).stream()
                .anyMatch(due -> due.document().equals(NOTICE) && due.clock().equals("handing to the warehouse"));
    }

    @Test
    @Tag("DN-25")
    void is_issued_for_a_released_order_that_is_not_on_hold() {
        scene.order(ORDER.id()).of(10).confirmed();
        assertThat(scene.refusals(CLERK, NOTICE, issue(line("1", "SHEET"))))
                .containsExactly("DN-25 its-order-is-released");
        scene.does(ORDER_DESK, ORDER, new ReleaseOrder());
        scene.does(CLERK, NOTICE, issue(line("1", "SHEET")));

        scene.does(ORDER_DESK, ORDER, new PutOnHold("doubts"));
        assertThat(scene.refusals(PLANNER, NOTICE, new ReviewDispatch()))
                .containsExactly("DN-25 its-order-is-released");
        scene.does(ORDER_DESK, ORDER, new TakeOffHold());
        scene.does(PLANNER, NOTICE, new ReviewDispatch());
        scene.does(ORDER_DESK, ORDER, new PutOnHold("new doubts"));
        assertThat(scene.refusals(PLANNER, NOTICE, new HandDispatch("keeper", "dispatcher")))
                .containsExactly("DN-25 its-order-is-released");
    }

    @Test
    @Tag("DN-20")
    void is_to_be_handed_on_at_once_when_the_goods_should_have_left_long_ago() {
        scene.order(ORDER.id()).of(10).released();
        DispatchPlan past = new DispatchPlan(Instant.MIN, LEAVES, "1 Harbour Road");

        scene.does(
                CLERK,
                NOTICE,
                new IssueDispatch(Scene.ACCOUNT, ORDER, Scene.CONTRACT, List.of(line("1", "SHEET")), past));

        assertThat(isHandingDue()).isTrue();
    }

    @Test
    @Tag("DN-25")
    void is_of_the_customer_the_contract_and_the_goods_of_its_order() {
        scene.order(ORDER.id()).of(10).released();

        assertThat(scene.refusals(CLERK, NOTICE, issue(line("9", "SHEET"))))
                .containsExactly("DN-25 sends-what-was-ordered");
        assertThat(scene.refusals(CLERK, NOTICE, issue(line("1", "COIL"))))
                .containsExactly("DN-25 sends-what-was-ordered");
        DispatchLine inKilograms = new DispatchLine("1", "SHEET", "", Quantity.of(10, Unit.KILOGRAM), "");
        assertThat(scene.refusals(CLERK, NOTICE, issue(inKilograms))).containsExactly("DN-25 sends-what-was-ordered");
        IssueDispatch withoutContract =
                new IssueDispatch(Scene.ACCOUNT, ORDER, null, List.of(line("1", "SHEET")), PLAN);
        assertThat(scene.refusals(CLERK, NOTICE, withoutContract)).containsExactly("DN-25 agrees-with-its-order");
    }

    @Test
    @Tag("DN-25")
    @Tag("SC-05")
    void is_not_issued_for_what_a_dispute_on_the_contract_has_frozen() {
        scene.order(ORDER.id()).of(10).released();
        scene.does(REP, Scene.CONTRACT, new RaiseDispute(Set.of("c1"), "rust"));
        assertThat(scene.refusals(CLERK, NOTICE, issue(line("1", "SHEET"))))
                .containsExactly("DN-25 its-contract-lets-it-go");

        scene.does(SALES_MANAGER, Scene.CONTRACT, new SettleDispute(Set.of("c1"), "replaced"));

        scene.does(CLERK, NOTICE, issue(line("1", "SHEET")));
    }

    @Test
    @Tag("DN-25")
    @Tag("CU-04")
    void is_not_issued_for_a_customer_on_supply_hold() {
        Ref<DeliveryNote> sent =
                scene.note("n0").of(scene.order("o0").of(1).released(), 1).departed();
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", sent, Money.of(Scene.CNY, 100), scene.today()));
        scene.order(ORDER.id()).of(10).released();
        scene.clock().set(Scene.START.plus(Duration.ofDays(60)));

        assertThat(scene.refusals(CLERK, NOTICE, issue(line("1", "SHEET"))))
                .containsExactly("CU-04 its-customer-is-not-on-supply-hold");
    }

    @Test
    @Tag("DN-25")
    void is_done_when_notes_of_its_order_have_left() {
        handed(scene);
        Ref<DeliveryNote> here = scene.note("n1").of(ORDER, 10).loaded();
        Ref<DeliveryNote> ofAnother =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).departed();

        assertThat(scene.refusals(KEEPER, NOTICE, new FinishDispatch(Set.of(here))))
                .containsExactly("DN-25 its-goods-have-left");
        assertThat(scene.refusals(KEEPER, NOTICE, new FinishDispatch(Set.of(ofAnother))))
                .containsExactly("DN-25 its-goods-have-left");
    }

    @Test
    @Tag("DN-20")
    void is_handed_over_a_day_before_the_goods_leave() {
        reviewed(scene);
        scene.clock().set(LEAVES.minus(Duration.ofDays(1)).minusSeconds(1));
        assertThat(isHandingDue()).isFalse();

        scene.clock().set(LEAVES.minus(Duration.ofDays(1)));

        assertThat(isHandingDue()).isTrue();
        scene.desk().fireDue(TENANT, 20);
        assertThat(scene.desk().journal(CLERK, NOTICE))
                .anyMatch(entry -> entry.rules().contains("DN-20"));
    }

    @Test
    @Tag("DN-20")
    void that_was_handed_over_in_time_is_no_longer_awaited() {
        handed(scene);
        scene.clock().set(LEAVES);

        assertThat(isHandingDue()).isFalse();
    }

    @Test
    @Tag("DN-20")
    void is_handed_over_as_long_before_as_the_company_says() {
        Scene early = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.policy(
                                Policy.standard(Scene.ZONE).with(DispatchNoticeRules.LEAD_TIME, Duration.ofHours(36))))
                .furnished();
        issued(early);

        assertThat(early.find(NOTICE)
                        .deadline("handing to the warehouse")
                        .orElseThrow()
                        .due())
                .isEqualTo(LEAVES.minus(Duration.ofHours(36)));
    }

    @Test
    @Tag("DN-20")
    void says_when_the_goods_arrive_which_is_after_they_leave() {
        scene.order(ORDER.id()).of(10).released();
        DispatchPlan backwards = new DispatchPlan(LEAVES, LEAVES, "1 Harbour Road");

        assertThat(scene.refusals(
                        CLERK,
                        NOTICE,
                        new IssueDispatch(
                                Scene.ACCOUNT, ORDER, Scene.CONTRACT, List.of(line("1", "SHEET")), backwards)))
                .containsExactly("DN-20 goods-arrive-after-they-leave");
    }
}
