package io.deliverykit.quality;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Delegation;
import io.deliverykit.deliverynote.OutgoingInspection;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goods before the inspector: judged by somebody who did not make them, on a full report. */
class InspectedGoodsTest {
    private static final String NOT_BY_ITS_MAKER = "QI-05 inspector-did-not-make-them";
    private static final Ref<QualityInspection> INSPECTION = QualityInspection.ref("i1");

    private final Scene scene = Scene.with(
                    new MemoryStorage(),
                    desk -> desk.directory(MemoryDirectory.EMPTY
                            .with(People.person("welder", "quality", Role.QUALITY_INSPECTOR))
                            .with(
                                    People.TENANT,
                                    new Delegation(
                                            "welder",
                                            "inspector",
                                            Set.of(Role.QUALITY_INSPECTOR),
                                            Set.of(),
                                            Scene.START,
                                            Scene.START.plus(Duration.ofDays(9)),
                                            null))))
            .furnished();

    private static PassGoods pass(String inspector) {
        return new PassGoods(new InspectionReport("GB/T 708", "5 of each", LOOKS, "", inspector), "L-1");
    }

    private void inspecting(String... makers) {
        scene.does(
                INSPECTOR, INSPECTION, new RequestInspection(InspectionKind.FINISHED, "SHEET", "B7", Set.of(makers)));
        scene.does(INSPECTOR, INSPECTION, new StartInspection());
    }

    @Test
    @Tag("QI-05")
    void are_not_passed_by_who_made_them() {
        inspecting("inspector", "welder");

        assertThat(scene.refusals(INSPECTOR, INSPECTION, pass("inspector"))).containsExactly(NOT_BY_ITS_MAKER);
    }

    @Test
    @Tag("QI-05")
    void are_not_passed_on_a_report_that_a_maker_wrote_nor_in_a_makers_place() {
        inspecting("welder");

        assertThat(scene.refusals(INSPECTOR, INSPECTION, pass("welder"))).containsExactly(NOT_BY_ITS_MAKER);
        assertThat(scene.desk()
                        .submit(Submission.of(INSPECTOR, INSPECTION, pass("inspector"))
                                .inPlaceOf("welder"))
                        .isRefusedBy("QI-05"))
                .isTrue();
        assertThat(scene.attempt(INSPECTOR, INSPECTION, pass("inspector")).isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-05")
    void are_failed_by_whoever_made_them() {
        inspecting("inspector");

        assertThat(scene.attempt(
                                INSPECTOR,
                                INSPECTION,
                                FailGoods.of(new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector")))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-05")
    void of_a_note_get_makers_too() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.released();
        scene.does(PRODUCTION_MANAGER, note.inspection(), new NameMakers(Set.of("inspector")));
        scene.does(INSPECTOR, note.inspection(), new StartInspection());

        assertThat(scene.refusals(INSPECTOR, note.inspection(), pass("inspector")))
                .containsExactly(NOT_BY_ITS_MAKER);
        Actor other = People.person("other", "quality", Role.QUALITY_INSPECTOR);
        assertThat(scene.attempt(other, note.inspection(), pass("other")).isGranted())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = InspectionKind.class,
            names = {"INCOMING", "FINISHED"})
    @Tag("QI-02")
    void are_presented_by_people_when_they_come_in_or_are_finished(InspectionKind kind) {
        assertThat(scene.attempt(KEEPER, INSPECTION, new RequestInspection(kind, "SHEET", "B7", Set.of()))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-02")
    void of_a_note_are_presented_by_the_note_alone() {
        assertThat(scene.refusals(
                        KEEPER, INSPECTION, new RequestInspection(InspectionKind.OUTGOING, "SHEET", "B7", Set.of())))
                .containsExactly("QI-02 is-not-outgoing");
    }

    @Test
    @Tag("QI-02")
    void are_inspected_again_while_the_note_is_here_and_not_after() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.loaded();
        InspectAgain again = new InspectAgain(note.ref(), "SHEET", "", Set.of());
        assertThat(scene.attempt(INSPECTOR, INSPECTION, again).isGranted()).isTrue();

        NoteScene gone = scene.note("n2").of(scene.order("o2").of(10).released(), 10);
        gone.departed();
        assertThat(scene.refusals(
                        INSPECTOR, QualityInspection.ref("i2"), new InspectAgain(gone.ref(), "SHEET", "", Set.of())))
                .containsExactly("QI-02 its-note-is-still-here");
    }

    @Test
    @Tag("QI-01")
    void that_were_scrapped_stay_undeliverable() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.released();
        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        scene.does(
                INSPECTOR,
                note.inspection(),
                FailGoods.of(new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector")));
        scene.does(INSPECTOR, note.inspection(), new ReferFinding(Referral.HEADS));
        scene.does(INSPECTOR, note.inspection(), new RequestScrap("rust", Money.of(Scene.CNY, 1000)));
        scene.approve(note.inspection(), QUALITY_MANAGER);

        assertThat(scene.find(note.ref()).content().verdict().inspection()).isEqualTo(OutgoingInspection.FAILED);
    }

    @Test
    @Tag("QI-03")
    void have_a_report_that_names_standard_sample_and_inspector_and_a_label() {
        inspecting();
        InspectionReport blank = new InspectionReport(" ", " ", new InspectionReport.Looks(" ", " ", " "), "", " ");

        assertThat(scene.attempt(INSPECTOR, INSPECTION, new PassGoods(blank, " "))
                        .reasons())
                .hasSize(7);
    }

    @Test
    @Tag("QI-03")
    void fail_for_something_that_the_report_names() {
        inspecting();

        assertThat(scene.refusals(
                        INSPECTOR,
                        INSPECTION,
                        FailGoods.of(new InspectionReport("GB/T 708", "5 of each", null, " ", "inspector"))))
                .containsExactly("QI-03 names-its-findings");
    }

    @Test
    @Tag("QI-02")
    @Tag("QI-03")
    void of_a_note_have_a_report_on_packaging_appearance_and_labels() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.released();
        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        InspectionReport without = new InspectionReport("GB/T 708", "5 of each", null, "rust", "inspector");

        assertThat(scene.refusals(INSPECTOR, note.inspection(), new PassGoods(without, "L")))
                .containsExactly("QI-02 looked-at-what-leaves");
        assertThat(scene.refusals(INSPECTOR, note.inspection(), FailGoods.of(without)))
                .containsExactly("QI-02 looked-at-what-leaves");
        assertThat(scene.attempt(INSPECTOR, note.inspection(), pass("inspector"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("QI-05")
    void are_not_passed_by_who_reworked_them() {
        inspecting();
        scene.does(
                INSPECTOR,
                INSPECTION,
                FailGoods.of(new InspectionReport("GB/T 708", "5 of each", null, "rust", "inspector")));
        scene.does(PRODUCTION_MANAGER, INSPECTION, new ReworkGoods("derusted", Set.of("inspector"), "foreman"));
        scene.does(INSPECTOR, INSPECTION, new StartInspection());

        assertThat(scene.refusals(INSPECTOR, INSPECTION, pass("inspector"))).containsExactly(NOT_BY_ITS_MAKER);
    }
}
