package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsissue.MonthEndCommands.*;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sales, gate and warehouse say at the end of a month. */
class MonthEndTest {
    private static final ThreeWayRow SAME = new ThreeWayRow("COIL", "", pieces(5), pieces(5), pieces(5), "");
    private static final ThreeWayRow OTHER = new ThreeWayRow("SHEET", "", pieces(10), pieces(10), pieces(9), "");

    private static final Ref<MonthEndReconciliation> APRIL =
            MonthEndReconciliation.of(TENANT, LocalDate.of(2025, 4, 1));

    private final Scene scene = Scene.inMemory().furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(30);

    @Test
    @Tag("GI-07")
    void is_compared_on_its_last_day_under_the_id_of_its_month() {
        assertThat(scene.refusals(ACCOUNTANT, APRIL, new BeginMonthEnd(scene.today())))
                .containsExactly("GI-07 is-the-one-of-its-month");
        scene.does(ACCOUNTANT, MONTH, new BeginMonthEnd(scene.today()));
        scene.clock().advance(Duration.ofDays(27));
        assertThat(scene.refusals(ACCOUNTANT, MONTH, new CompareFigures(List.of(SAME))))
                .containsExactly("GI-07 its-month-has-come-to-its-end");

        scene.clock().advance(Duration.ofDays(1));

        assertThat(scene.does(ACCOUNTANT, MONTH, new CompareFigures(List.of(SAME)))
                        .state())
                .isEqualTo(MonthEndState.COMPARED);
    }

    @Test
    @Tag("GI-07")
    void begins_that_of_the_next_month_when_it_is_compared() {
        warehouse.compared(List.of(SAME));
        assertThat(scene.find(APRIL).state()).isEqualTo(MonthEndState.DUE);
        assertThat(scene.find(APRIL).content().month()).isEqualTo("2025-04-01");
        assertThat(scene.find(APRIL).openedBy()).isEqualTo(MONTH);
    }

    @Test
    @Tag("GI-07")
    void is_each_company_s_own_where_several_stand_in_one_house() {
        Actor accountant = ACCOUNTANT.ofCompany("branch");
        warehouse.cleared("n1", 10);
        GoodsIssue issue = scene.find(warehouse.issued(10)).content();
        warehouse.reconciled(List.of(SAME));
        Ref<MonthEndReconciliation> theirs = MonthEndReconciliation.of("branch", LocalDate.of(2025, 3, 31));

        assertThat(GoodsIssueLifecycle.LIFECYCLE.references(issue)).contains(MONTH);
        assertThat(GoodsIssueLifecycle.LIFECYCLE.references(of("branch", issue)))
                .contains(theirs)
                .doesNotContain(MONTH);
        assertThat(scene.find(APRIL).company()).isEqualTo(TENANT);
        assertThat(scene.refusals(accountant, APRIL, new BeginMonthEnd(LocalDate.of(2025, 4, 1))))
                .containsExactly("JR-03 id-is-free");
        scene.does(accountant, theirs, new BeginMonthEnd(scene.today()));
        scene.does(accountant, theirs, new CompareFigures(List.of(SAME)));
        assertThat(scene.find(MonthEndReconciliation.of("branch", LocalDate.of(2025, 4, 1)))
                        .company())
                .isEqualTo("branch");
    }

    private static GoodsIssue of(String company, GoodsIssue like) {
        return new GoodsIssue(
                like.kind(),
                company,
                like.note(),
                like.tender(),
                like.purpose(),
                like.lines(),
                like.packaging(),
                like.issuedOn(),
                like.back());
    }

    @Test
    @Tag("GI-07")
    void leaves_a_next_month_as_it_is_that_was_begun_by_hand() {
        scene.does(ACCOUNTANT, APRIL, new BeginMonthEnd(scene.today().plusMonths(1)));

        warehouse.compared(List.of(SAME));
        scene.does(KEEPER, MONTH, new Review.Reject<>("counted wrongly"));
        scene.does(ACCOUNTANT, MONTH, new CompareFigures(List.of(SAME)));

        assertThat(scene.find(APRIL).openedBy()).isNull();
        assertThat(scene.find(APRIL).version()).isEqualTo(1);
    }

    @Test
    @Tag("GI-07")
    void reminds_once_when_it_is_not_done_by_the_end_of_its_month() {
        scene.does(ACCOUNTANT, MONTH, new BeginMonthEnd(scene.today()));
        Instant end = LocalDate.of(2025, 4, 1).atStartOfDay(Scene.ZONE).toInstant();

        scene.clock().set(end.minusSeconds(1));
        assertThat(scene.desk().fireDue(TENANT, 9))
                .noneMatch(each -> each.document().equals(MONTH));
        scene.clock().set(end);

        assertThat(scene.desk().fireDue(TENANT, 9))
                .anyMatch(each -> each.document().equals(MONTH));
        assertThat(scene.desk().fireDue(TENANT, 9)).isEmpty();
        assertThat(scene.desk().journal(CLERK, MONTH))
                .extracting(JournalEntry::command)
                .containsExactly("begin-month-end", "comparison");
    }

    @Test
    @Tag("GI-07")
    void is_signed_by_all_three_sides_once_every_difference_is_explained() {
        warehouse.compared(List.of(SAME, OTHER));
        assertThat(scene.find(MONTH).content().differences()).containsExactly(OTHER);
        assertThat(scene.refusals(KEEPER, MONTH, new Review.Approve<>()))
                .containsExactly("GI-07 every-difference-is-explained");
        assertThat(scene.refusals(ACCOUNTANT, MONTH, new ExplainDifference("COIL", "", "none")))
                .containsExactly("GI-07 there-is-such-a-difference");
        scene.does(ACCOUNTANT, MONTH, new ExplainDifference("SHEET", "", "one was issued in February"));

        scene.approve(MONTH, KEEPER, CLERK);
        assertThat(scene.find(MONTH).state()).isEqualTo(MonthEndState.COMPARED);
        assertThat(scene.approve(MONTH, FINANCE_MANAGER).state()).isEqualTo(MonthEndState.RECONCILED);
    }

    @Test
    @Tag("GI-07")
    void lists_each_difference_between_notes_gate_and_issues() {
        NoteScene first = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        first.released();
        warehouse.issued(10);
        first.departedOnceReleased();
        NoteScene second = scene.note("n2").of(scene.order("o2").of(4).released(), 4);
        second.departed();
        scene.note("n3").of(scene.order("o3").of(7).released(), 7).released();

        List<ThreeWayRow> rows = ThreeWayComparison.of(
                List.of(
                        scene.find(NOTE),
                        scene.find(second.ref()),
                        scene.find(scene.note("n3").ref())),
                List.of(scene.find(ISSUE)));

        assertThat(rows).containsExactly(new ThreeWayRow("SHEET", "", pieces(14), pieces(14), pieces(10), ""));
        assertThat(ThreeWayComparison.differences(rows)).isEqualTo(rows);
        assertThat(ThreeWayComparison.differences(
                        ThreeWayComparison.of(List.of(scene.find(NOTE)), List.of(scene.find(ISSUE)))))
                .isEmpty();
    }
}
