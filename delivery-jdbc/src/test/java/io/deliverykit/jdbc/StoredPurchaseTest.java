package io.deliverykit.jdbc;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrderCommands.ReplaceGoods;
import io.deliverykit.quality.Batch;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.RequestScrap;
import io.deliverykit.quality.QualityInspectionState;
import io.deliverykit.quality.Scrapping;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A purchase, its suppliers, inspections and batch come out of a database as they went in. */
class StoredPurchaseTest {
    private final Scene scene = Scene.on(JdbcStorage.on(Databases.h2(), Catalog.of(DeliveryChain.lifecycles())));
    private final PurchaseScene purchase = scene.purchase("p1");

    @Test
    void is_replaced_scrapped_and_paid_with_every_journal_unbroken() {
        purchase.failed();
        scene.does(PURCHASER, purchase.order(), new ReplaceGoods("rust", "Ms Gu", purchase.arrival()));
        purchase.received(100);
        purchase.pass(2);
        purchase.settle();
        Money value = Money.of(Scene.CNY, 1000);
        scene.does(KEEPER, purchase.inspection(1), new RequestScrap("rust", value));

        Filed<QualityInspection> scrapped = scene.approve(purchase.inspection(1), QUALITY_MANAGER);

        assertThat(scrapped.state()).isEqualTo(QualityInspectionState.SCRAPPED);
        assertThat(scrapped.content().scrapping()).isEqualTo(new Scrapping("rust", value));
        Filed<Batch> batch = scene.find(Batch.ref("H7"));
        assertThat(batch.content().inspections()).containsExactly(purchase.inspection(1), purchase.inspection(2));
        for (Ref<?> each : List.of(
                purchase.request(), purchase.order(), PurchaseScene.MILL, purchase.inspection(1), batch.ref())) {
            assertThat(scene.desk().verifyJournal(PURCHASER, each))
                    .as("%s", each)
                    .isEmpty();
        }
        assertThat(scene.find(PurchaseScene.MILL).content().scorecard().score().quality())
                .isEqualByComparingTo("50");
    }
}
