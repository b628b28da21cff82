package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract is on credit, payable after thirty days. */
@Tag("CU-07")
class OrderOnCreditTest {
    private final Scene scene = Scene.inMemory().furnished();

    @ParameterizedTest
    @CsvSource(textBlock = """
        # the order's term, agreed
        CREDIT,             true
        MONTHLY,            false
        ON_DELIVERY,        false
        PREPAID,            true
        """)
    void is_on_the_very_term_that_its_contract_names(PaymentTerm payment, boolean agreed) {
        Ref<SalesOrder> order = scene.order("o1").payable(payment).of(1).drafted();
        scene.does(REP, order, new SubmitOrder());

        assertThat(scene.attempt(ORDER_DESK, order, new PassToReview()).isGranted())
                .isEqualTo(agreed);
    }

    @Test
    void is_not_confirmed_once_its_contract_no_longer_names_its_term() {
        Ref<SalesOrder> order = scene.order("o1").of(1).inReview();
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);
        scene.does(ORDER_DESK, order, new SendConfirmation(scene.today()));
        payInAdvance();

        assertThat(scene.refusals(ORDER_DESK, order, new ConfirmOrder("Ms Wang", "agreed")))
                .containsExactly("CU-07 its-contract-allows-its-credit");
    }

    @Test
    void is_not_released_once_its_contract_no_longer_names_its_term() {
        Ref<SalesOrder> order = scene.order("o1").of(1).confirmed();
        payInAdvance();

        assertThat(scene.refusals(ORDER_DESK, order, new ReleaseOrder()))
                .containsExactly("CU-07 its-contract-allows-its-credit");
    }

    @Test
    @Tag("DN-11")
    void is_delivered_by_no_note_once_its_contract_names_another_credit_term() {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(1).released(), 1).approved();
        amend(PaymentTerm.MONTHLY);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);

        assertThat(scene.refusals(ACCOUNTANT, note, new ClearNote("", 1)))
                .containsExactly("CU-07 its-contracts-allow-its-credit");
    }

    private void payInAdvance() {
        amend(PaymentTerm.PREPAID);
    }

    /** Legal and finance agree; to credit the director must too. */
    private void amend(PaymentTerm payment) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        ContractTerms was = contract.terms();
        ContractTerms terms = new ContractTerms(
                was.deliveryTime(),
                was.deliveryPlace(),
                was.qualityStandard(),
                payment,
                was.paymentDays(),
                was.liabilityForBreach(),
                was.acceptanceDays(),
                was.isDeemedAccepted(),
                was.specialClauses(),
                was.ordersInWriting());
        scene.does(REP, Scene.CONTRACT, new AmendContract(contract.lines(), terms));
        scene.approve(Scene.CONTRACT, LEGAL, FINANCE_MANAGER);
    }
}
