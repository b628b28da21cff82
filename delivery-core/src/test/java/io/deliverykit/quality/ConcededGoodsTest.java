package io.deliverykit.quality;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.OutgoingInspection;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods that are not quite right: the customer may take them so, where the policy allows it. */
@Tag("QI-04")
class ConcededGoodsTest {
    private static final InspectionReport SCRATCHED =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "scratched", "inspector");
    private static final ConcedeGoods CONCEDE = new ConcedeGoods(SCRATCHED, "L-1", "letter of today");

    private final Scene scene = allowing(true);

    private static Scene allowing(boolean concession) {
        return Scene.with(
                        new MemoryStorage(),
                        desk -> desk.policy(
                                Policy.standard(Scene.ZONE).with(QualityInspectionRules.CONCESSION, concession)))
                .furnished();
    }

    private static NoteScene inspecting(Scene scene, Ref<SalesOrder> order) {
        NoteScene note = scene.note("n1").of(order, 10);
        note.released();
        scene.does(INSPECTOR, note.inspection(), new StartInspection());
        return note;
    }

    private NoteScene inspecting() {
        return inspecting(scene, scene.order("o1").of(10).released());
    }

    private OutgoingInspection verdict(NoteScene note) {
        return scene.find(note.ref()).content().verdict().inspection();
    }

    @Test
    void are_let_go_by_nobody_unless_the_policy_allows_it() {
        Scene strict = Scene.inMemory().furnished();
        NoteScene note = inspecting(strict, strict.order("o1").of(10).released());

        assertThat(strict.refusals(INSPECTOR, note.inspection(), CONCEDE))
                .containsExactly("QI-04 concession-is-allowed");
    }

    @Test
    @Tag("QI-01")
    void are_deliverable_once_quality_and_sales_have_agreed_to_it() {
        NoteScene note = inspecting();
        scene.does(INSPECTOR, note.inspection(), CONCEDE);
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.AWAITED);
        assertThat(scene.refusals(SALES_MANAGER, note.inspection(), new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(note.inspection(), QUALITY_MANAGER);
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.AWAITED);

        scene.approve(note.inspection(), SALES_MANAGER);
        assertThat(scene.find(note.inspection()).state()).isEqualTo(QualityInspectionState.CONDITIONAL);
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.PASSED);
    }

    @Test
    void need_the_customers_written_consent() {
        NoteScene note = inspecting();

        assertThat(scene.attempt(INSPECTOR, note.inspection(), new ConcedeGoods(SCRATCHED, "L-1", " "))
                        .reasons())
                .hasSize(1);
    }

    @Test
    @Tag("QI-03")
    void bear_it_on_their_certificate() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        NoteScene note = inspecting(scene, order);
        scene.does(INSPECTOR, note.inspection(), CONCEDE);
        scene.approve(note.inspection(), QUALITY_MANAGER, SALES_MANAGER);

        assertThat(QualityCertificate.of(
                        scene.find(note.inspection()), scene.find(note.ref()), List.of(scene.find(order))))
                .hasValueSatisfying(each -> assertThat(each.concession()).isEqualTo("letter of today"));
    }

    @Test
    void may_have_failed_before() {
        NoteScene note = inspecting();
        scene.does(INSPECTOR, note.inspection(), FailGoods.of(SCRATCHED));
        assertThat(verdict(note)).isEqualTo(OutgoingInspection.FAILED);
        scene.does(INSPECTOR, note.inspection(), CONCEDE);
        scene.approve(note.inspection(), QUALITY_MANAGER, SALES_MANAGER);

        assertThat(verdict(note)).isEqualTo(OutgoingInspection.PASSED);
    }

    @Test
    @Tag("QI-05")
    void are_not_conceded_by_who_made_them_and_not_when_that_comes_out_later() {
        NoteScene note = inspecting();
        scene.does(INSPECTOR, note.inspection(), CONCEDE);
        scene.approve(note.inspection(), QUALITY_MANAGER);
        scene.does(PRODUCTION_MANAGER, note.inspection(), new NameMakers(Set.of("inspector")));

        scene.approve(note.inspection(), QUALITY_MANAGER);
        assertThat(scene.refusals(SALES_MANAGER, note.inspection(), new Review.Approve<>()))
                .containsExactly("QI-05 inspector-did-not-make-them");
    }

    @Test
    void are_not_what_we_bought() {
        PurchaseScene purchase = scene.purchase("p1");
        purchase.ordered();
        purchase.received(100);
        scene.does(INSPECTOR, purchase.inspection(1), new StartInspection());

        assertThat(scene.refusals(INSPECTOR, purchase.inspection(1), CONCEDE))
                .containsExactly("QI-04 is-not-of-purchased-goods");
    }
}
