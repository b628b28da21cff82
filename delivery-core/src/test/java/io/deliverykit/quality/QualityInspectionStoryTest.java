package io.deliverykit.quality;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.OutgoingInspection;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An inspection's whole life, from the note that opens it to the certificate. */
class QualityInspectionStoryTest {
    private static final InspectionReport BAD =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");
    private static final InspectionReport GOOD = new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("QI-01")
    @Tag("QI-02")
    @Tag("QI-03")
    void goods_fail_are_mended_pass_and_are_certified() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.released();
        Ref<QualityInspection> inspection = note.inspection();
        assertThat(scene.find(inspection).state()).isEqualTo(QualityInspectionState.REQUESTED);

        scene.does(INSPECTOR, inspection, new StartInspection());
        scene.does(INSPECTOR, inspection, FailGoods.of(BAD));
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.FAILED);
        scene.does(QUALITY_MANAGER, inspection, new ReworkGoods("brush it", Set.of("welder"), "foreman"));
        scene.does(INSPECTOR, inspection, new StartInspection());
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.AWAITED);
        scene.does(INSPECTOR, inspection, new PassGoods(GOOD, "L-1"));

        Filed<QualityInspection> passed = scene.find(inspection);
        assertThat(passed.state()).isEqualTo(QualityInspectionState.PASSED);
        assertThat(passed.content().rounds()).isEqualTo(2);
        assertThat(passed.content().label()).isEqualTo("L-1");
        assertThat(passed.content().report()).isEqualTo(GOOD);
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.PASSED);
        assertThat(scene.desk().verifyJournal(CLERK, inspection)).isEmpty();
    }

    private OutgoingInspection verdict(NoteScene note) {
        return scene.find(note.ref()).content().verdict().inspection();
    }
}
