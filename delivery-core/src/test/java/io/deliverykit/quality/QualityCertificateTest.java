package io.deliverykit.quality;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.deliverynote.GoodsRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
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
}
