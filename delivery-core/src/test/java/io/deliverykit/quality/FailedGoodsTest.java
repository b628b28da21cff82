package io.deliverykit.quality;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.BAD;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Submission;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Goods that failed: who is told, by when, and who decides what becomes of them. */
class FailedGoodsTest {
    private static final Ref<QualityInspection> OURS = QualityInspection.ref("ours");
    private static final ReworkGoods REWORK = new ReworkGoods("brush", Set.of("welder"), "foreman");
    private static final RequestScrap SCRAP = new RequestScrap("rust", Money.of(Scene.CNY, 1000));

    private Scene scene = Scene.inMemory();

    /** What was bought comes before the inspector. */
    private Ref<QualityInspection> bought() {
        PurchaseScene purchase = scene.purchase("p1");
        purchase.ordered();
        purchase.received(100);
        scene.does(INSPECTOR, purchase.inspection(1), new StartInspection());
        return purchase.inspection(1);
    }

    /** What we made ourselves comes before the inspector. */
    private Ref<QualityInspection> made() {
        scene.does(KEEPER, OURS, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of("welder")));
        scene.does(INSPECTOR, OURS, new StartInspection());
        return OURS;
    }

    private void fail(Ref<QualityInspection> inspection, int inspected, int passed, SeriousFault... faults) {
        scene.does(INSPECTOR, inspection, new FailGoods(BAD, inspected, passed, Set.of(faults)));
    }

    private Optional<Referral> referral(Ref<QualityInspection> inspection) {
        return Optional.ofNullable(scene.find(inspection).content().finding().referral());
    }

    private Optional<Instant> due(Ref<QualityInspection> inspection, String clock) {
        return scene.find(inspection).deadline(clock).map(Deadline::due);
    }

    private List<String> fired(Ref<QualityInspection> inspection) {
        scene.desk().fireDue(TENANT, 10);
        return scene.desk().journal(INSPECTOR, inspection).stream()
                .filter(each -> each.actor().equals("SYSTEM"))
                .map(JournalEntry::command)
                .toList();
    }

    private static Instant after(int minutes) {
        return Scene.START.plus(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            100, 95, false
            100, 94, true
             20, 19, false
             20, 18, true
            """)
    @Tag("QI-06")
    void that_were_bought_go_to_the_heads_at_once_when_too_few_of_them_pass(int inspected, int passed, boolean heads) {
        Ref<QualityInspection> inspection = bought();
        fail(inspection, inspected, passed);

        assertThat(referral(inspection)).isEqualTo(heads ? Optional.of(Referral.HEADS) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(SeriousFault.class)
    @Tag("QI-06")
    void that_were_bought_go_to_the_heads_at_once_for_a_serious_fault(SeriousFault fault) {
        Ref<QualityInspection> inspection = bought();
        fail(inspection, 100, 99, fault);

        assertThat(referral(inspection)).hasValue(Referral.HEADS);
        assertThat(due(inspection, "head")).hasValue(after(30));
    }

    @Test
    @Tag("QI-06")
    void are_told_of_with_the_event_when_they_go_to_the_heads() {
        FailGoods few = new FailGoods(BAD, 100, 94, Set.of());
        FailGoods enough = new FailGoods(BAD, 100, 95, Set.of());
        Ref<QualityInspection> inspection = bought();

        assertThat(scene.desk()
                        .dryRun(Submission.of(INSPECTOR, inspection, enough))
                        .hints())
                .isEmpty();
        assertThat(scene.attempt(INSPECTOR, inspection, few).hints())
                .extracting(Refusal::name)
                .containsExactly("is-no-matter-for-the-heads");
    }

    @Test
    @Tag("QI-06")
    void that_were_bought_go_to_the_heads_by_the_share_that_the_policy_says() {
        scene = Scene.with(
                new MemoryStorage(),
                desk -> desk.policy(
                        Policy.standard(Scene.ZONE).with(Findings.LEAST_THAT_PASSES, BigDecimal.valueOf(50))));
        Ref<QualityInspection> inspection = bought();
        fail(inspection, 100, 50);

        assertThat(referral(inspection)).isEmpty();
    }

    @Test
    @Tag("QI-06")
    void are_decided_on_by_a_head_once_they_are_before_the_heads() {
        Ref<QualityInspection> inspection = bought();
        fail(inspection, 100, 0);

        assertThat(scene.refusals(INSPECTOR, inspection, REWORK))
                .containsExactly("QI-06 head-decides-what-is-before-the-heads");
        assertThat(scene.refusals(INSPECTOR, inspection, new ReferFinding(Referral.PURCHASER)))
                .containsExactly("QI-06 is-not-before-the-heads");
        assertThat(scene.attempt(QUALITY_MANAGER, inspection, REWORK).isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-06")
    void that_we_made_are_sent_to_rework_by_the_inspector_who_tells_their_leader() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 0, SeriousFault.BAD_APPEARANCE);
        assertThat(referral(inspection)).isEmpty();

        assertThat(scene.refusals(INSPECTOR, inspection, new ReworkGoods("brush", Set.of("welder"), " ")))
                .containsExactly("QI-06 leader-of-the-makers-is-told");
        assertThat(scene.does(INSPECTOR, inspection, REWORK).state()).isEqualTo(QualityInspectionState.REWORK);
    }

    @Test
    @Tag("QI-06")
    void that_were_bought_and_are_not_serious_are_told_to_the_purchaser() {
        Ref<QualityInspection> inspection = bought();
        fail(inspection, 100, 96);
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.PURCHASER));
        assertThat(referral(inspection)).hasValue(Referral.PURCHASER);

        Ref<QualityInspection> ours = made();
        fail(ours, 100, 96);
        assertThat(scene.refusals(INSPECTOR, ours, new ReferFinding(Referral.PURCHASER)))
                .containsExactly("QI-06 purchaser-hears-of-what-he-bought");
    }

    @Test
    @Tag("QI-06")
    void are_counted() {
        Ref<QualityInspection> inspection = made();

        assertThat(scene.refusals(INSPECTOR, inspection, new FailGoods(BAD, 10, 11, Set.of())))
                .containsExactly("QI-06 counts-what-it-looked-at");
    }

    @Test
    @Tag("QI-07")
    void are_acted_on_by_the_inspector_within_twenty_minutes() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 90);
        assertThat(due(inspection, "finding")).hasValue(after(20));

        scene.clock().advance(Duration.ofMinutes(20));
        assertThat(fired(inspection)).containsExactly("finding");
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.HEADS));
        assertThat(due(inspection, "finding")).isEmpty();
    }

    @Test
    @Tag("QI-07")
    void are_acted_on_by_the_heads_within_thirty_minutes_of_being_told() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 90);
        scene.clock().advance(Duration.ofMinutes(10));
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.HEADS));
        assertThat(due(inspection, "head")).hasValue(after(40));

        scene.clock().advance(Duration.ofMinutes(30));
        assertThat(fired(inspection)).containsExactly("head");
        scene.does(PRODUCTION_MANAGER, inspection, REWORK);
        assertThat(scene.find(inspection).deadlines()).isEmpty();
    }

    @Test
    @Tag("QI-07")
    void are_acted_on_in_time_when_they_are_sent_to_rework_at_once() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 90);
        scene.does(INSPECTOR, inspection, REWORK);
        scene.clock().advance(Duration.ofHours(1));

        assertThat(fired(inspection)).isEmpty();
    }

    @Test
    @Tag("QI-08")
    void are_scrapped_only_when_quality_has_reviewed_cause_and_value() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 0);
        assertThat(scene.refusals(KEEPER, inspection, SCRAP)).containsExactly("QI-08 is-before-the-heads");
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.HEADS));
        assertThat(scene.refusals(KEEPER, inspection, new RequestScrap("rust", Money.of(Scene.CNY, -1))))
                .containsExactly("QI-08 names-what-is-lost");

        assertThat(scene.does(KEEPER, inspection, SCRAP).state()).isEqualTo(QualityInspectionState.FAILED);
        assertThat(scene.refusals(SALES_MANAGER, inspection, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        assertThat(scene.approve(inspection, QUALITY_MANAGER).state()).isEqualTo(QualityInspectionState.SCRAPPED);
        assertThat(scene.find(inspection).content().scrapping())
                .isEqualTo(new Scrapping("rust", Money.of(Scene.CNY, 1000)));
    }

    @Test
    @Tag("QI-08")
    void are_not_scrapped_when_quality_says_no() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 0);
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.HEADS));
        scene.does(KEEPER, inspection, SCRAP);
        scene.does(QUALITY_MANAGER, inspection, new Review.Reject<>("can be mended"));

        assertThat(scene.find(inspection).state()).isEqualTo(QualityInspectionState.FAILED);
        assertThat(scene.attempt(QUALITY_MANAGER, inspection, REWORK).isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-08")
    void need_a_cause_and_a_value_to_be_scrapped() {
        Ref<QualityInspection> inspection = made();
        fail(inspection, 100, 0);
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.HEADS));

        assertThat(scene.attempt(KEEPER, inspection, new RequestScrap(" ", Money.of(Scene.CNY, 1)))
                        .reasons())
                .hasSize(1);
    }
}
