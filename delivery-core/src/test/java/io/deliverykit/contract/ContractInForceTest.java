package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.contract.SalesContractCommands.TerminateContract;
import io.deliverykit.desk.Outcome;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Remedy;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractInForceTest {
    private final Scene scene = Scene.inMemory().furnished();

    @ParameterizedTest
    @CsvSource(textBlock = """
        # first order, second order, granted
        1000,          0,            true
        1001,          0,            false
        600,           400,          true
        600,           401,          false
        """)
    @Tag("SC-04")
    void is_never_drawn_on_beyond_what_it_leaves_open(long first, long second, boolean granted) {
        long last = second == 0 ? first : second;
        if (second > 0) {
            scene.order("o1").of(first).inReview();
        }

        Outcome outcome = submitOrder("o2", last);

        assertThat(outcome.isGranted()).isEqualTo(granted);
        if (!granted) {
            assertThat(outcome.reasons()).extracting(Refusal::name).containsExactly("leaves-enough-open");
            assertThat(outcome.reasons().get(0).remedies().get(0).values()).containsEntry("by", "1 pc");
        }
    }

    @Test
    @Tag("SC-04")
    void takes_back_what_a_cancelled_order_drew() {
        Ref<SalesOrder> order = scene.order("o1").of(1000).confirmed();

        scene.does(ORDER_DESK, order, new CancelOrder("called off", null));

        assertThat(submitOrder("o2", 1000).isGranted()).isTrue();
    }

    @Test
    @Tag("SC-04")
    void lets_nothing_be_drawn_once_it_is_terminated() {
        scene.does(SALES_DIRECTOR, Scene.CONTRACT, new TerminateContract("by agreement"));

        assertThat(submitOrder("o1", 1).reasons()).extracting(Refusal::name).containsExactly("is-in-force");
    }

    @Test
    @Tag("SC-03")
    void is_amended_only_by_the_same_approvals_and_goes_on_meanwhile() {
        AmendContract amendment = new AmendContract(List.of(line(2000)), terms());

        Filed<SalesContract> proposed = scene.does(REP, Scene.CONTRACT, amendment);
        Filed<SalesContract> halfway = scene.review(Scene.CONTRACT);
        Filed<SalesContract> amended = scene.approve(Scene.CONTRACT, FINANCE_MANAGER);

        assertThat(proposed.content().lines()).isEqualTo(halfway.content().lines());
        assertThat(submitOrderOf(1001)).isTrue();
        assertThat(amended.content().lines().get(0).quantity()).isEqualTo(Quantity.of(2000, Unit.PIECE));
        assertThat(amended.proposal()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # was,     becomes, special clauses,   needs the director
            PREPAID,   PREPAID, '',                false
            PREPAID,   CREDIT,  '',                true
            PREPAID,   PREPAID, 'returns allowed', true
            CREDIT,    PREPAID, '',                false
            """)
    @Tag("SC-02")
    @Tag("SC-03")
    void is_amended_to_credit_or_special_clauses_only_with_the_director(
            PaymentTerm was, PaymentTerm becomes, String clauses, boolean needsDirector) {
        Scene other = Scene.inMemory().furnished(Money.of(Scene.CNY, 1000), was);
        ContractTerms amended = ContractScene.terms(becomes, 31, clauses);

        other.does(REP, Scene.CONTRACT, new AmendContract(List.of(line(1000)), amended));
        other.review(Scene.CONTRACT);
        Filed<SalesContract> agreed = other.approve(Scene.CONTRACT, FINANCE_MANAGER);

        assertThat(agreed.content().terms().equals(amended)).isNotEqualTo(needsDirector);
        if (needsDirector) {
            assertThat(other.approve(Scene.CONTRACT, SALES_DIRECTOR).content().terms())
                    .isEqualTo(amended);
        }
    }

    @Test
    @Tag("SC-03")
    void keeps_both_versions_in_its_journal() {
        scene.does(REP, Scene.CONTRACT, new AmendContract(List.of(line(2000)), terms()));
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, FINANCE_MANAGER);

        List<JournalEntry> journal = scene.desk().journal(CLERK, Scene.CONTRACT);

        assertThat(journal).anySatisfy(entry -> assertThat(entry.toString()).contains("1000 pc"));
        assertThat(journal).anySatisfy(entry -> assertThat(entry.toString()).contains("2000 pc"));
    }

    @Test
    @Tag("SC-03")
    void is_amended_by_nobody_alone() {
        scene.does(REP, Scene.CONTRACT, new AmendContract(List.of(line(2000)), terms()));

        Outcome own = scene.attempt(REP, Scene.CONTRACT, new Review.Approve<>());

        assertThat(own.isGranted()).isFalse();
        assertThat(scene.find(Scene.CONTRACT).content().lines().get(0).quantity())
                .isEqualTo(Quantity.of(1000, Unit.PIECE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # amended to, granted
        10,           true
        9,            false
        """)
    @Tag("SC-04")
    void is_not_amended_below_what_was_drawn(long pieces, boolean granted) {
        scene.order("o1").of(10).inReview();

        Outcome outcome = scene.attempt(REP, Scene.CONTRACT, new AmendContract(List.of(line(pieces)), terms()));

        assertThat(outcome.isGranted()).isEqualTo(granted);
        if (!granted) {
            assertThat(outcome.reasons()).extracting(Refusal::name).containsExactly("covers-what-is-drawn");
            assertThat(outcome.reasons().get(0).remedies()).containsExactly(new Remedy("raise", Map.of("by", "1 pc")));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # product, specification, granted
        SHEET,     '',            true
        COIL,      '',            false
        SHEET,     2 mm,          false
        """)
    @Tag("SC-04")
    void keeps_product_and_specification_of_the_lines_drawn_on(String product, String specification, boolean granted) {
        scene.order("o1").of(10).inReview();
        ContractLine line = new ContractLine(
                "c1", product, specification, Quantity.of(1000, Unit.PIECE), Price.of("CNY 90", Unit.PIECE));

        Outcome outcome = scene.attempt(REP, Scene.CONTRACT, new AmendContract(List.of(line), terms()));

        assertThat(outcome.reasons())
                .extracting(Refusal::name)
                .isEqualTo(granted ? List.of() : List.of("keeps-the-goods-drawn"));
    }

    @Test
    @Tag("SC-04")
    void keeps_the_lines_that_were_drawn_on_in_a_unit_that_counts_them() {
        scene.order("o1").of(10).inReview();
        ContractLine byWeight =
                new ContractLine("c1", "SHEET", "", Quantity.of(10, Unit.KILOGRAM), Price.of("CNY 1", Unit.KILOGRAM));

        Outcome renamed = scene.attempt(
                REP, Scene.CONTRACT, new AmendContract(List.of(ContractScene.line("c9", "SHEET", 1000)), terms()));
        Outcome weighed = scene.attempt(REP, Scene.CONTRACT, new AmendContract(List.of(byWeight), terms()));

        assertThat(renamed.reasons()).extracting(Refusal::name).containsExactly("has-every-line-drawn");
        assertThat(weighed.reasons()).extracting(Refusal::name).containsExactly("has-every-line-drawn");
    }

    private static ContractLine line(long pieces) {
        return ContractScene.line("c1", "SHEET", pieces);
    }

    private ContractTerms terms() {
        return scene.find(Scene.CONTRACT).content().terms();
    }

    private boolean submitOrderOf(long pieces) {
        return submitOrder("late-" + pieces, pieces).isGranted();
    }

    private Outcome submitOrder(String id, long pieces) {
        Ref<SalesOrder> order = scene.order(id).of(pieces).drafted();
        return scene.attempt(REP, order, new SubmitOrder());
    }
}
