package io.deliverykit.figures;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.figures.LeadTime.Of;
import io.deliverykit.figures.LeadTime.Stay;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ReturnOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quality.InspectionKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quantity.Share;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often it was right the first time, and how long each step took. */
class RatesTest {
    private static final InspectionReport GOOD = new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector");
    private static final InspectionReport BAD =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");

    private final Scene scene = Scene.inMemory().furnished();

    private List<JournalEntry> journals(Ref<?>... documents) {
        return Stream.of(documents)
                .flatMap(each -> scene.desk().journal(CLERK, each).stream())
                .toList();
    }

    @Test
    @Tag("RP-02")
    void an_order_is_accurate_that_was_never_sent_back() {
        Ref<SalesOrder> drafted = scene.order("o1").of(10).drafted();
        Ref<SalesOrder> accurate = scene.order("o2").of(10).confirmed();
        Ref<SalesOrder> corrected = scene.order("o3").of(10).drafted();
        scene.does(REP, corrected, new SubmitOrder());
        scene.does(ORDER_DESK, corrected, new ReturnOrder("no address"));
        scene.does(REP, corrected, new SubmitOrder());
        Ref<SalesOrder> rejected = scene.order("o4").of(10).inReview();
        scene.does(PLANNER, rejected, new Review.Reject<>("too much at once"));

        List<JournalEntry> entries = journals(drafted, accurate, corrected, rejected, Scene.CONTRACT);

        assertThat(OrderAccuracy.of(entries)).isEqualTo(new Share(1, 3));
        assertThat(OrderAccuracy.of(entries).percent()).contains(new BigDecimal("33.33"));
        assertThat(OrderAccuracy.of(journals(drafted)).percent()).isEmpty();
    }

    @Test
    @Tag("RP-02")
    void an_order_counts_in_the_month_of_its_first_submission() {
        scene.clock().set(Instant.parse("2025-03-31T15:59:59Z"));
        Ref<SalesOrder> march = scene.order("o1").of(10).drafted();
        scene.does(REP, march, new SubmitOrder());
        scene.clock().advance(Duration.ofSeconds(1));
        scene.does(ORDER_DESK, march, new ReturnOrder("no address"));
        scene.does(REP, march, new SubmitOrder());
        Ref<SalesOrder> april = scene.order("o2").of(10).drafted();
        scene.does(REP, april, new SubmitOrder());

        assertThat(OrderAccuracy.byMonth(journals(march, april), Scene.ZONE))
                .hasSize(2)
                .containsEntry(YearMonth.of(2025, 3), new Share(0, 1))
                .containsEntry(YearMonth.of(2025, 4), new Share(1, 1));
    }

    @Test
    @Tag("RP-02")
    void goods_that_passed_once_they_were_mended_are_no_first_pass() {
        Ref<QualityInspection> good = inspecting("q1");
        scene.does(INSPECTOR, good, new PassGoods(GOOD, "L-1"));
        Ref<QualityInspection> mended = inspecting("q2");
        scene.does(INSPECTOR, mended, FailGoods.of(BAD));
        scene.does(QUALITY_MANAGER, mended, new ReworkGoods("brush it", Set.of("welder"), "foreman"));
        scene.does(INSPECTOR, mended, new StartInspection());
        scene.does(INSPECTOR, mended, new PassGoods(GOOD, "L-2"));
        Ref<QualityInspection> waiting = inspecting("q3");

        List<JournalEntry> entries = journals(good, mended, waiting);

        assertThat(FirstPassRate.of(entries)).isEqualTo(new Share(1, 2));
        assertThat(FirstPassRate.byMonth(entries, Scene.ZONE))
                .hasSize(1)
                .containsEntry(YearMonth.of(2025, 3), new Share(1, 2));
    }

    @Test
    @Tag("RP-02")
    void goods_that_are_inspected_once_more_are_no_first_ones() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.inspected();
        Ref<QualityInspection> again = QualityInspection.ref("q1");
        scene.does(QUALITY_MANAGER, again, new InspectAgain(note.ref(), "SHEET", "", Set.of()));
        scene.does(INSPECTOR, again, new StartInspection());
        scene.does(INSPECTOR, again, FailGoods.of(BAD));

        assertThat(FirstPassRate.of(journals(note.inspection(), again))).isEqualTo(new Share(1, 1));
    }

    private Ref<QualityInspection> inspecting(String id) {
        Ref<QualityInspection> inspection = QualityInspection.ref(id);
        scene.does(INSPECTOR, inspection, new RequestInspection(InspectionKind.FINISHED, "SHEET", "", Set.of()));
        scene.does(INSPECTOR, inspection, new StartInspection());
        return inspection;
    }

    @Test
    @Tag("RP-01")
    void a_step_takes_from_coming_into_a_state_to_leaving_it() {
        Ref<SalesOrder> first = submittedAfter("o1", Duration.ofHours(1));
        Ref<SalesOrder> second = submittedAfter("o2", Duration.ofHours(3));
        Ref<SalesOrder> third = submittedAfter("o3", Duration.ofHours(7));
        Ref<SalesOrder> fourth = submittedAfter("o4", Duration.ofHours(9));

        assertThat(LeadTime.byStep(journals(first, second, third, fourth)))
                .hasSize(1)
                .containsEntry(
                        new Of("sales-order", "DRAFT"),
                        new LeadTime(4, Duration.ofHours(20), Duration.ofHours(3), Duration.ofHours(9)));
    }

    @Test
    @Tag("RP-01")
    void a_document_that_comes_back_stays_once_more() {
        Ref<SalesOrder> order = submittedAfter("o1", Duration.ofHours(1));
        scene.clock().advance(Duration.ofHours(2));
        scene.does(ORDER_DESK, order, new ReturnOrder("no address"));
        scene.does(REP, order, new SubmitOrder());
        scene.clock().advance(Duration.ofHours(6));
        scene.does(ORDER_DESK, order, new ReturnOrder("no address"));

        assertThat(LeadTime.byStep(journals(order)).get(new Of("sales-order", "SUBMITTED")))
                .isEqualTo(new LeadTime(2, Duration.ofHours(8), Duration.ofHours(2), Duration.ofHours(6)));
    }

    @Test
    @Tag("RP-01")
    void stays_read_journal_by_journal_make_the_lead_times_of_all_of_them() {
        Ref<SalesOrder> first = submittedAfter("o1", Duration.ofHours(1));
        Ref<SalesOrder> second = submittedAfter("o2", Duration.ofHours(3));

        List<Stay> stays = new ArrayList<>(LeadTime.stays(journals(second)));
        stays.addAll(LeadTime.stays(journals(first)));

        Of draft = new Of("sales-order", "DRAFT");
        assertThat(stays)
                .containsExactlyInAnyOrder(new Stay(draft, Duration.ofHours(1)), new Stay(draft, Duration.ofHours(3)));
        assertThat(LeadTime.ofStays(stays)).isEqualTo(LeadTime.byStep(journals(first, second)));
    }

    private Ref<SalesOrder> submittedAfter(String id, Duration wait) {
        Ref<SalesOrder> order = scene.order(id).of(10).drafted();
        scene.clock().advance(wait);
        scene.does(REP, order, new SubmitOrder());
        return order;
    }

    @Test
    @Tag("RP-02")
    void no_share_is_more_than_the_whole() {
        assertThatThrownBy(() -> new Share(2, 1)).hasMessage("2 of 1 is no share");
    }
}
