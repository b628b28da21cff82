package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DamageScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.LossPlace;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two sheets are dropped in the warehouse: confirmed by audit, approved by finance, and written off by an issue of their own. */
class DamageReportStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("DN-24")
    void it_is_reported_judged_charged_and_written_off() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.loading();
        DamageCharge charge = charge(200, LossPlace.BEFORE_THE_GATE, "keeper");
        Quantity two = Quantity.of(2, Unit.PIECE);
        scene.does(KEEPER, REPORT, new ReportDamage(note.ref(), List.of(Scene.CONTRACT), "1", null, two, charge));

        assertThat(scene.refusals(DEPUTY_GENERAL_MANAGER, REPORT, new Review.Approve<>()))
                .isNotEmpty();
        scene.approve(REPORT, AUDITOR);
        assertThat(scene.refusals(KEEPER, REPORT, new WriteOffDamage(ISSUE))).containsExactly("AX-01 not-in-state");
        assertThat(scene.approve(REPORT, DEPUTY_GENERAL_MANAGER).state()).isEqualTo(DamageReportState.CHARGED);

        scene.does(KEEPER, REPORT, new WriteOffDamage(putOut(scene, 2)));
        assertThat(scene.find(REPORT).state()).isEqualTo(DamageReportState.WRITTEN_OFF);
        assertThat(scene.find(REPORT).content().issue()).isEqualTo(ISSUE);
        assertThat(scene.find(REPORT).content().charge().answerable()).isEqualTo("keeper");
        assertThat(scene.desk().verifyJournal(KEEPER, REPORT)).isEmpty();
    }
}
