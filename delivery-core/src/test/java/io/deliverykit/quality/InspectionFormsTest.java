package io.deliverykit.quality;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.ProductionForms.*;
import io.deliverykit.purchase.PurchaseForms.*;
import io.deliverykit.quality.InspectionForms.*;
import io.deliverykit.quality.InspectionForms.DefectRow;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The forms of inspection, filled in from the inspections that they stand on. */
class InspectionFormsTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("QI-03")
    void the_reports_are_of_incoming_and_of_outgoing_goods() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.released();
        assertThat(InspectionForms.outgoing(scene.find(note.inspection()))).isEmpty();
        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        scene.does(INSPECTOR, note.inspection(), new PassGoods(report(""), "L-1"));
        PurchaseScene purchase = scene.purchase("b1");
        purchase.failed();

        assertThat(InspectionForms.outgoing(scene.find(note.inspection()))).hasValueSatisfying(sheet -> {
            assertThat(sheet.note()).isEqualTo(note.ref());
            assertThat(sheet.label()).isEqualTo("L-1");
            assertThat(sheet.verdict()).isTrue();
        });
        assertThat(InspectionForms.incoming(scene.find(note.inspection()))).isEmpty();
        assertThat(InspectionForms.incoming(scene.find(purchase.inspection(1)))).hasValueSatisfying(sheet -> {
            assertThat(sheet.purchase()).isEqualTo(purchase.order());
            assertThat(sheet.report()).isEqualTo(PurchaseScene.BAD);
            assertThat(sheet.verdict()).isFalse();
        });
        assertThat(InspectionForms.outgoing(scene.find(purchase.inspection(1)))).isEmpty();
    }

    private static InspectionReport report(String findings) {
        return new InspectionReport("GB/T 708", "5 of each", LOOKS, findings, "inspector");
    }

    @Test
    @Tag("QI-08")
    void the_scrap_request_names_cause_and_value_before_and_after_it_is_agreed() {
        Ref<QualityInspection> inspection = QualityInspection.ref("q1");
        Money value = Money.of(Scene.CNY, 500);
        scene.does(INSPECTOR, inspection, new RequestInspection(InspectionKind.FINISHED, "SHEET", "", Set.of()));
        scene.does(INSPECTOR, inspection, new StartInspection());
        scene.does(INSPECTOR, inspection, FailGoods.of(report("rust")));
        scene.does(INSPECTOR, inspection, new ReferFinding(Referral.HEADS));
        assertThat(InspectionForms.scrap(scene.find(inspection))).isEmpty();

        scene.does(INSPECTOR, inspection, new RequestScrap("beyond repair", value));

        ScrapSheet asked = new ScrapSheet(
                scene.find(inspection).number(), "SHEET", Set.of(), "rust", "beyond repair", value, false);
        assertThat(InspectionForms.scrap(scene.find(inspection))).contains(asked);
        scene.approve(inspection, QUALITY_MANAGER);
        assertThat(InspectionForms.scrap(scene.find(inspection)))
                .hasValueSatisfying(sheet -> assertThat(sheet.isAgreed()).isTrue());
    }

    @Test
    @Tag("QI-06")
    void the_ledger_of_defects_has_what_failed_and_where_it_is_now() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.inspected();
        Ref<QualityInspection> failed = scene.purchase("b1").inspection(1);
        scene.purchase("b1").failed();

        List<DefectRow> rows = InspectionForms.defects(
                Stream.of(note.inspection(), failed).map(scene::find).toList());

        assertThat(rows)
                .containsExactly(new DefectRow(
                        scene.find(failed).title(),
                        InspectionKind.INCOMING,
                        scene.find(failed).content().goods(),
                        scene.find(failed).content().batches(),
                        PurchaseScene.BAD.findings(),
                        QualityInspectionState.FAILED));
    }
}
