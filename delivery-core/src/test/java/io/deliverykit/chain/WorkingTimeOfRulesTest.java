package io.deliverykit.chain;

import static io.deliverykit.testkit.People.INSPECTOR;
import static io.deliverykit.testkit.People.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.deadline.WorkingCalendar;
import io.deliverykit.lifecycle.Escalate;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.OrderAndProduction;
import io.deliverykit.production.InstructionClocks;
import io.deliverykit.production.Stoppage;
import io.deliverykit.production.Stoppage.Cause;
import io.deliverykit.production.StoppageCommands.NoteStoppage;
import io.deliverykit.production.StoppageRules;
import io.deliverykit.quality.Findings;
import io.deliverykit.quality.InspectionKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.RequestInspection;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A company whose office works from eight to nine only counts the hours and minutes of rules in that. */
@Tag("DL-01")
class WorkingTimeOfRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private final Scene scene = Scene.with(
                    new MemoryStorage(),
                    desk -> desk.policy(Policy.standard(Scene.ZONE)
                            .with(WorkingCalendar.of(Scene.ZONE, List.of("hours 08:00-09:00")))
                            .with(Escalate.AFTER, Duration.ofHours(1))
                            .inWorkingTime(
                                    OrderAndProduction.TIME_TO_INSTRUCT,
                                    InstructionClocks.TIME_TO_PLAN,
                                    StoppageRules.TIME_TO_REPORT,
                                    Findings.ACT_WITHIN,
                                    Escalate.AFTER)))
            .furnished();

    private static Instant onDay(int day, int hour, int minute) {
        return DAY.plusDays(day - 1)
                .atTime(LocalTime.of(hour, minute))
                .atZone(Scene.ZONE)
                .toInstant();
    }

    private <D> Instant due(Ref<D> document, String clock) {
        return scene.find(document).deadline(clock).map(Deadline::due).orElseThrow();
    }

    @Test
    @Tag("SO-09")
    @Tag("PN-01")
    void an_order_is_instructed_and_planned_within_four_working_hours() {
        scene.clock().set(onDay(1, 8, 30));
        var order = scene.order("o1").of(10).released();
        assertThat(due(order, "instruction")).isEqualTo(onDay(5, 8, 30));

        var instruction = scene.production("p1", order).issued();
        assertThat(due(instruction, "plan")).isEqualTo(onDay(5, 8, 30));
    }

    @Test
    @Tag("PN-14")
    void a_stoppage_at_night_is_reported_in_the_first_half_hour_of_the_morning() {
        scene.clock().set(onDay(1, 22, 0));
        var instruction =
                scene.production("p1", scene.order("o1").of(10).confirmed()).inProduction();
        Ref<Stoppage> stoppage = Stoppage.ref("s1");
        scene.does(
                PLANNER,
                stoppage,
                new NoteStoppage(Cause.POWER, "no current", scene.clock().instant(), Set.of(instruction)));

        assertThat(due(stoppage, "report")).isEqualTo(onDay(2, 8, 30));
    }

    @Test
    @Tag("QI-07")
    void a_finding_is_acted_on_within_twenty_working_minutes() {
        scene.clock().set(onDay(5, 8, 50));
        Ref<QualityInspection> inspection = QualityInspection.ref("q1");
        scene.does(INSPECTOR, inspection, new RequestInspection(InspectionKind.FINISHED, "SHEET", "", Set.of()));
        scene.does(INSPECTOR, inspection, new StartInspection());
        scene.does(
                INSPECTOR,
                inspection,
                FailGoods.of(new InspectionReport("GB/T 708", "5 of each", NoteScene.LOOKS, "rust", "inspector")));

        assertThat(due(inspection, "finding")).isEqualTo(onDay(8, 8, 10));
    }

    @Test
    @Tag("AP-05")
    void an_approval_goes_up_after_one_working_hour() {
        scene.clock().set(onDay(1, 8, 30));
        var note = scene.note("n1").of(scene.order("o1").of(10).released(), 10).inReview();

        assertThat(due(note, "approval sales")).isEqualTo(onDay(2, 8, 30));
    }
}
