package io.deliverykit.order;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.OrderScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract agrees {@code SHEET} without further specification, at 100 a piece, which is the list's price too. */
@Tag("SC-04")
class OrderUnderContractTest {
    private static final Ref<SalesOrder> ORDER = SalesOrder.ref("o1");

    private final Scene scene = Scene.inMemory().furnished();

    @ParameterizedTest
    @CsvSource(textBlock = """
        # contract line, product, specification, agreed
        c1,              SHEET,   '',            true
        c1,              SHEET,   2 mm,          false
        c1,              COIL,    '',            false
        c2,              SHEET,   '',            false
                       , SHEET,   '',            false
        """)
    @Tag("DN-01")
    void asks_for_what_a_line_of_its_contract_agrees(
            String contractLine, String product, String specification, boolean agreed) {
        OrderLine line = line(contractLine, product, specification);

        assertThat(scene.attempt(REP, ORDER, draft(scene.order("o1").of(1).draft(), line))
                        .reasons())
                .extracting(each -> each.name())
                .isEqualTo(agreed ? List.of() : List.of("agrees-with-its-contract"));
    }

    @Test
    void is_of_the_customer_whose_contract_it_is() {
        Ref<CustomerAccount> other = CustomerAccount.ref("customer-2");
        scene.does(CLERK, other, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY));
        DraftOrder own = scene.order("o1").of(1).draft();

        assertThat(scene.refusals(
                        REP, ORDER, new DraftOrder(other, own.contract(), own.priceList(), own.terms(), own.lines())))
                .containsExactly("SC-04 agrees-with-its-contract");
    }

    @Test
    void is_asked_again_when_it_is_submitted() {
        scene.order("o1").of(1).drafted();
        amend("2 mm", "CNY 100");

        assertThat(scene.refusals(REP, ORDER, new SubmitOrder())).containsExactly("SC-04 agrees-with-its-contract");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # contract, order, general manager, director
        95,         95,    false,           false
        95,         100,   false,           true
        101,        95,    false,           true
        79,         79,    true,            true
        """)
    @Tag("PR-02")
    void is_priced_as_its_contract_says_or_by_exception(
            String agreed, String asked, boolean generalManager, boolean director) {
        amend("", "CNY " + agreed);
        Price price = Price.of("CNY " + asked, Unit.PIECE);
        OrderScene order = scene.order("o1").of(Quantity.of(1, Unit.PIECE), Tolerance.NONE, price);
        order.inReview();
        scene.approve(ORDER, SALES_MANAGER, PLANNER, PURCHASER);

        if (generalManager) {
            scene.approve(ORDER, GENERAL_MANAGER);
        }
        if (director) {
            assertThat(scene.find(ORDER).state()).isEqualTo(SalesOrderState.IN_REVIEW);
            scene.approve(ORDER, SALES_DIRECTOR);
        }
        assertThat(scene.find(ORDER).state()).isEqualTo(SalesOrderState.QUOTED);
    }

    private void amend(String specification, String price) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        ContractLine line = new ContractLine(
                "c1", "SHEET", specification, Quantity.of(1000, Unit.PIECE), Price.of(price, Unit.PIECE));
        scene.does(REP, Scene.CONTRACT, new AmendContract(List.of(line), contract.terms()));
        if (specification.equals(contract.lines().get(0).specification())) {
            scene.approve(Scene.CONTRACT, LEGAL);
        } else {
            scene.review(Scene.CONTRACT);
        }
        scene.approve(Scene.CONTRACT, FINANCE_MANAGER);
    }

    private static DraftOrder draft(DraftOrder draft, OrderLine line) {
        return new DraftOrder(draft.customer(), draft.contract(), draft.priceList(), draft.terms(), List.of(line));
    }

    private OrderLine line(String contractLine, String product, String specification) {
        OrderLine plain = OrderLine.of(
                "1",
                contractLine,
                product,
                Quantity.of(1, Unit.PIECE),
                Scene.LIST_PRICE,
                scene.today().plusDays(9));
        return new OrderLine(
                plain.id(),
                plain.contractLine(),
                plain.product(),
                specification,
                plain.ordered(),
                plain.price(),
                plain.tolerance(),
                plain.promised(),
                plain.agreed(),
                plain.closedShort(),
                plain.standard(),
                plain.item(),
                plain.components());
    }
}
