package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.SettleDispute;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SubmitNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.OrderTerms;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Line c1 is disputed, line c2 is not. */
@Tag("SC-05")
class DisputedContractTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ContractScene contracts = new ContractScene(scene);

    @Test
    void lets_nothing_more_be_drawn_from_the_line_it_names() {
        contracts.disputed("c1");

        assertThat(submitOrder("o1", "c1", "SHEET").reasons())
                .extracting(Refusal::name)
                .containsExactly("draws-on-no-frozen-line");
    }

    @Test
    void lets_the_other_line_be_drawn_on() {
        scene.product("COIL");
        contracts.disputed("c1");

        assertThat(submitOrder("o1", "c2", "COIL").isGranted()).isTrue();
    }

    @Test
    void is_amended_in_the_other_line_only() {
        contracts.disputed("c1");
        ContractLine sheet = ContractScene.LINES.get(0);
        ContractLine coil = ContractScene.LINES.get(1);

        Outcome disputed = amend(ContractScene.line("c1", "SHEET", 200), coil);
        Outcome other = amend(sheet, ContractScene.line("c2", "COIL", 200));

        assertThat(disputed.reasons()).extracting(Refusal::name).containsExactly("leaves-frozen-lines-as-they-are");
        assertThat(other.isGranted()).isTrue();
    }

    @Test
    void lets_an_amendment_of_a_line_take_effect_only_once_its_dispute_is_settled() {
        contracts.effective();
        amend(ContractScene.line("c1", "SHEET", 200), ContractScene.line("c2", "COIL", 200));
        scene.does(REP, ContractScene.REF, new RaiseDispute(Set.of("c1"), "rust"));
        scene.review(ContractScene.REF);

        Outcome disputed = scene.attempt(FINANCE_MANAGER, ContractScene.REF, new Review.Approve<>());
        scene.does(SALES_MANAGER, ContractScene.REF, new SettleDispute(Set.of("c1"), "replaced"));
        SalesContract amended =
                scene.approve(ContractScene.REF, FINANCE_MANAGER).content();

        assertThat(disputed.reasons()).extracting(Refusal::name).containsExactly("leaves-frozen-lines-as-they-are");
        assertThat(amended.line("c1").orElseThrow().quantity()).isEqualTo(Quantity.of(200, Unit.PIECE));
    }

    @Test
    void is_disputed_until_the_last_line_is_settled() {
        contracts.disputed("c1");
        scene.does(SALES_MANAGER, ContractScene.REF, new RaiseDispute(Set.of("c2"), "too short"));

        var first = scene.does(SALES_MANAGER, ContractScene.REF, new SettleDispute(Set.of("c1"), "replaced"));
        var last = scene.does(SALES_MANAGER, ContractScene.REF, new SettleDispute(Set.of("c2"), "repaid"));

        assertThat(first.state()).isEqualTo(SalesContractState.DISPUTED);
        assertThat(first.content().frozen()).containsExactly("c2");
        assertThat(last.state()).isEqualTo(SalesContractState.EFFECTIVE);
    }

    @Test
    void is_not_completed() {
        contracts.disputed("c1");

        assertThat(scene.attempt(FINANCE_MANAGER, ContractScene.REF, new CompleteContract("paid"))
                        .isGranted())
                .isFalse();
    }

    @Test
    void names_lines_of_the_contract_and_settles_lines_that_are_disputed() {
        contracts.disputed("c1");

        Outcome unknown = scene.attempt(REP, ContractScene.REF, new RaiseDispute(Set.of("c9"), "rust"));
        Outcome free = scene.attempt(SALES_MANAGER, ContractScene.REF, new SettleDispute(Set.of("c2"), "nothing"));

        assertThat(unknown.reasons()).extracting(Refusal::name).containsExactly("names-lines-of-the-contract");
        assertThat(free.reasons()).extracting(Refusal::name).containsExactly("names-frozen-lines");
    }

    @Test
    void lets_no_new_note_take_what_is_disputed_although_it_was_ordered_before() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<DeliveryNote> before = scene.note("n1").of(order, 4).signed();
        scene.does(REP, Scene.CONTRACT, new RaiseDispute(Set.of("c1"), "rust"));
        Ref<DeliveryNote> after = scene.note("n2").of(order, 4).drafted();

        var first = scene.attempt(CLERK, before, new SubmitNote());
        var second = scene.attempt(CLERK, after, new SignNote());

        assertThat(first.isGranted()).isTrue();
        assertThat(second.reasons()).extracting(Refusal::name).containsExactly("takes-nothing-disputed");
    }

    private Outcome amend(ContractLine... lines) {
        return scene.attempt(REP, ContractScene.REF, new AmendContract(List.of(lines), ContractScene.CREDIT));
    }

    private Outcome submitOrder(String id, String contractLine, String product) {
        OrderLine line = OrderLine.of(
                "1",
                contractLine,
                product,
                Quantity.of(5, Unit.PIECE),
                Scene.LIST_PRICE,
                scene.today().plusDays(9));
        Ref<SalesOrder> order = SalesOrder.ref(id);
        OrderTerms terms = OrderTerms.of(DeliveryMode.SHIPPED, PaymentTerm.CREDIT, "Ms Wang", "1 Harbour Road", "PO-1");
        scene.does(REP, order, new DraftOrder(Scene.ACCOUNT, ContractScene.REF, Scene.PRICES, terms, List.of(line)));
        return scene.attempt(REP, order, new SubmitOrder());
    }
}
