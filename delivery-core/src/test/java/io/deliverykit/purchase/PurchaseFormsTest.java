package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.ProductionForms.*;
import io.deliverykit.purchase.PurchaseForms.*;
import io.deliverykit.purchase.PurchaseForms.SurveySheet;
import io.deliverykit.purchase.SupplierCommands.RegisterSupplier;
import io.deliverykit.quality.InspectionForms.*;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The forms of purchasing, filled in from the documents that they stand on. */
class PurchaseFormsTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PU-06")
    void the_purchase_order_shows_the_supplier_its_own_prices_only() {
        PurchaseScene purchase = scene.purchase("b1");
        Ref<PurchaseOrder> order = purchase.selected(PurchaseScene.MILL);
        assertThat(PurchaseForms.order(scene.find(order))).isEmpty();

        Ref<PurchaseOrder> ordered = scene.purchase("b2").ordered();
        PurchaseOrder content = scene.find(ordered).content();
        assertThat(PurchaseForms.order(scene.find(ordered))).hasValueSatisfying(sheet -> {
            assertThat(sheet.supplier())
                    .isEqualTo(content.chosen().orElseThrow().supplier());
            assertThat(sheet.total()).isEqualTo(content.total());
            assertThat(sheet.rows()).extracting(PricedRow::amount).containsExactly(content.total());
            assertThat(sheet.toString())
                    .doesNotContain(content.asked().stream()
                            .filter(each -> !each.equals(sheet.supplier()))
                            .map(Ref::toString)
                            .toArray(String[]::new));
        });
    }

    @Test
    @Tag("PU-05")
    void the_list_of_the_qualified_has_those_and_no_others() {
        PurchaseScene purchase = scene.purchase("b1");
        Ref<Supplier> mill = purchase.qualified(PurchaseScene.MILL);
        Ref<Supplier> works = purchase.qualified(PurchaseScene.WORKS);
        Ref<Supplier> stranger = Supplier.ref("stranger");
        scene.does(PURCHASER, stranger, new RegisterSupplier("A Stranger", "by phone"));

        List<QualifiedRow> rows = PurchaseForms.qualified(
                Stream.of(works, stranger, mill).map(scene::find).toList());

        assertThat(rows)
                .extracting(QualifiedRow::name)
                .containsExactlyInAnyOrder(
                        scene.find(mill).content().name(),
                        scene.find(works).content().name())
                .isSorted();
    }

    @Test
    @Tag("PU-05")
    void the_survey_says_what_was_found_and_is_empty_before() {
        Ref<Supplier> stranger = Supplier.ref("stranger");
        scene.does(PURCHASER, stranger, new RegisterSupplier("A Stranger", "by phone"));
        assertThat(PurchaseForms.survey(scene.find(stranger))).isEmpty();

        scene.purchase("b1").evaluate(stranger);

        assertThat(PurchaseForms.survey(scene.find(stranger)))
                .contains(new SurveySheet(
                        scene.find(stranger).title(),
                        "A Stranger",
                        "by phone",
                        new Evaluation("40 t a month", "ISO 9001", "as promised", "as others"),
                        PURCHASER.person()));
    }
}
