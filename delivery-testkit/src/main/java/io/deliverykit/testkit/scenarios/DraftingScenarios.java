package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.pieces;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.DraftNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.OrderScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafting notes: of orders that stand, of lines that are theirs, and once. */
interface DraftingScenarios extends ScenariosOnAStore {
    private static DraftNote draft(
            Ref<CustomerAccount> customer, Ref<SalesContract> contract, Ref<SalesOrder> order, String orderLine) {
        NoteLine line = NoteLine.of("1", order, orderLine, "SHEET", pieces(5), Scene.LIST_PRICE);
        return new DraftNote(
                customer, List.of(contract), DeliveryMode.SHIPPED, PaymentTerm.CREDIT, List.of(line), "", Set.of());
    }

    @Test
    @DisplayName("1: a note of an order that is not confirmed yet is refused, and accepted afterwards")
    @Tag("XP-05")
    @Tag("SN-05")
    default void is_drafted_of_a_confirmed_order_only() {
        Scene scene = furnishedScene();
        OrderScene order = scene.order("o1").of(10);
        order.inReview();
        NoteScene note = scene.note("n1").of(order.ref(), 10);

        assertThat(scene.refusals(CLERK, note.ref(), note.draft())).contains("XP-05 its-orders-stand");

        scene.approve(order.ref(), SALES_MANAGER, PLANNER, PURCHASER);
        scene.does(ORDER_DESK, order.ref(), new SendConfirmation(scene.today()));
        scene.does(ORDER_DESK, order.ref(), new ConfirmOrder("Ms Wang", "agreed"));
        assertThat(scene.attempt(CLERK, note.ref(), note.draft()).reasons()).isEmpty();
    }

    @Test
    @DisplayName("6: a note whose order was cancelled after it was drafted is refused at its next step")
    @Tag("XP-05")
    default void goes_no_further_once_its_order_is_cancelled() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).drafted();
        scene.does(
                SALES_DIRECTOR,
                order,
                new CancelOrder("not wanted any more", new AlreadyDone("nothing was made", "nothing", "nothing")));

        assertThat(scene.refusals(CLERK, note, new SignNote())).containsExactly("XP-05 its-orders-stand");
    }

    @Test
    @DisplayName("10: a note line that names a line of another order, customer or contract is refused")
    @Tag("DN-01")
    @Tag("XP-22")
    default void names_lines_of_its_own_orders_customer_and_contracts_only() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> one = scene.order("o1").of(10).released();
        scene.order("o2").of(10).of(10).released();
        Ref<CustomerAccount> other = CustomerAccount.ref("customer-2");
        scene.does(CLERK, other, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY));
        Ref<DeliveryNote> note = DeliveryNote.ref("n1");

        assertThat(scene.refusals(CLERK, note, draft(Scene.ACCOUNT, Scene.CONTRACT, one, "2")))
                .containsExactly("DN-01 agrees-with-its-orders");
        assertThat(scene.refusals(CLERK, note, draft(other, Scene.CONTRACT, one, "1")))
                .containsExactly("DN-01 agrees-with-its-orders");
        assertThat(scene.refusals(CLERK, note, draft(Scene.ACCOUNT, SalesContract.ref("contract-2"), one, "1")))
                .contains("DN-01 names-the-contracts-of-its-orders");
        assertThat(scene.attempt(CLERK, note, draft(Scene.ACCOUNT, Scene.CONTRACT, one, "1"))
                        .reasons())
                .isEmpty();
    }

    @Test
    @DisplayName("17: a second draft for the same line is pointed out; one command id gives one note")
    @Tag("XP-18")
    @Tag("XP-08")
    default void is_drafted_once_by_one_command_and_pointed_out_by_another() {
        Scene scene = furnishedScene();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        NoteScene first = scene.note("n1").of(order, 5);
        Submission<DeliveryNote> asked =
                Submission.of(CLERK, first.ref(), first.draft()).withId("ask-1");

        Outcome once = scene.desk().submit(asked);
        Outcome again = scene.desk().submit(asked);
        assertThat(once.isGranted()).isTrue();
        assertThat(again).isEqualTo(once);
        assertThat(scene.desk().journal(CLERK, first.ref())).hasSize(1);

        NoteScene second = scene.note("n2").of(order, 5);
        Outcome pointedOut = scene.attempt(CLERK, second.ref(), second.draft());
        assertThat(pointedOut.isGranted()).isTrue();
        assertThat(pointedOut.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo("XP-18");
            assertThat(hint.values()).containsEntry("notes", "n1");
        });
        assertThat(reserved(scene, order, "1").isZero()).isTrue();
    }
}
