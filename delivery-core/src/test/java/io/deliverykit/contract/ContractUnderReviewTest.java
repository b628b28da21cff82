package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContractCommands.ReviseContract;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractUnderReviewTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ContractScene contracts = new ContractScene(scene);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # payment,    days, special clauses,   needs the director
            CREDIT,       30,   '',                true
            MONTHLY,      30,   '',                true
            ON_DELIVERY,  0,    '',                true
            PREPAID,      0,    '',                false
            PREPAID,      0,    'returns allowed', true
            """)
    @Tag("SC-02")
    void needs_the_director_for_credit_and_for_special_clauses(
            PaymentTerm payment, int days, String clauses, boolean needsDirector) {
        contracts.drafted(ContractScene.terms(payment, days, clauses), ContractScene.LINES);
        scene.does(REP, ContractScene.REF, new SubmitContract());

        scene.review(ContractScene.REF);
        Filed<SalesContract> reviewed = scene.approve(ContractScene.REF, FINANCE_MANAGER);

        assertThat(reviewed.isIn(SalesContractState.IN_REVIEW)).isEqualTo(needsDirector);
        assertThat(reviewed.isIn(SalesContractState.APPROVED)).isNotEqualTo(needsDirector);
    }

    @Test
    @Tag("SC-02")
    void is_not_signed_before_legal_has_agreed() {
        contracts.inReview();

        assertThat(scene.attempt(FINANCE_MANAGER, ContractScene.REF, new Review.Approve<>())
                        .isGranted())
                .isFalse();
        assertThat(scene.attempt(REP, ContractScene.REF, new SignContract(scene.today()))
                        .isGranted())
                .isFalse();
    }

    @Test
    @Tag("SC-06")
    void is_signed_only_after_every_department_has_agreed_to_this_content() {
        contracts.inReview();
        scene.approve(ContractScene.REF, LEGAL, PLANNER, ENGINEER, PURCHASER, SALES_MANAGER, QUALITY_MANAGER);
        assertThat(scene.refusals(FINANCE_MANAGER, ContractScene.REF, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        assertThat(scene.refusals(REP, ContractScene.REF, new SignContract(scene.today())))
                .containsExactly("AX-01 not-in-state");

        scene.approve(ContractScene.REF, WAREHOUSE_SUPERVISOR, FINANCE_MANAGER);
        scene.does(SALES_DIRECTOR, ContractScene.REF, new Review.Reject<>("more of it"));
        List<ContractLine> more = List.of(ContractScene.line("c1", "SHEET", 150));
        scene.does(REP, ContractScene.REF, new ReviseContract(more, ContractScene.CREDIT));
        scene.does(REP, ContractScene.REF, new SubmitContract());
        scene.review(ContractScene.REF);

        assertThat(scene.approve(ContractScene.REF, FINANCE_MANAGER, SALES_DIRECTOR)
                        .state())
                .isEqualTo(SalesContractState.APPROVED);
    }

    @Test
    @Tag("SC-06")
    void needs_the_departments_again_for_other_goods_and_not_for_another_price() {
        contracts.inReview();
        scene.review(ContractScene.REF);
        scene.approve(ContractScene.REF, FINANCE_MANAGER);
        scene.does(SALES_DIRECTOR, ContractScene.REF, new Review.Reject<>("too cheap"));
        Quantity hundred = Quantity.of(100, Unit.PIECE);
        List<ContractLine> dear = List.of(
                new ContractLine("c1", "SHEET", "", hundred, Price.of("CNY 110", Unit.PIECE)),
                new ContractLine("c2", "COIL", "", hundred, Price.of("CNY 110", Unit.PIECE)));
        scene.does(REP, ContractScene.REF, new ReviseContract(dear, ContractScene.CREDIT));
        scene.does(REP, ContractScene.REF, new SubmitContract());

        assertThat(scene.approve(ContractScene.REF, LEGAL, FINANCE_MANAGER, SALES_DIRECTOR)
                        .state())
                .isEqualTo(SalesContractState.APPROVED);
    }

    @Test
    @Tag("SC-02")
    void needs_finance_again_only_when_a_revision_changes_what_finance_agreed_to() {
        contracts.inReview();
        scene.review(ContractScene.REF);
        scene.approve(ContractScene.REF, FINANCE_MANAGER);
        scene.does(SALES_DIRECTOR, ContractScene.REF, new Review.Reject<>("no returns"));
        ContractTerms changed = ContractScene.terms(PaymentTerm.CREDIT, 30, "no returns");
        scene.does(REP, ContractScene.REF, new ReviseContract(ContractScene.LINES, changed));
        scene.does(REP, ContractScene.REF, new SubmitContract());

        Filed<SalesContract> reviewed = scene.approve(ContractScene.REF, LEGAL, SALES_DIRECTOR);

        assertThat(reviewed.state()).isEqualTo(SalesContractState.APPROVED);
    }

    @Test
    @Tag("SC-01")
    void may_not_name_a_line_twice() {
        contracts.drafted(
                ContractScene.PREPAID,
                List.of(ContractScene.line("c1", "SHEET", 1), ContractScene.line("c1", "COIL", 1)));

        assertThat(submitted()).containsExactly("names-each-line-once");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in writing, acceptance days, payment days
            false,        7,               30
            true,         0,               30
            true,         7,               0
            """)
    @Tag("SC-01")
    @Tag("CU-07")
    void says_on_credit_how_it_is_ordered_accepted_and_paid(boolean inWriting, int acceptanceDays, int paymentDays) {
        ContractTerms terms = new ContractTerms(
                "May",
                "Harbour Road",
                "GB/T 708",
                PaymentTerm.CREDIT,
                paymentDays,
                "0.1 % a day",
                acceptanceDays,
                true,
                "",
                inWriting);
        contracts.drafted(terms, ContractScene.LINES);

        assertThat(submitted()).containsExactly("says-what-credit-needs");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            USD 100, pc
            CNY 100, kg
            """)
    @Tag("SC-01")
    void is_priced_in_the_customers_currency_and_by_a_unit_that_fits(String price, String unit) {
        ContractLine line =
                new ContractLine("c1", "SHEET", "", Quantity.of(1, Unit.PIECE), Price.of(price, Unit.of(unit)));
        contracts.drafted(ContractScene.PREPAID, List.of(line));

        assertThat(submitted()).containsExactly("prices-what-it-sells");
    }

    @Test
    @Tag("SC-01")
    void is_of_a_customer_who_has_an_account() {
        var unknown = new SalesContractCommands.DraftContract(
                io.deliverykit.account.CustomerAccount.ref("nobody"),
                "Our Works",
                ContractScene.LINES,
                ContractScene.PREPAID);

        assertThat(scene.attempt(REP, ContractScene.REF, unknown).reasons())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.MISSING_FACT);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    @Tag("SC-01")
    void is_signed_by_today(int daysAhead, boolean granted) {
        Ref<SalesContract> contract = contracts.approved();

        assertThat(scene.attempt(REP, contract, new SignContract(scene.today().plusDays(daysAhead)))
                        .isGranted())
                .isEqualTo(granted);
    }

    private List<String> submitted() {
        return scene.attempt(REP, ContractScene.REF, new SubmitContract()).reasons().stream()
                .map(Refusal::name)
                .toList();
    }
}
