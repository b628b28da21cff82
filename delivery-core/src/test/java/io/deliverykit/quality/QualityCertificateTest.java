package io.deliverykit.quality;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AmendNote;
import io.deliverykit.deliverynote.GoodsRow;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quality certificate: drawn from the confirmed order, the note and the passed inspection, or not at all. */
class QualityCertificateTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    @Test
    @Tag("QI-03")
    void says_what_was_inspected_by_which_standard_and_by_whom() {
        note.inspected();

        QualityCertificate certificate = QualityCertificate.of(
                        scene.find(note.inspection()), scene.find(note.ref()), List.of(scene.find(order)))
                .orElseThrow();

        assertThat(certificate.note()).isEqualTo(scene.find(note.ref()).number());
        assertThat(certificate.orders()).containsExactly(scene.find(order).number());
        assertThat(certificate.goods()).extracting(GoodsRow::product).containsExactly("SHEET");
        assertThat(certificate.report().standard()).isEqualTo("GB/T 708");
        assertThat(certificate.report().inspector()).isEqualTo("inspector");
        assertThat(certificate.label()).isEqualTo("label-n1");
    }

    @Test
    @Tag("QI-03")
    @Tag("QI-01")
    void is_issued_for_no_goods_that_have_not_passed() {
        note.released();

        assertThat(QualityCertificate.of(
                        scene.find(note.inspection()), scene.find(note.ref()), List.of(scene.find(order))))
                .isEmpty();
    }

    @Test
    @Tag("QI-03")
    void is_issued_from_the_confirmations_of_all_orders_of_the_note() {
        note.inspected();

        assertThat(QualityCertificate.of(scene.find(note.inspection()), scene.find(note.ref()), List.of()))
                .isEmpty();
    }

    @Test
    void is_issued_from_the_notes_own_inspection() {
        note.inspected();
        NoteScene other = scene.note("n2").of(scene.order("o2").of(10).released(), 10);
        Filed<QualityInspection> ofTheOther = scene.find(inspected(other));

        assertThatThrownBy(() -> QualityCertificate.of(ofTheOther, scene.find(note.ref()), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n2")
                .hasMessageContaining("n1");
    }

    private static Ref<QualityInspection> inspected(NoteScene note) {
        note.inspected();
        return note.inspection();
    }

    @Test
    @Tag("QI-01")
    @Tag("QI-03")
    void is_issued_from_an_inspection_of_all_that_is_on_the_note() {
        note.inspected();
        NoteLine was = note.draft().lines().get(0);
        NoteLine other = new NoteLine(
                was.id(), order, was.orderLine(), was.product(), "", was.quantity(), was.price(), "", "B7", "");
        scene.does(CLERK, note.ref(), new AmendNote(List.of(other), PaymentTerm.CREDIT, "", Set.of()));
        Ref<QualityInspection> ofTheNew = QualityInspection.ref("n1-inspection-2");
        scene.does(INSPECTOR, ofTheNew, new StartInspection());
        InspectionReport good = new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector");
        scene.does(INSPECTOR, ofTheNew, new PassGoods(good, "L-2"));

        assertThat(certificateBy(note.inspection())).isEmpty();
        assertThat(certificateBy(ofTheNew))
                .hasValueSatisfying(each -> assertThat(each.label()).isEqualTo("L-2"));
    }

    private Optional<QualityCertificate> certificateBy(Ref<QualityInspection> inspection) {
        return QualityCertificate.of(scene.find(inspection), scene.find(note.ref()), List.of(scene.find(order)));
    }
}
