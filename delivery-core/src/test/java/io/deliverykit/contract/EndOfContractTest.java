package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.TerminateContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contract ends performed or terminated, and leaves nothing running under it. */
@Tag("SC-05")
class EndOfContractTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ContractScene contracts = new ContractScene(scene);

    @Test
    void is_not_completed_before_its_notes_are_billed_and_its_invoices_paid() {
        contracts.performed();
        assertThat(scene.refusals(FINANCE_MANAGER, ContractScene.REF, new CompleteContract("paid")))
                .containsExactly("SC-05 its-money-is-settled");

        contracts.bill();
        assertThat(scene.refusals(FINANCE_MANAGER, ContractScene.REF, new CompleteContract("paid")))
                .containsExactly("SC-05 its-money-is-settled");

        contracts.pay();
        assertThat(scene.attempt(FINANCE_MANAGER, ContractScene.REF, new CompleteContract("paid"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void is_completed_although_another_contract_of_the_customer_is_not_paid() {
        scene.note("n1").of(scene.order("o1").of(1).released(), 1).closed();
        contracts.performed();
        contracts.bill();
        contracts.pay();

        assertThat(scene.attempt(FINANCE_MANAGER, ContractScene.REF, new CompleteContract("paid"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void is_not_completed_while_a_line_is_open() {
        contracts.effective();

        assertThat(scene.refusals(FINANCE_MANAGER, ContractScene.REF, new CompleteContract("nothing came")))
                .containsExactly("SC-05 is-drawn-in-full");
    }

    @Test
    void is_not_terminated_while_orders_draw_on_it() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        assertThat(scene.refusals(SALES_DIRECTOR, Scene.CONTRACT, new TerminateContract("by agreement")))
                .containsExactly("SC-05 has-no-open-order");

        scene.does(SALES_DIRECTOR, order, new CancelOrder("the contract ends", "nothing"));

        assertThat(scene.attempt(SALES_DIRECTOR, Scene.CONTRACT, new TerminateContract("by agreement"))
                        .isGranted())
                .isTrue();
    }
}
